import type { FieldFunctionExpression, FieldType, QueryBase } from '@jetstreamapp/soql-parser-js';
import { RestError } from '@/dev/org/errors';
import { children } from '@/dev/org/soql-children';
import { groupingOf, isAggregate } from '@/dev/org/soql-groups';
import type { Column, Planning, Select } from '@/dev/org/soql-plan';

/**
 * Reads what a query asks for.
 * @throws RestError
 */
export function selectOf(planning: Planning, query: QueryBase): Select {
  const fields = query.fields ?? [];
  const [first] = fields;
  const isCount =
    fields.length === 1 && isFunction(first) && first.rawValue?.toUpperCase() === 'COUNT()';
  const isGrouped = query.groupBy !== undefined || fields.some(isAggregate);
  if (planning.place !== 'whole' && isGrouped)
    throw malformed('Aggregates are not allowed in a query inside another');
  if (isCount && query.groupBy === undefined) {
    if (query.orderBy !== undefined) throw malformed('COUNT() can not be ordered');
    return { is: 'count' };
  }
  if (isGrouped) return { is: 'groups', grouping: groupingOf(planning, query) };
  return { is: 'rows', columns: once(fields.flatMap((one) => columnsOf(planning, one))) };
}

function columnsOf(planning: Planning, one: FieldType): readonly Column[] {
  switch (one.type) {
    case 'FieldSubquery':
      return [children(planning, one.subquery)];
    case 'FieldFunctionExpression':
      return allFields(planning, one);
    case 'FieldTypeof':
      throw malformed('This stand-in does not know TYPEOF');
    default: {
      if ('alias' in one && one.alias !== undefined)
        throw malformed('only aggregate expressions use field aliasing');
      const text = one.type === 'Field' ? one.field : [...one.relationships, one.field].join('.');
      return [{ is: 'path', path: planning.path(text) }];
    }
  }
}

/** FIELDS(STANDARD): every field of the object itself that is not custom. */
function allFields(
  { access, shape, place }: Planning,
  { rawValue = '' }: FieldFunctionExpression,
): readonly Column[] {
  if (rawValue.toUpperCase() !== 'FIELDS(STANDARD)' || place === 'semi-join')
    throw malformed(`This stand-in does not know ${rawValue} in SELECT`);
  return access
    .fields(shape)
    .filter(({ custom }) => !custom)
    .map((field) => ({ is: 'path', path: { hops: [], field } }));
}

/** Gives the columns back, or throws where one stands twice. */
function once(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<string>();
  for (const column of columns) {
    const name =
      column.is === 'children'
        ? column.name
        : [...column.path.hops, column.path.field].map((step) => step.name).join('.');
    if (seen.has(name))
      throw new RestError('queryColumn', { message: `duplicate field selected: ${name}` });
    seen.add(name);
  }
  return columns;
}

const isFunction = (one: FieldType | undefined): one is FieldFunctionExpression =>
  one?.type === 'FieldFunctionExpression';
const malformed = (message: string) => new RestError('malformedQuery', { message });
