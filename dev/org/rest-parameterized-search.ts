import { z } from 'zod/mini';
import { RestError } from '@/dev/org/errors';
import { queryParams } from '@/dev/org/query-params';
import type { Resource, RestCall } from '@/dev/org/rest-call';
import { search } from '@/dev/org/sosl-search';

const rowCount = z.int().check(z.minimum(1), z.maximum(2000));
const names = z.array(z.string().check(z.regex(/^[\w.]+$/))).check(z.minLength(1));
const asked = z.strictObject({
  q: z.string(),
  in: z._default(z.enum(['ALL', 'EMAIL', 'NAME', 'PHONE']), 'ALL'),
  fields: z.optional(names),
  sobjects: z.optional(
    z
      .array(
        z.strictObject({
          name: z.string().check(z.regex(/^\w+$/)),
          fields: z.optional(names),
          where: z.optional(z.string()),
          orderBy: z.optional(z.string()),
          limit: z.optional(rowCount),
        }),
      )
      .check(z.minLength(1)),
  ),
  overallLimit: z.optional(rowCount),
  defaultLimit: z.optional(rowCount),
});
type Asked = z.infer<typeof asked>;

/** `POST /parameterizedSearch`: a search by parameters instead of SOSL. */
export const PARAMETERIZED_SEARCH: Resource = {
  url: '/parameterizedSearch',
  handlers: { POST: run },
};

function run({ request, state, access, version }: RestCall) {
  queryParams(request, []);
  const read = asked.safeParse(request.body);
  if (!read.success) throw new RestError('badJson', { message: z.prettifyError(read.error) });
  if ((read.data.fields ?? read.data.defaultLimit) !== undefined && !read.data.sobjects)
    throw new RestError('badParameter', { message: 'fields and defaultLimit need sobjects' });
  return { searchRecords: search(state, access, asSosl(read.data), version) };
}

/** The SOSL that says the same. What is reserved in FIND stands for itself here. */
function asSosl({ q, in: scope, fields, sobjects, overallLimit, defaultLimit }: Asked): string {
  const term = q.replace(/[?&|!{}[\]()^~*:\\"'+-]/g, '\\$&').replace(/\b(?:AND|OR)\b/g, '"$&"');
  const objects = sobjects?.map((one) => {
    const limit = one.limit ?? defaultLimit;
    const clauses = [
      (one.fields ?? fields ?? ['Id']).join(', '),
      one.where === undefined ? '' : `WHERE ${one.where}`,
      one.orderBy === undefined ? '' : `ORDER BY ${one.orderBy}`,
      limit === undefined ? '' : `LIMIT ${limit}`,
    ];
    return `${one.name}(${clauses.filter((clause) => clause !== '').join(' ')})`;
  });
  return [
    `FIND {${term}} IN ${scope} FIELDS`,
    objects === undefined ? '' : `RETURNING ${objects.join(', ')}`,
    overallLimit === undefined ? '' : `LIMIT ${overallLimit}`,
  ].join(' ');
}
