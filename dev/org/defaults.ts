import type { ObjectShape } from '@/dev/org/describe/shape';
import type { Value, Values } from '@/dev/org/rows';

/** The values that fields have before anyone writes them. */
export function defaults(shape: ObjectShape): Values {
  const known = DEFAULTS.get(shape) ?? workOutDefaults(shape);
  DEFAULTS.set(shape, known);
  return known;
}

/** They never change, and a seed asks for them hundreds of times. */
const DEFAULTS = new Map<ObjectShape, Values>();

function workOutDefaults(shape: ObjectShape): Values {
  const values: Record<string, Value> = {};
  for (const field of shape.fields) {
    const chosen = field.picklistValues.find(({ defaultValue }) => defaultValue);
    if (field.type === 'boolean') values[field.name] = field.defaultValue === true;
    else if (chosen !== undefined) values[field.name] = chosen.value;
  }
  return values;
}
