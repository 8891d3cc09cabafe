import { readDateTime } from '@/dev/org/dates';
import { shapeOf } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import { readId } from '@/dev/org/ids';
import { queryParams } from '@/dev/org/query-params';
import { rowBody } from '@/dev/org/record-body';
import { createRow, deleteRow, updateRow } from '@/dev/org/records';
import { committing, type Resource, type RestCall } from '@/dev/org/rest-call';
import { readAutoAssign, readCondition, readDuplicateHeader } from '@/dev/org/rest-headers';
import type { Row } from '@/dev/org/rows';

/** Rows made, read, changed and deleted below `/sobjects/X`. */
export const ROW_RESOURCES: readonly Resource[] = [
  { url: '/sobjects/:sobject', handlers: { GET: basicInfo, POST: create } },
  { url: '/sobjects/:sobject/:id', handlers: { GET: read, PATCH: update, DELETE: remove } },
];

/** The object that a path names. Throws RestError. */
export function shapeIn(call: RestCall): ObjectShape {
  const shape = shapeOf(call.param('sobject'));
  if (shape === undefined || !call.access.canRead(shape)) throw new RestError('notFound');
  return shape;
}

function basicInfo(call: RestCall) {
  const { name, label, keyPrefix } = shapeIn(call);
  const urls = { sobject: `/services/data/${call.version}/sobjects/${name}` };
  return { objectDescribe: { name, label, keyPrefix, urls }, recentItems: [] };
}

function create(call: RestCall) {
  queryParams(call.request, []);
  const shape = shapeIn(call);
  const options = {
    autoAssign: readAutoAssign(call.request),
    duplicates: readDuplicateHeader(call.request),
    version: call.version,
  };
  const body = jsonBody(call);
  const row = committing(call, () => createRow(call.state, call.access, shape, body, options));
  if (row === undefined) return undefined;
  call.answer.status = 201;
  call.answer.headers.Location = `/services/data/${call.version}/sobjects/${shape.name}/${row.id}`;
  return { id: row.id, success: true, errors: [] };
}

function read(call: RestCall) {
  const { fields } = queryParams(call.request, ['fields']);
  const row = rowIn(call);
  const names = fields === undefined ? null : namedFields(call, row, fields);
  checkUnmodified(call, row);
  const modified = Math.floor(modifiedAt(row) / 1000) * 1000;
  const since = readCondition(call.request, 'If-Modified-Since');
  call.answer.headers['Last-Modified'] = new Date(modified).toUTCString();
  if (since !== null && modified <= since) {
    call.answer.status = 304;
    return null;
  }
  return rowBody(call.state.rows, row, call.access, call.version, names);
}

function update(call: RestCall) {
  queryParams(call.request, []);
  const row = rowIn(call);
  readAutoAssign(call.request);
  const options = { duplicates: readDuplicateHeader(call.request), version: call.version };
  checkUnmodified(call, row);
  const body = jsonBody(call);
  committing(call, () => updateRow(call.state, call.access, row, body, options));
  call.answer.status = 204;
  return null;
}

function remove(call: RestCall) {
  queryParams(call.request, []);
  const row = rowIn(call);
  committing(call, () => deleteRow(call.state, call.access, row));
  call.answer.status = 204;
  return null;
}

function rowIn(call: RestCall): Row {
  const shape = shapeIn(call);
  const text = call.param('id');
  const id = readId(text);
  if (id === null) throw new RestError('malformedId', { message: `malformed id ${text}` });
  const row = call.state.rows.byId(id);
  if (row === undefined || row.shape !== shape || !call.access.canReadRow(row))
    throw new RestError('notFound');
  if (row.values.IsDeleted === true) throw new RestError('entityIsDeleted', { fields: [] });
  return row;
}

function namedFields(call: RestCall, row: Row, list: string): readonly string[] {
  return list.split(',').map((text) => {
    const field = call.access.field(row.shape, text.trim());
    if (field === undefined)
      throw new RestError('noSuchColumn', {
        message: `No such column '${text.trim()}' on sobject of type ${row.shape.name}`,
      });
    return field.name;
  });
}

/** The header knows whole seconds; what changed within the second named counts as unmodified. */
function checkUnmodified(call: RestCall, row: Row): void {
  const since = readCondition(call.request, 'If-Unmodified-Since');
  if (since !== null && Math.floor(modifiedAt(row) / 1000) * 1000 > since)
    throw new RestError('preconditionFailed');
}

function modifiedAt(row: Row): number {
  return readDateTime(String(row.values.LastModifiedDate)) ?? 0;
}

/** The body of a call, which must be a JSON object. Throws RestError. */
export function jsonBody(call: RestCall): Readonly<Record<string, unknown>> {
  const { body } = call.request;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new RestError('badJson');
  return Object.fromEntries(Object.entries(body));
}
