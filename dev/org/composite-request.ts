import { z } from 'zod/mini';
import { RestError } from '@/dev/org/errors';
import { METHODS } from '@/dev/org/rest-call';

const partSchema = z.strictObject({
  method: z.enum(METHODS),
  url: z.string(),
  referenceId: z.string(),
  body: z.optional(z.unknown()),
  httpHeaders: z.optional(z.record(z.string(), z.string())),
});
const compositeSchema = z.strictObject({
  allOrNone: z._default(z.boolean(), false),
  collateSubrequests: z._default(z.boolean(), false),
  compositeRequest: z.array(partSchema).check(z.minLength(1)),
});

/** A composite as asked. It runs in its own order whether it may be collated or not. */
export type Composite = z.infer<typeof compositeSchema>;
export type Part = Composite['compositeRequest'][number];

const MOST_PARTS = 25;
const MOST_QUERIES = 5;
/** Queries, and the collections that count as such. */
const QUERY = /^\/services\/data\/v\d+\.0\/+(?:query|queryAll|composite\/+sobjects)(?:[/?]|$)/;
/** The parts share these with the whole; Salesforce refuses a composite that names one in a part. */
const SHARED_HEADERS: readonly string[] = ['accept', 'authorization', 'content-type'];

/**
 * Reads the body of a composite.
 * @throws RestError for what makes Salesforce refuse it as a whole
 */
export function readComposite(body: unknown): Composite {
  const read = compositeSchema.safeParse(body);
  if (!read.success) throw new RestError('badJson', { message: z.prettifyError(read.error) });
  const parts = read.data.compositeRequest;
  if (parts.length > MOST_PARTS) throw new RestError('compositeTooLong');
  if (parts.filter(({ url }) => QUERY.test(url)).length > MOST_QUERIES)
    throw new RestError('compositeTooLong', {
      message: `The request can’t contain more than ${MOST_QUERIES} query operations.`,
    });
  checkReferenceIds(parts.map(({ referenceId }) => referenceId));
  const headers = parts.flatMap(({ httpHeaders = {} }) => Object.keys(httpHeaders));
  const shared = headers.find((name) => SHARED_HEADERS.includes(name.toLowerCase()));
  if (shared !== undefined)
    throw new RestError('badComposite', {
      message: `A subrequest can’t have the header ${shared}`,
    });
  return read.data;
}

function checkReferenceIds(ids: readonly string[]): void {
  const wrong = ids.find((id) => !/^[A-Za-z0-9]\w*$/.test(id));
  if (wrong !== undefined)
    throw new RestError('badComposite', {
      message: `Provided referenceId ('${wrong}') must start with a letter or a number, and it can contain only letters, numbers and underscores ('_').`,
    });
  if (new Set(ids).size < ids.length) throw new RestError('badComposite');
}
