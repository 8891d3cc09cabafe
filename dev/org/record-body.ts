import type { Access } from '@/dev/org/access';
import type { ReadValue } from '@/dev/org/derived';
import type { Row, Rows } from '@/dev/org/rows';
import { type Path, readEnd } from '@/dev/org/soql-path';
import type { Children, Column } from '@/dev/org/soql-plan';
import { runPlan } from '@/dev/org/soql-run';

/** A row as the REST API writes it. */
export interface RecordBody {
  readonly attributes: { readonly type: string; readonly url: string };
  [field: string]: ReadValue | RecordBody | RecordBody['attributes'] | ChildrenBody;
}

/** The rows of a subquery, null instead where there are none. */
interface ChildrenBody {
  readonly totalSize: number;
  readonly done: true;
  readonly records: readonly RecordBody[];
}

/**
 * Writes a row with what a query asks for; parents and children nest, and are null where there is
 * none.
 */
export function queryBody(
  rows: Rows,
  row: Row,
  columns: readonly Column[],
  version: string,
): RecordBody {
  const body: RecordBody = { attributes: attributes(row.shape.name, row, version) };
  for (const column of columns) {
    if (column.is === 'path') place(rows, row, column.path, body, version);
    else body[column.name] = childrenBody(rows, row, column, version);
  }
  return body;
}

function childrenBody(
  rows: Rows,
  parent: Row,
  { plan, of }: Children,
  version: string,
): ChildrenBody | null {
  const { select } = plan;
  const columns = select.is === 'rows' ? select.columns : [];
  const records = runPlan(plan, of(parent)).map((row) => queryBody(rows, row, columns, version));
  return records.length === 0 ? null : { totalSize: records.length, done: true, records };
}

/** Writes a whole row as this user may see it, or the fields named. */
export function rowBody(
  rows: Rows,
  row: Row,
  access: Access,
  version: string,
  names: readonly string[] | null,
): RecordBody {
  const fields = access
    .fields(row.shape)
    .filter(({ name }) => names === null || name === 'Id' || names.includes(name));
  return queryBody(
    rows,
    row,
    fields.map((field) => ({ is: 'path', path: { hops: [], field } })),
    version,
  );
}

function place(
  rows: Rows,
  row: Row,
  path: Path,
  body: RecordBody,
  version: string,
  isByName = false,
): void {
  const [hop, ...hops] = path.hops;
  if (hop === undefined) {
    body[path.field.name] = readEnd(rows, row, path.field, isByName);
    return;
  }
  const name = hop.relationshipName ?? hop.name;
  const parent = rows.referred(row.values[hop.name]);
  if (parent === undefined) {
    body[name] = null;
    return;
  }
  const nested = body[name];
  const type = hop.namePointing ? 'Name' : parent.shape.name;
  const into: RecordBody = isRecord(nested)
    ? nested
    : { attributes: attributes(type, parent, version) };
  body[name] = into;
  place(rows, parent, { hops, field: path.field }, into, version, hop.namePointing);
}

function isRecord(value: RecordBody[string] | undefined): value is RecordBody {
  return typeof value === 'object' && value !== null && 'attributes' in value;
}

function attributes(type: string, row: Row, version: string) {
  return { type, url: `/services/data/${version}/sobjects/${row.shape.name}/${row.id}` };
}
