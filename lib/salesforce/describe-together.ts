import { API_VERSION, askedBy } from '@/lib/salesforce/asked';
import type { Caller } from '@/lib/salesforce/client';
import { describePath, describeSchema, type ObjectDescribe } from '@/lib/salesforce/describe';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { problemFromHttp } from '@/lib/salesforce/problem-from-http';
import type { ProblemKind } from '@/lib/salesforce/problem-kinds';
import { z } from '@/lib/zod';

/** An object to describe. `since` is the `Last-Modified` of the copy at hand, null where there is none. */
export interface DescribeAsk {
  readonly sobject: string;
  readonly since: string | null;
}

/** What one of several describes came to. `absent`: there is no such object, or not for this user. */
export type Described =
  | { readonly is: 'new'; readonly describe: ObjectDescribe; readonly lastModified: string | null }
  | { readonly is: 'unchanged' }
  | { readonly is: 'absent' }
  | { readonly is: 'failed'; readonly problem: SalesforceProblem };

/** "Composite" in the REST API guide: so many parts a call, which counts as one. */
const MOST_PARTS = 25;

const compositeAnswer = z.object({
  compositeResponse: z.array(
    z.object({
      body: z.unknown(),
      httpHeaders: z._default(z.nullable(z.record(z.string(), z.string())), null),
      httpStatusCode: z.int(),
    }),
  ),
});
type PartAnswer = z.infer<typeof compositeAnswer>['compositeResponse'][number];

/** How an organisation refuses `/composite` itself, in which each object can still be asked alone. */
const NO_COMPOSITE: readonly ProblemKind[] = [
  'not-found',
  'no-access',
  'bad-request',
  'too-large',
  'unexpected',
];

/**
 * Describes objects as the signed-in user sees them: one call of the allowance for up to 25 of them
 * (`/composite`), or one for each where the organisation refuses that. Gives what each came to, in
 * their order.
 * @throws SalesforceProblem if nothing was answered at all
 */
export async function describeTogether(
  client: Caller,
  asks: readonly DescribeAsk[],
): Promise<readonly Described[]> {
  const all: Described[] = [];
  for (let from = 0; from < asks.length; from += MOST_PARTS) {
    all.push(...(await describeSome(client, asks.slice(from, from + MOST_PARTS))));
  }
  return all;
}

async function describeSome(
  client: Caller,
  asks: readonly DescribeAsk[],
): Promise<readonly Described[]> {
  const answers = asks.length > 1 ? await inOneCall(client, asks) : null;
  return answers ?? Promise.all(asks.map((ask) => alone(client, ask)));
}

/** Null where the organisation refuses the composite. */
async function inOneCall(
  client: Caller,
  asks: readonly DescribeAsk[],
): Promise<readonly Described[] | null> {
  try {
    const { body } = await client.call({
      method: 'POST',
      path: '/composite',
      changesNothing: true,
      body: { allOrNone: false, compositeRequest: asks.map(part) },
      schema: compositeAnswer,
    });
    const parts = body.compositeResponse;
    // A single answer that belongs to no part refuses them all.
    return parts.length === asks.length ? parts.map((one, at) => described(one, asks[at])) : null;
  } catch (thrown) {
    const problem = SalesforceProblem.from(thrown);
    if (NO_COMPOSITE.includes(problem.kind)) return null;
    throw problem;
  }
}

function part({ sobject, since }: DescribeAsk, index: number) {
  return {
    method: 'GET',
    url: `/services/data/v${API_VERSION}${describePath(sobject)}`,
    referenceId: `describe${index}`,
    ...(since !== null && { httpHeaders: { 'If-Modified-Since': since } }),
  };
}

function described(
  { body, httpHeaders, httpStatusCode }: PartAnswer,
  ask: DescribeAsk | undefined,
): Described {
  if (httpStatusCode === 304) return { is: 'unchanged' };
  const asked = askedBy({ method: 'GET', path: describePath(ask?.sobject ?? '') });
  if (httpStatusCode >= 400) {
    const heard = { status: httpStatusCode, body: JSON.stringify(body) };
    const unheard = { date: null, lastModified: null, retryAfter: null, limitInfo: null };
    return refused(problemFromHttp({ ...heard, ...unheard }, asked));
  }
  const read = describeSchema.safeParse(body);
  if (!read.success) {
    const facts = { status: httpStatusCode, request: asked.text, cause: read.error };
    return refused(new SalesforceProblem({ kind: 'unexpected', ...facts }));
  }
  const headers = Object.entries(httpHeaders ?? {});
  const lastModified = headers.find(([name]) => name.toLowerCase() === 'last-modified')?.[1];
  return { is: 'new', describe: read.data, lastModified: lastModified ?? null };
}

async function alone(client: Caller, { sobject, since }: DescribeAsk): Promise<Described> {
  try {
    const { status, body, lastModified } = await client.call({
      method: 'GET',
      path: describePath(sobject),
      ...(since !== null && { headers: { 'If-Modified-Since': since } }),
      // A 304 has no body.
      schema: z.nullable(describeSchema),
    });
    return status === 304 || body === null
      ? { is: 'unchanged' }
      : { is: 'new', describe: body, lastModified };
  } catch (thrown) {
    return refused(SalesforceProblem.from(thrown));
  }
}

function refused(problem: SalesforceProblem): Described {
  const absent = problem.kind === 'not-found' || problem.kind === 'no-object';
  return absent ? { is: 'absent' } : { is: 'failed', problem };
}
