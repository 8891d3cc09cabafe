import type { Access } from '@/dev/org/access';
import { type ReadValue, readField } from '@/dev/org/derived';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { NAME } from '@/dev/org/describe/name';
import { shapeOf } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import type { Row, Rows } from '@/dev/org/rows';

/** A field as a query names it: across so many references, then the field itself. */
export interface Path {
  readonly hops: readonly FieldDescribe[];
  readonly field: FieldDescribe;
}

/** References a query may follow from the object it asks for. */
const MOST_HOPS = 5;

/**
 * Finds what a dotted path (`Account.Name`) means for this user.
 * @param prefixes names that stand for the object itself: its own, and an alias
 * @throws RestError INVALID_FIELD
 */
export function resolvePath(
  access: Access,
  shape: ObjectShape,
  text: string,
  prefixes: readonly string[],
): Path {
  const parts = text.split('.');
  const isPrefixed = prefixes.some((one) => one.toLowerCase() === parts[0]?.toLowerCase());
  if (parts.length > 1 && isPrefixed) parts.shift();
  const last = parts.pop() ?? '';
  if (parts.length > MOST_HOPS) throw unknownRelationship(parts.join('.'));
  const hops: FieldDescribe[] = [];
  let shapes: readonly ObjectShape[] = [shape];
  for (const name of parts) {
    const hop = findIn(access, shapes, (field) => same(field.relationshipName, name));
    if (hop === undefined) throw unknownRelationship(name);
    hops.push(hop);
    shapes = hop.namePointing ? [NAME] : hop.referenceTo.flatMap((to) => readable(access, to));
  }
  const field = findIn(access, shapes, (one) => same(one.name, last));
  if (field === undefined)
    throw unknownColumn(last, shapes.length === 1 ? shapes[0]?.name : 'Name');
  return { hops, field };
}

/** Reads what a path leads to from a row; null where a reference on the way is empty. */
export function readPath(rows: Rows, row: Row, path: Path): ReadValue {
  const end = path.hops.reduce<Row | undefined>(
    (at, hop) => (at === undefined ? undefined : rows.referred(at.values[hop.name])),
    row,
  );
  if (end === undefined) return null;
  return readEnd(rows, end, path.field, path.hops.at(-1)?.namePointing === true);
}

/**
 * Reads a path's last field from the row it leads to.
 * @param isByName whether it leads there by a reference to one of several objects
 */
export function readEnd(rows: Rows, row: Row, field: FieldDescribe, isByName: boolean): ReadValue {
  if (isByName && field.name === 'Type')
    return row.values.Type === 'Queue' ? 'Queue' : row.shape.name;
  const wanted = isByName && field.nameField ? nameFieldOf(row.shape) : field.name;
  // Seen by name, the row may be of the kind that lacks this field.
  const own = row.shape.fields.find(({ name }) => name === wanted);
  return own === undefined ? null : readField(rows, row, own);
}

/** Under which field the rows of an object are known. */
function nameFieldOf({ fields }: ObjectShape): string {
  return fields.find(({ nameField }) => nameField)?.name ?? 'Name';
}

function findIn(
  access: Access,
  shapes: readonly ObjectShape[],
  isIt: (field: FieldDescribe) => boolean,
): FieldDescribe | undefined {
  return shapes.flatMap((shape) => access.fields(shape)).find(isIt);
}

function readable(access: Access, name: string): readonly ObjectShape[] {
  const shape = shapeOf(name);
  return shape !== undefined && access.canRead(shape) ? [shape] : [];
}

const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();

const HELP = 'Please reference your WSDL or the describe call for the appropriate names.';

function unknownColumn(name: string, entity = 'Name'): RestError {
  return new RestError('queryColumn', {
    culprit: name,
    message: `No such column '${name}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${HELP}`,
  });
}

function unknownRelationship(name: string): RestError {
  return new RestError('queryColumn', {
    culprit: name,
    message: `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${HELP}`,
  });
}
