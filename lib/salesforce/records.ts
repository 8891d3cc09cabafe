import type { Caller } from '@/lib/salesforce/client';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import { recordOf, rowSchema } from '@/lib/salesforce/rows';
import { z } from '@/lib/zod';

/** One page of a query's rows. */
export const queryAnswer = z.object({
  records: z.array(rowSchema),
  done: z.boolean(),
  nextRecordsUrl: z.optional(z.string().check(z.startsWith('/services/data/'))),
});

/** More pages than this (of up to 2,000 rows) no question of ours has. */
const MOST_PAGES = 10;

/**
 * Asks a SOQL query. Rows that are not records (aggregates) are left out.
 * @throws SalesforceProblem
 */
export async function query(
  client: Caller,
  soql: string,
  signal?: AbortSignal,
): Promise<readonly SalesforceRecord[]> {
  const records: SalesforceRecord[] = [];
  let path: string | undefined = `/query?q=${encodeURIComponent(soql)}`;
  for (let page = 0; path !== undefined && page < MOST_PAGES; page += 1) {
    const { body }: { body: z.infer<typeof queryAnswer> } = await client.call({
      method: 'GET',
      path,
      schema: queryAnswer,
      ...(signal && { signal }),
    });
    records.push(...body.records.map(recordOf).filter((record) => record !== null));
    path = body.done ? undefined : body.nextRecordsUrl;
  }
  return records;
}

const searchAnswer = z.object({ searchRecords: z.array(rowSchema) });

/**
 * Asks a SOSL search; gives the hits of all objects in Salesforce's order. Its index lags behind by
 * seconds to minutes.
 * @throws SalesforceProblem
 */
export async function search(
  client: Caller,
  sosl: string,
  signal?: AbortSignal,
): Promise<readonly SalesforceRecord[]> {
  const { body } = await client.call({
    method: 'GET',
    path: `/search?q=${encodeURIComponent(sosl)}`,
    schema: searchAnswer,
    ...(signal && { signal }),
  });
  return body.searchRecords.map(recordOf).filter((record) => record !== null);
}

/**
 * Reads fields of one record, by API name.
 * @throws SalesforceProblem of kind `gone` if it was deleted or is not shared with this user
 */
export async function readRecord(
  client: Caller,
  sobject: string,
  id: string,
  fields: readonly string[],
  signal?: AbortSignal,
): Promise<SalesforceRecord> {
  const { body } = await client.call({
    method: 'GET',
    path: `${rowPath(sobject, id)}?fields=${fields.map(encodeURIComponent).join(',')}`,
    schema: rowSchema,
    ...(signal && { signal }),
  });
  const record = recordOf(body);
  if (record === null) throw SalesforceProblem.gone(sobject);
  return record;
}

/**
 * Changes fields of one record, unless somebody changed the record after `unmodifiedSince`
 * (an HTTP date; the check is exact to the second).
 * @throws SalesforceProblem of kind `conflict` if somebody did
 */
export async function updateRecord(
  client: Caller,
  sobject: string,
  id: string,
  fields: Readonly<Record<string, FieldValue>>,
  options: { readonly unmodifiedSince: string; readonly signal?: AbortSignal },
): Promise<void> {
  await client.call({
    method: 'PATCH',
    path: rowPath(sobject, id),
    headers: { 'If-Unmodified-Since': options.unmodifiedSince },
    body: fields,
    schema: z.unknown(),
    ...(options.signal && { signal: options.signal }),
  });
}

/**
 * Where a record opens in Lightning. By way of My Domain, which leads on to the Lightning host of
 * whatever kind of organisation it is.
 */
export function lightningUrl(host: string, sobject: string, id: string): string {
  return `https://${host}/lightning/r/${encodeURIComponent(sobject)}/${encodeURIComponent(id)}/view`;
}

function rowPath(sobject: string, id: string): string {
  return `/sobjects/${encodeURIComponent(sobject)}/${encodeURIComponent(id)}`;
}
