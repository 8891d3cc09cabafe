import { digitsOf, fold } from '@/lib/matching/fold';
import { toE164 } from '@/lib/matching/phone';
import { ranked } from '@/lib/matching/rank';
import { searchTerms } from '@/lib/matching/variants';
import type { Client } from '@/lib/salesforce/client';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { search } from '@/lib/salesforce/records';
import { type Searched, soslFor } from '@/lib/salesforce/search-query';
import { soslPhone, soslWords } from '@/lib/salesforce/sosl';

/** What a search by hand found. */
export interface RecordsFound {
  /** Contacts first, then Leads, then Accounts, each with the latest change first. */
  readonly records: readonly SalesforceRecord[];
  /** False if there may be more than were fetched. */
  readonly isComplete: boolean;
}

/** Rows asked of each object: a longer list is not read but narrowed. */
const MOST_ROWS = 25;
/** So few digits are part of a name or a postcode. */
const FEWEST_DIGITS = 4;

/**
 * Finds records by what an agent typed: a number, the beginning of one, an e-mail address or words of
 * any field. Text with too little to search for takes no call.
 * @throws SalesforceProblem
 */
export async function searchRecords(
  client: Client,
  text: string,
  objects: readonly Searched[],
  options: { readonly country: string | null; readonly signal?: AbortSignal },
): Promise<RecordsFound> {
  const numbers = phoneClause(text, options.country);
  const find = numbers ?? soslWords(text);
  const scope = numbers === null ? 'ALL' : 'PHONE';
  return find === null ? NOTHING : listed(client, find, scope, objects, options.signal);
}

/**
 * Records whose name has the words of a chat's name: suggestions, never matches. A name of nothing but
 * signs takes no call.
 * @throws SalesforceProblem
 */
export async function searchByName(
  client: Client,
  name: string,
  objects: readonly Searched[],
  signal?: AbortSignal,
): Promise<RecordsFound> {
  const words = soslWords(name.replace(/[^\p{L}\p{M}\p{N}'’.-]+/gu, ' '));
  return words === null ? NOTHING : listed(client, words, 'NAME', objects, signal);
}

const NOTHING: RecordsFound = { records: [], isComplete: true };

function phoneClause(text: string, country: string | null): string | null {
  const plain = fold(text);
  const typed = digitsOf(plain);
  if (/[^\d\s().+/-]/.test(plain) || typed.length < FEWEST_DIGITS) return null;
  const e164 = toE164(text, country);
  const terms = e164 === null ? [] : searchTerms(e164, country);
  return soslPhone([{ digits: typed, match: 'beginning' }, ...terms]);
}

async function listed(
  client: Client,
  find: string,
  scope: 'PHONE' | 'NAME' | 'ALL',
  objects: readonly Searched[],
  signal: AbortSignal | undefined,
): Promise<RecordsFound> {
  const records = await search(client, soslFor(find, scope, objects, MOST_ROWS), signal);
  const rows = records.map((record) => ({ record, why: { how: 'exact' as const } }));
  return {
    records: ranked(rows).map(({ record }) => record),
    isComplete: objects.every(
      ({ describe }) =>
        records.filter(({ sobject }) => sobject === describe.name).length < MOST_ROWS,
    ),
  };
}
