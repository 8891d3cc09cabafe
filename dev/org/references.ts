import type { Access } from '@/dev/org/access';
import type { FieldDescribe } from '@/dev/org/describe/field';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import { readId } from '@/dev/org/ids';
import type { Rows, Values } from '@/dev/org/rows';

/**
 * Checks the ids in a write and gives them in their 18 characters.
 * @throws RestError for what is no id, an id of another object, or one of no row
 */
export function checkReferences(
  rows: Rows,
  access: Access,
  shape: ObjectShape,
  values: Values,
): Values {
  const checked: Record<string, string> = {};
  for (const field of shape.fields) {
    const value = values[field.name];
    if (field.type !== 'reference' || typeof value !== 'string') continue;
    const id = readId(value);
    if (id === null)
      throw new RestError('malformedId', {
        message: `${field.label}: id value of incorrect type: ${value}`,
        fields: [field.name],
      });
    checked[field.name] = target(rows, access, field, id);
  }
  return { ...values, ...checked };
}

function target(rows: Rows, access: Access, field: FieldDescribe, id: string): string {
  const row = rows.byId(id);
  if (row === undefined)
    throw new RestError('badReference', { message: 'invalid cross reference id', fields: [] });
  if (row.values.IsDeleted === true || !access.canReadRow(row))
    throw new RestError('referenceNotAllowed', {
      message: `insufficient access rights on cross-reference id: ${id}`,
      fields: [],
    });
  if (!field.referenceTo.includes(row.shape.name))
    throw new RestError('malformedId', {
      message: `${field.label}: id value of incorrect type: ${id}`,
      fields: [field.name],
    });
  return id;
}
