import { API_VERSION, askedBy } from '@/lib/salesforce/asked';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { problemFromHttp } from '@/lib/salesforce/problem-from-http';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { queryAnswer } from '@/lib/salesforce/records';
import { recordOf } from '@/lib/salesforce/rows';
import { z } from '@/lib/zod';

/** The answer of a part that Salesforce refused. */
export const refusedPart = z.object({
  httpStatusCode: z.int().check(z.gte(400)),
  body: z.unknown(),
});

/** Where a part of a composite leads: a path below `/services/data/vNN.0`. */
export const partUrl = (path: string) => `/services/data/v${API_VERSION}${path}`;

/** A part that asks a query. What earlier parts came to is referred to as `@{part.field}`, which stays as it is. */
export function queryPart(referenceId: string, soql: string) {
  const q = encodeURIComponent(soql).replace(/%40%7B([\w.]+)%7D/g, '@{$1}');
  return { method: 'GET', url: partUrl(`/query?q=${q}`), referenceId };
}

/** The records of a part that asked a query; none where it was refused. */
export function recordsOf(part: unknown): readonly SalesforceRecord[] {
  const rows = foundPart.safeParse(part).data?.body.records ?? [];
  return rows.map(recordOf).filter((record) => record !== null);
}

const foundPart = z.object({ body: queryAnswer });

/** Why Salesforce refused the part that changes something. */
export function refusalOf(
  { httpStatusCode: status, body }: z.infer<typeof refusedPart>,
  method: 'POST' | 'PATCH',
  path: string,
): SalesforceProblem {
  const unheard = { date: null, lastModified: null, retryAfter: null, limitInfo: null };
  const heard = { status, body: JSON.stringify(body), ...unheard };
  return problemFromHttp(heard, askedBy({ method, path }));
}
