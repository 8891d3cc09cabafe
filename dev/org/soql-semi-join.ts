import type { ValueQueryCondition } from '@jetstreamapp/soql-parser-js';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import type { Row } from '@/dev/org/rows';
import { objectNamed } from '@/dev/org/soql-object';
import { type Path, readPath } from '@/dev/org/soql-path';
import { type Column, type Planning, visibleRows } from '@/dev/org/soql-plan';

/**
 * Makes a test of `Id IN (SELECT ContactId FROM Case …)`, or NOT IN.
 * @throws RestError
 */
export function semiJoin(
  planning: Planning,
  { field, operator, valueQuery }: ValueQueryCondition,
): (row: Row) => boolean {
  const { rows } = planning;
  if (planning.place === 'semi-join')
    throw malformed('Nesting of semi join sub-selects is not supported');
  if (operator !== 'IN' && operator !== 'NOT IN')
    throw malformed(`unexpected token: '${operator}'`);
  const shape = objectNamed(planning.access, valueQuery.sObject ?? '');
  if (shape === planning.shape)
    throw malformed('The inner and outer selects should not be on the same object type');
  const outer = planning.path(field);
  const plan = planning.inner(valueQuery, shape, 'semi-join');
  const inner = onlyPath(plan.select.is === 'rows' ? plan.select.columns : []);
  const outerTo = leadsTo(planning.shape, outer);
  const innerTo = leadsTo(shape, inner);
  if (outerTo === null) throw notAnId('left operand', field);
  if (innerTo === null) throw notAnId('inner select field', inner.field.name);
  if (!outerTo.some((one) => innerTo.includes(one)))
    throw malformed(
      `The left operand '${field}' and the inner select field are ids of different objects`,
    );
  let found: ReadonlySet<unknown> | null = null;
  return (row) => {
    found ??= new Set(
      visibleRows(planning, shape)
        .filter(plan.isMet)
        .map((one) => readPath(rows, one, inner)),
    );
    const value = readPath(rows, row, outer);
    const isIn = value !== null && found.has(value);
    return operator === 'IN' ? isIn : !isIn;
  };
}

function onlyPath(columns: readonly Column[]): Path {
  const [only, ...more] = columns;
  if (only?.is !== 'path' || more.length > 0)
    throw malformed('Semi join sub-selects have exactly one field');
  return only.path;
}

/** The objects whose ids a path gives; null if it gives no ids. */
function leadsTo(from: ObjectShape, { hops, field }: Path): readonly string[] | null {
  if (field.type === 'reference') return field.referenceTo;
  if (field.type !== 'id') return null;
  return hops.at(-1)?.referenceTo ?? [from.name];
}

const notAnId = (what: string, name: string) =>
  malformed(`The ${what} '${name}' in a semi join should be an id or reference field`);
const malformed = (message: string) => new RestError('malformedQuery', { message });
