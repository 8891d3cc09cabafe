import type { FieldDescribe } from '@/dev/org/describe/field';
import { RestError } from '@/dev/org/errors';
import { queryParams } from '@/dev/org/query-params';
import { rowBody } from '@/dev/org/record-body';
import { createRow, updateRow } from '@/dev/org/records';
import { committing, type Resource, type RestCall } from '@/dev/org/rest-call';
import { readAutoAssign, readDuplicateHeader } from '@/dev/org/rest-headers';
import { jsonBody, shapeIn } from '@/dev/org/rest-rows';
import type { Row } from '@/dev/org/rows';

/** Rows by what another system knows them by: read, and changed or else made. */
export const EXTERNAL_ID_RESOURCES: readonly Resource[] = [
  { url: '/sobjects/:sobject/:field/:value', handlers: { GET: read, PATCH: upsert } },
];

function read(call: RestCall) {
  queryParams(call.request, []);
  const rows = rowsNamed(call, fieldIn(call));
  const [row, ...more] = rows;
  if (row === undefined) throw new RestError('notFound');
  if (more.length > 0) return choices(call, rows);
  return rowBody(call.state.rows, row, call.access, call.version, null);
}

function upsert(call: RestCall) {
  queryParams(call.request, []);
  const { state, access, version } = call;
  const field = fieldIn(call);
  const body = jsonBody(call);
  if (Object.keys(body).some((name) => name.toLowerCase() === field.name.toLowerCase()))
    throw new RestError('noSuchColumn', {
      message: `The ${field.name} field should not be specified in the sobject data.`,
    });
  const rows = rowsNamed(call, field);
  if (rows.length > 1) return choices(call, rows);
  const duplicates = readDuplicateHeader(call.request);
  const options = { autoAssign: readAutoAssign(call.request), duplicates, version };
  const [known] = rows;
  const row = committing(call, () => {
    if (known === undefined)
      return createRow(
        state,
        access,
        shapeIn(call),
        { ...body, [field.name]: call.param('value') },
        options,
      );
    updateRow(state, access, known, body, options);
    return known;
  });
  if (row === undefined) return undefined;
  call.answer.status = known === undefined ? 201 : 200;
  return { id: row.id, success: true, errors: [], created: known === undefined };
}

function fieldIn(call: RestCall): FieldDescribe {
  const name = call.param('field');
  const field = call.access.field(shapeIn(call), name);
  if (field?.externalId === true) return field;
  throw new RestError('notFound', {
    message: `Provided external ID field does not exist or is not accessible: ${name}`,
  });
}

/** The rows with that value, whose case does not count. */
function rowsNamed(call: RestCall, { name }: FieldDescribe): readonly Row[] {
  const wanted = call.param('value').toLowerCase();
  return call.state.rows
    .of(shapeIn(call))
    .filter(
      (row) => call.access.canReadRow(row) && String(row.values[name]).toLowerCase() === wanted,
    );
}

/** Several rows have that value: their addresses, from which the caller chooses. */
function choices(call: RestCall, rows: readonly Row[]) {
  call.answer.status = 300;
  return rows.map(({ id, shape }) => `/services/data/${call.version}/sobjects/${shape.name}/${id}`);
}
