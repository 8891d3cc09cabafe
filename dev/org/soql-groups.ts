import type { FieldType, OrderByClause, QueryBase } from '@jetstreamapp/soql-parser-js';
import { RestError } from '@/dev/org/errors';
import { aggregate, type Expression, isAggregateName } from '@/dev/org/soql-aggregate';
import { conditionTest } from '@/dev/org/soql-compare';
import { comparison, sortable } from '@/dev/org/soql-order';
import { type Path, readPath } from '@/dev/org/soql-path';
import type { Group, GroupColumn, Grouping, Planning } from '@/dev/org/soql-plan';
import { meets, whereTree } from '@/dev/org/soql-where';

/** Whether this stands for many rows: `COUNT(Id)`, `SUM(Amount)` and so on. */
export const isAggregate = (one: FieldType): boolean =>
  one.type === 'FieldFunctionExpression' &&
  isAggregateName(one.functionName) &&
  one.rawValue?.toUpperCase() !== 'COUNT()';

/**
 * Reads a query with GROUP BY, or one that asks for aggregates of all its rows.
 * @throws RestError
 */
export function groupingOf(planning: Planning, query: QueryBase): Grouping {
  const keys = [query.groupBy ?? []].flat().map((clause) => {
    if (!('field' in clause)) throw malformed('This stand-in groups by fields alone');
    return groupable(planning.path(clause.field));
  });
  if (keys.length === 0 && query.limit !== undefined)
    throw malformed(
      'Non-grouped query that uses overall aggregate functions cannot also use LIMIT',
    );
  const grouped = (text: string) => groupedField(planning, keys, text);
  const ordered = (clause: OrderByClause) =>
    ('fn' in clause ? aggregate(planning, clause.fn) : grouped(clause.field)).read;
  return {
    keys,
    columns: columnsOf(planning, query.fields ?? [], grouped),
    isKept: havingTest(planning, query, grouped),
    compare: comparison([query.orderBy ?? []].flat(), ordered),
  };
}

function groupable(path: Path): Path {
  if (path.field.groupable) return path;
  throw new RestError('queryColumn', {
    message: `field '${path.field.name}' can not be grouped in a query call`,
  });
}

/** A field that the query groups by: the same in every row of a group. */
function groupedField(planning: Planning, keys: readonly Path[], text: string): Expression {
  const path = planning.path(text);
  if (!keys.some((key) => nameOf(key) === nameOf(path)))
    throw malformed(`Field must be grouped or aggregated: ${text}`);
  return {
    field: sortable(path).field,
    read: ([row]) => (row === undefined ? null : readPath(planning.rows, row, path)),
  };
}

const nameOf = ({ hops, field }: Path) => [...hops, field].map(({ name }) => name).join('.');

function columnsOf(
  planning: Planning,
  fields: readonly FieldType[],
  grouped: (text: string) => Expression,
): readonly GroupColumn[] {
  let unnamed = 0;
  const columns = fields.map((one): GroupColumn => {
    if (one.type === 'FieldFunctionExpression') {
      const { read } = aggregate(planning, one);
      const name = one.alias ?? `expr${unnamed++}`;
      return { name, written: one.rawValue ?? name, isAggregate: true, read };
    }
    if (one.type !== 'Field' && one.type !== 'FieldRelationship')
      throw malformed('A grouped query asks for fields and aggregates alone');
    const text = one.type === 'Field' ? one.field : [...one.relationships, one.field].join('.');
    const { field, read } = grouped(text);
    const alias = 'alias' in one ? one.alias : undefined;
    return { name: alias ?? field.name, written: text, isAggregate: false, read };
  });
  const twice = columns.find(({ name }, at) => columns.findIndex((one) => one.name === name) < at);
  if (twice !== undefined) throw malformed(`duplicate alias: ${twice.name}`);
  return columns;
}

function havingTest(
  planning: Planning,
  { having }: QueryBase,
  grouped: (text: string) => Expression,
): (group: Group) => boolean {
  if (having === undefined) return () => true;
  const tree = whereTree<Group>(having, (condition) => {
    if (!('operator' in condition) || 'valueQuery' in condition)
      throw malformed('HAVING compares fields and aggregates with values');
    const { field, read } =
      'fn' in condition ? aggregate(planning, condition.fn) : grouped(condition.field);
    const test = conditionTest(field, condition, planning.access.user.timeZone);
    return (group) => test(read(group));
  });
  return (group) => meets(tree, group);
}

const malformed = (message: string) => new RestError('malformedQuery', { message });
