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
  /** Contacts first, then Leads, Accounts and Cases, each with the latest change first. */
  readonly records: readonly SalesforceRecord[];
  /** False if there may be more than were fetched. */
  readonly isComplete: boolean;
}

/** Rows asked of each object: a longer list is not read but narrowed. */
const MOST_ROWS = 25;
/** So few digits are part of a name or a postcode. */
const FEWEST_DIGITS = 4;
/** Salesforce's own case numbers have so many, zeros in front; nobody says the zeros. */
const CASE_NUMBER_DIGITS = 8;

/**
 * Finds records by what an agent typed: a number, the beginning of one, a case's number, an e-mail address
 * or words of any field. Text with too little to search for takes no call.
 * @throws SalesforceProblem
 */
export async function searchRecords(
  client: Client,
  text: string,
  objects: readonly Searched[],
  options: { readonly country: string | null; readonly signal?: AbortSignal },
): Promise<RecordsFound> {
  const numbers = phoneClause(text, options.country);
  const cases = objects.some(({ describe }) => describe.name === 'Case') ? caseClause(text) : null;
  const find = [numbers ?? soslWords(text), cases].filter((one) => one !== null).join(' OR ');
  const scope = numbers === null || cases !== null ? 'ALL' : 'PHONE';
  return find === '' ? NOTHING : listed(client, find, scope, objects, options.signal);
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

function caseClause(text: string): string | null {
  const plain = fold(text).trim();
  const isSerial = /^\d+$/.test(plain) && plain.length <= CASE_NUMBER_DIGITS;
  return isSerial
    ? soslPhone([{ digits: plain.padStart(CASE_NUMBER_DIGITS, '0'), match: 'whole' }])
    : null;
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
