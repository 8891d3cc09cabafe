import { cardQuery } from '@/lib/salesforce/card';
import type { Client } from '@/lib/salesforce/client';
import { queryTogether } from '@/lib/salesforce/composite';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { PersonMatch } from '@/lib/salesforce/search-judge';
import type { Searched } from '@/lib/salesforce/search-query';
import { threadMatches, threadQueries } from '@/lib/salesforce/search-thread';

/** What a remembered link leads to. */
export interface Linked {
  /** Null if it was deleted or is no longer shared with this user. */
  readonly record: SalesforceRecord | null;
  /** Whom the organisation's own field says the chat is with. */
  readonly shared: readonly PersonMatch[];
}

/**
 * Reads the record that a chat is linked to, and asks in the same call who keeps the chat's address in
 * Salesforce, where a field is named for it: one call of the allowance.
 * @throws SalesforceProblem
 */
export async function readLinked(
  client: Client,
  linked: { readonly object: Searched; readonly id: string },
  threadId: string | null,
  objects: readonly Searched[],
): Promise<Linked> {
  const { describe, fields } = linked.object;
  const asked = threadQueries(threadId, objects);
  const queries = [cardQuery(describe, fields, linked.id), ...asked];
  const [row, ...keepers] = await queryTogether(client, queries);
  if (row instanceof SalesforceProblem) {
    if (row.kind !== 'gone') throw row;
    return { record: null, shared: [] };
  }
  const records = keepers.flatMap((one) => (one instanceof SalesforceProblem ? [] : one));
  return { record: row?.[0] ?? null, shared: threadMatches(records, threadId, objects) };
}
