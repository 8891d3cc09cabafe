import type { FieldDescribe } from '@/dev/org/describe/field';
import { groupBy } from '@/dev/org/group-by';
import type { Path } from '@/dev/org/soql-path';
import type { Column, GroupColumn, Plan } from '@/dev/org/soql-plan';

/** A column as `?columns=true` tells of it. */
interface ColumnMetadata {
  readonly aggregate: boolean;
  readonly apexType: string | null;
  readonly booleanType: boolean;
  readonly columnName: string;
  readonly custom: boolean;
  readonly displayName: string;
  readonly foreignKeyName: string | null;
  readonly insertable: boolean;
  readonly joinColumns: readonly ColumnMetadata[];
  readonly numberType: boolean;
  readonly textType: boolean;
  readonly updatable: boolean;
}

const NUMBERS: readonly string[] = ['int', 'double', 'currency', 'percent'];
const NOT_TEXTS: readonly string[] = [...NUMBERS, 'boolean', 'date', 'datetime', 'address'];

/** What `/query?columns=true` answers in place of rows: the columns that the query would give. */
export function columnsOf({ select, shape }: Plan) {
  const columns = select.is === 'rows' ? select.columns : [];
  const groups = select.is === 'groups' ? select.grouping.columns : [];
  return {
    columnMetadata: [...rowColumns(columns), ...groups.map(groupColumn)],
    entityName: shape.name,
    groupBy: select.is === 'groups' && select.grouping.keys.length > 0,
    idSelected: columns.some((one) => one.is === 'path' && isOwnId(one.path)),
    keyPrefix: shape.keyPrefix,
  };
}

const isOwnId = ({ hops, field }: Path) => hops.length === 0 && field.type === 'id';

function rowColumns(columns: readonly Column[]): readonly ColumnMetadata[] {
  const paths = columns.flatMap((one) => (one.is === 'path' ? [one.path] : []));
  const children = columns.flatMap((one) => (one.is === 'children' ? [one] : []));
  return [
    ...pathColumns(paths),
    ...children.map(({ name, plan }) => ({
      ...named(name),
      aggregate: true,
      joinColumns: plan.select.is === 'rows' ? rowColumns(plan.select.columns) : [],
    })),
  ];
}

/** Fields as columns; those of one parent stand together below its relationship. */
function pathColumns(paths: readonly Path[]): readonly ColumnMetadata[] {
  const own = ({ hops: [hop], field }: Path) => hop?.relationshipName ?? field.name;
  return [...groupBy(paths, own)].flatMap(([name, group]) => {
    const below = group.filter(({ hops }) => hops.length > 0);
    if (below.length === 0) return group.map(({ field }) => fieldColumn(field));
    const deeper = below.map(({ hops, field }) => ({ hops: hops.slice(1), field }));
    return [{ ...named(name), joinColumns: pathColumns(deeper) }];
  });
}

function fieldColumn(field: FieldDescribe): ColumnMetadata {
  return {
    ...named(field.name),
    booleanType: field.type === 'boolean',
    custom: field.custom,
    insertable: field.createable,
    numberType: NUMBERS.includes(field.type),
    textType: !NOT_TEXTS.includes(field.type),
    updatable: field.updateable,
  };
}

function groupColumn({ name, written, isAggregate }: GroupColumn): ColumnMetadata {
  return { ...named(name), aggregate: isAggregate, displayName: isAggregate ? written : name };
}

const named = (name: string): ColumnMetadata => ({
  aggregate: false,
  apexType: null,
  booleanType: false,
  columnName: name,
  custom: false,
  displayName: name,
  foreignKeyName: null,
  insertable: false,
  joinColumns: [],
  numberType: false,
  textType: false,
  updatable: false,
});
