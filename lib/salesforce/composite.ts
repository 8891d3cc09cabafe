import { API_VERSION, askedBy } from '@/lib/salesforce/asked';
import type { Caller } from '@/lib/salesforce/client';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { problemFromHttp } from '@/lib/salesforce/problem-from-http';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { query, queryAnswer } from '@/lib/salesforce/records';
import { recordOf } from '@/lib/salesforce/rows';
import { z } from '@/lib/zod';

const partAnswer = z.union([
  z.object({ httpStatusCode: z.literal(200), body: queryAnswer }),
  z.object({ httpStatusCode: z.int().check(z.gte(400)), body: z.array(z.unknown()) }),
]);
type PartAnswer = z.infer<typeof partAnswer>;

/** What one of several queries came to: its records, or why Salesforce refused it. */
export type Queried = readonly SalesforceRecord[] | SalesforceProblem;

/** A composite takes so many queries ("Composite" in the REST API guide). */
export const MOST_QUERIES = 5;

/**
 * Asks several SOQL queries in one call of the allowance (`/composite`, at most `MOST_QUERIES`; see
 * "Composite" in the REST API guide); gives what each came to, in their order. Of each only the first
 * page (up to 2,000 rows) is read. No query takes no call.
 * @throws SalesforceProblem if the call as a whole fails, or is a single query that does
 */
export async function queryTogether(
  client: Caller,
  queries: readonly string[],
  signal?: AbortSignal,
): Promise<readonly Queried[]> {
  const [first, ...others] = queries;
  if (first === undefined) return [];
  if (others.length === 0) return [await query(client, first, signal)];
  const { body } = await client.call({
    method: 'POST',
    path: '/composite',
    changesNothing: true,
    body: { allOrNone: false, compositeRequest: queries.map(part) },
    schema: answersTo(queries.length),
    ...(signal && { signal }),
  });
  return body.compositeResponse.map(queried);
}

/**
 * One answer to each query; or a single one that belongs to none, by which Salesforce refuses them all
 * (seen in public logs: `referenceId` null, LIMIT_EXCEEDED).
 */
function answersTo(queries: number) {
  const isWhole = (parts: readonly PartAnswer[]) =>
    parts.length === queries || (parts.length === 1 && Array.isArray(parts[0]?.body));
  return z.object({ compositeResponse: z.array(partAnswer).check(z.refine(isWhole)) });
}

function queried({ httpStatusCode, body }: PartAnswer): Queried {
  if (Array.isArray(body)) return refused(httpStatusCode, body);
  return body.records.map(recordOf).filter((record) => record !== null);
}

function part(soql: string, index: number) {
  return {
    method: 'GET',
    url: `/services/data/v${API_VERSION}/query?q=${encodeURIComponent(soql)}`,
    referenceId: `query${index}`,
  };
}

function refused(status: number, body: readonly unknown[]): SalesforceProblem {
  const heard = { status, body: JSON.stringify(body) };
  const unheard = { date: null, lastModified: null, retryAfter: null, limitInfo: null };
  return problemFromHttp({ ...heard, ...unheard }, askedBy({ method: 'GET', path: '/query?q=' }));
}
