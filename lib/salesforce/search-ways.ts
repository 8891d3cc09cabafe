import { commonSpellings } from '@/lib/matching/common-spellings';
import { searchTerms } from '@/lib/matching/variants';
import type { Client } from '@/lib/salesforce/client';
import { queryTogether } from '@/lib/salesforce/composite';
import { emailFields, phoneFields } from '@/lib/salesforce/describe';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { search } from '@/lib/salesforce/records';
import { judged, type PersonMatch, type Wanted } from '@/lib/salesforce/search-judge';
import { type Searched, soqlFor, soslFor } from '@/lib/salesforce/search-query';
import { soqlIn } from '@/lib/salesforce/soql';
import { soslPhone } from '@/lib/salesforce/sosl';

/** What a search for people found. */
export interface PeopleFound {
  /** Everyone whose phone or e-mail agrees, best first. */
  readonly matches: readonly PersonMatch[];
  /** False if not all candidates were fetched, or one object was refused: there may be more people. */
  readonly isComplete: boolean;
  /** Records fetched, before verification. */
  readonly candidates: number;
  /** Calls of the organisation's allowance that this took. */
  readonly calls: number;
}

/**
 * Rows asked of each object. Salesforce gives at most 250 of each to a search over several; a number
 * that more people share is a switchboard.
 */
const MOST_ROWS = 200;

/** What is found without asking. */
export const NOBODY: PeopleFound = { matches: [], isComplete: true, candidates: 0, calls: 0 };

/**
 * One search of the phone index for the chat's number, each hit verified.
 * @throws SalesforceProblem
 */
export async function inPhoneIndex(
  client: Client,
  wanted: Wanted,
  objects: readonly Searched[],
  signal: AbortSignal | undefined,
): Promise<PeopleFound> {
  if (wanted.phone === null) return NOBODY;
  const find = soslPhone(searchTerms(wanted.phone, wanted.country));
  const records = await search(client, soslFor(find, 'PHONE', objects, MOST_ROWS), signal);
  return found(records, wanted, objects, 1);
}

/**
 * One call with an equality query of each object. `pageText` is the number as the page states it.
 * @throws SalesforceProblem; where one object alone is refused, only if the other has nobody
 */
export async function byEquality(
  client: Client,
  wanted: Wanted,
  pageText: string | null,
  objects: readonly Searched[],
  signal: AbortSignal | undefined,
): Promise<PeopleFound> {
  const queries = objects.flatMap((object) => {
    const conditions = equalities(object, wanted, pageText);
    return conditions.length === 0 ? [] : [soqlFor(object, conditions, MOST_ROWS)];
  });
  const answers = await queryTogether(client, queries, signal);
  const records = answers.flatMap((one) => (one instanceof SalesforceProblem ? [] : one));
  const people = found(records, wanted, objects, queries.length === 0 ? 0 : 1);
  const problem = answers.find((one) => one instanceof SalesforceProblem);
  if (problem === undefined) return people;
  // Whom one object has is shown even if the other was refused; that nobody is there can't be said then.
  if (people.matches.length === 0) throw problem;
  return { ...people, isComplete: false };
}

/** What a record's fields may equal. The page's own text is how an agent copies a number. */
function equalities(
  { describe }: Searched,
  { phone, email, country, threadId, threadFields }: Wanted,
  pageText: string | null,
): string[] {
  const spellings =
    phone === null ? [] : [...commonSpellings(phone, country), pageText?.trim() ?? phone];
  const phones = phone === null ? [] : phoneFields(describe);
  const emails = email === null ? [] : emailFields(describe);
  const keeper = threadFields?.[describe.name];
  return [
    ...(keeper === undefined || threadId == null ? [] : [soqlIn(keeper, [threadId])]),
    ...phones.map(({ name }) => soqlIn(name, [...new Set(spellings)])),
    ...emails.map(({ name }) => soqlIn(name, email === null ? [] : [email])),
  ];
}

function found(
  records: readonly SalesforceRecord[],
  wanted: Wanted,
  objects: readonly Searched[],
  calls: number,
): PeopleFound {
  const describes = objects.map(({ describe }) => describe);
  return {
    matches: judged(records, wanted, describes),
    isComplete: describes.every(
      ({ name }) => records.filter(({ sobject }) => sobject === name).length < MOST_ROWS,
    ),
    candidates: records.length,
    calls,
  };
}
