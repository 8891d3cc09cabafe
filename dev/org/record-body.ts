import type { Access } from '@/dev/org/access';
import type { ReadValue } from '@/dev/org/derived';
import type { Row, Rows } from '@/dev/org/rows';
import { type Path, readEnd } from '@/dev/org/soql-path';

/** A row as the REST API writes it. */
export interface RecordBody {
  readonly attributes: { readonly type: string; readonly url: string };
  [field: string]: ReadValue | RecordBody | RecordBody['attributes'];
}

/** Writes a row with the fields that a query asks for; parents nest, and are null where there is none. */
export function queryBody(
  rows: Rows,
  row: Row,
  paths: readonly Path[],
  version: string,
): RecordBody {
  const body: RecordBody = { attributes: attributes(row.shape.name, row, version) };
  for (const path of paths) place(rows, row, path, body, version);
  return body;
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
    fields.map((field) => ({ hops: [], field })),
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
