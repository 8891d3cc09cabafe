import { z } from 'zod/mini';
import { readDateTime, readHttpDate } from '@/dev/org/dates';
import { shapeOf } from '@/dev/org/describe/objects';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { RestError } from '@/dev/org/errors';
import { idempotent } from '@/dev/org/idempotency';
import { readId } from '@/dev/org/ids';
import { queryParams } from '@/dev/org/query-params';
import { createRow, deleteRow, updateRow } from '@/dev/org/records';
import { committing, type Resource, type RestCall } from '@/dev/org/rest-call';
import { readAutoAssign } from '@/dev/org/rest-headers';
import type { Row } from '@/dev/org/rows';
import { uiRecordBody } from '@/dev/org/ui-record-body';
import { UiRecordError } from '@/dev/org/ui-record-errors';

/** Records made, read, changed and deleted through the User Interface API. */
export const UI_RECORD_RESOURCES: readonly Resource[] = [
  { url: '/ui-api/records', handlers: { POST: idempotent('POST', create) } },
  {
    url: '/ui-api/records/:id',
    handlers: {
      GET: read,
      PATCH: idempotent('PATCH', update),
      DELETE: idempotent('DELETE', remove),
    },
  },
];

const writable = {
  fields: z.record(z.string(), z.unknown()),
  allowSaveOnDuplicate: z._default(z.boolean(), false),
};
const createSchema = z.strictObject({ ...writable, apiName: z.string() });
const updateSchema = z.strictObject({ ...writable, apiName: z.optional(z.null()) });

function create(call: RestCall) {
  queryParams(call.request, []);
  const input = parsed(createSchema, call.request.body);
  const shape = shapeOf(input.apiName);
  if (shape === undefined || !call.access.canRead(shape)) throw new RestError('notFound');
  const options = { ...writeOptions(call, input), autoAssign: readAutoAssign(call.request) };
  const row = committing(call, () =>
    inUiForm(shape, () => createRow(call.state, call.access, shape, input.fields, options)),
  );
  if (row === undefined) return undefined;
  call.answer.status = 201;
  return uiRecordBody(call, row, Object.keys(input.fields));
}

function read(call: RestCall) {
  const { fields = '', optionalFields = '' } = queryParams(call.request, [
    'fields',
    'optionalFields',
  ]);
  if (fields === '' && optionalFields === '')
    throw new RestError('badParameter', { message: 'Missing fields, optionalFields' });
  const row = rowIn(call);
  const wanted = named(call, row, fields);
  const unknown = wanted.find(({ name }) => name === null);
  if (unknown !== undefined)
    throw new RestError('noSuchColumn', {
      message: `No such column '${unknown.text}' on entity '${row.shape.name}'.`,
    });
  const names = [...wanted, ...named(call, row, optionalFields)].flatMap(({ name }) => name ?? []);
  return uiRecordBody(call, row, names);
}

function update(call: RestCall) {
  queryParams(call.request, []);
  const row = rowIn(call);
  const input = parsed(updateSchema, call.request.body);
  const known = knownStamp(call);
  const done = committing(call, () =>
    inUiForm(row.shape, () => {
      refuseCollision(call, row, known);
      updateRow(call.state, call.access, row, input.fields, writeOptions(call, input));
      return row;
    }),
  );
  return done === undefined ? undefined : uiRecordBody(call, row, Object.keys(input.fields));
}

function remove(call: RestCall) {
  queryParams(call.request, []);
  const row = rowIn(call);
  const done = committing(call, () =>
    inUiForm(row.shape, () => {
      deleteRow(call.state, call.access, row);
      return row;
    }),
  );
  if (done === undefined) return undefined;
  call.answer.status = 204;
  return null;
}

function rowIn(call: RestCall): Row {
  const row = call.state.rows.byId(readId(call.param('id')) ?? '');
  const isThere = row !== undefined && row.values.IsDeleted !== true && row.shape.isWritable;
  if (!isThere || !call.access.canRead(row.shape) || !call.access.canReadRow(row))
    throw new RestError('notFound');
  return row;
}

/** The fields in a list like `Contact.Title,Contact.Phone`; those of other objects are not known here. */
function named(call: RestCall, { shape }: Row, list: string) {
  return list
    .split(',')
    .filter((text) => text !== '')
    .map((text) => {
      const [sobject, field = '', ...more] = text.split('.');
      const known = sobject === shape.name && more.length === 0;
      return { text, name: known ? (call.access.field(shape, field)?.name ?? null) : null };
    });
}

function writeOptions({ version }: RestCall, input: { readonly allowSaveOnDuplicate: boolean }) {
  const asked = { includeRecordDetails: false, runAsCurrentUser: true };
  return { duplicates: { ...asked, allowSave: input.allowSaveOnDuplicate }, version };
}

/** `If-Modified-Since` is here the stamp that the caller knows, as an HTTP date or ISO 8601, in ms. */
function knownStamp({ request }: RestCall): number | null {
  const header = request.headers['if-modified-since'];
  if (header === undefined) return null;
  const known = typeof header === 'string' ? (readHttpDate(header) ?? readDateTime(header)) : null;
  if (known === null)
    throw new RestError('badHeader', {
      message: `Invalid value of header If-Modified-Since: ${header}`,
    });
  return known;
}

function refuseCollision({ state }: RestCall, row: Row, known: number | null): void {
  const modified = readDateTime(String(row.values.LastModifiedDate)) ?? 0;
  if (known === null || Math.floor(modified / 1000) <= Math.floor(known / 1000)) return;
  const by = state.rows.referred(row.values.LastModifiedById)?.values;
  throw new RestError('collision', {
    message: `This record was modified by ${by?.FirstName} ${by?.LastName} during your edit session. Make a note of the data you entered, then reload the record and enter your updates again.`,
  });
}

function parsed<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.infer<Schema> {
  const read = schema.safeParse(body);
  if (!read.success) throw new RestError('badUiBody', { message: z.prettifyError(read.error) });
  return read.data;
}

function inUiForm(shape: ObjectShape, write: () => Row): Row {
  try {
    return write();
  } catch (thrown) {
    if (thrown instanceof RestError) throw new UiRecordError(thrown, shape);
    throw thrown;
  }
}
