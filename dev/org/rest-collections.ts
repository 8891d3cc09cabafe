import { z } from 'zod/mini';
import { RestError } from '@/dev/org/errors';
import { readId } from '@/dev/org/ids';
import { queryParams } from '@/dev/org/query-params';
import { rowBody } from '@/dev/org/record-body';
import type { Resource, RestCall } from '@/dev/org/rest-call';
import { shapeIn } from '@/dev/org/rest-rows';

const asked = z.strictObject({
  ids: z.array(z.string()).check(z.minLength(1), z.maxLength(2000)),
  fields: z.array(z.string()).check(z.minLength(1)),
});
type Asked = z.infer<typeof asked>;

/** Several rows of one object at once; what this user can't have is null in its place. */
export const COLLECTION_RESOURCES: readonly Resource[] = [
  { url: '/composite/sobjects/:sobject', handlers: { GET: byQuery, POST: byBody } },
];

function byQuery(call: RestCall) {
  const { ids = '', fields = '' } = queryParams(call.request, ['ids', 'fields']);
  const listed = (text: string) => text.split(',').filter((one) => one !== '');
  return retrieve(call, parsed({ ids: listed(ids), fields: listed(fields) }));
}

function byBody(call: RestCall) {
  queryParams(call.request, []);
  return retrieve(call, parsed(call.request.body));
}

function parsed(written: unknown): Asked {
  const read = asked.safeParse(written);
  if (!read.success) throw new RestError('badJson', { message: z.prettifyError(read.error) });
  return read.data;
}

function retrieve(call: RestCall, { ids, fields }: Asked) {
  const { access, state, version } = call;
  const shape = shapeIn(call);
  const names = fields.map((text) => {
    const field = access.field(shape, text);
    if (field === undefined)
      throw new RestError('noSuchColumn', {
        message: `No such column '${text}' on sobject of type ${shape.name}`,
      });
    return field.name;
  });
  return ids.map((id) => {
    const row = state.rows.byId(readId(id) ?? '');
    const isThere = row?.shape === shape && row.values.IsDeleted !== true;
    return isThere && access.canReadRow(row)
      ? rowBody(state.rows, row, access, version, names)
      : null;
  });
}
