import type { Caller } from '@/lib/salesforce/client';
import { MOST_QUERIES, queryTogether } from '@/lib/salesforce/composite';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { type Related, relatedOf, relatedQuestions } from '@/lib/salesforce/related';
import { relatedPaths } from '@/lib/salesforce/related-queries';
import { soqlString } from '@/lib/salesforce/soql';

/** A person as they stand now, and what hangs on them; `related` is null if their account is another by now. */
export interface Known {
  readonly record: SalesforceRecord;
  readonly related: Related | null;
}

/**
 * Reads a Contact or a Lead that was shown before, and what hangs on them, in one call: a search would take
 * one of its own. The account comes as part of the person, as a composite takes five queries at most.
 * @param before as it was shown
 * @param paths what is read of the person
 * @param chosen what the organisation shows of an object, by API name
 * @returns null if it can't be read so: it is gone, or that would be too many queries
 * @throws SalesforceProblem if the call as a whole fails
 */
export async function readKnown(
  client: Caller,
  before: SalesforceRecord,
  paths: readonly string[],
  describes: Readonly<Partial<Record<string, ObjectDescribe>>>,
  chosen: (sobject: string) => readonly string[],
  signal?: AbortSignal,
): Promise<Known | null> {
  const questions = relatedQuestions(before, describes, chosen);
  const others = questions.asked.filter(({ part }) => part !== 'account');
  const account = questions.asked.length > others.length ? describes.Account : undefined;
  const accountPaths =
    account === undefined ? [] : relatedPaths('account', account, chosen('Account'));
  const all = new Set([...paths, ...accountPaths.map((path) => ACCOUNT + path)]);
  const soql = `SELECT ${[...all].join(', ')} FROM ${before.sobject} WHERE Id = ${soqlString(before.id)}`;
  const queries = [soql, ...others.map((one) => one.soql)];
  if (queries.length > MOST_QUERIES) return null;
  const [people, ...answers] = await queryTogether(client, queries, signal);
  if (people === undefined || people instanceof SalesforceProblem) return null;
  const [person] = people;
  if (person === undefined) return null;
  const fields = Object.entries(person.fields).filter(([path]) => paths.includes(path));
  const record = { ...person, fields: Object.fromEntries(fields) };
  if (record.fields.AccountId !== before.fields.AccountId) return { record, related: null };
  const rest = relatedOf({ asked: others, known: questions.known }, answers);
  if (account === undefined) return { record, related: rest };
  return { record, related: { ...rest, account: { is: 'rows', records: accountOf(person) } } };
}

const ACCOUNT = 'Account.';

/** The account that came as part of a person, as a record of its own. */
function accountOf({ fields }: SalesforceRecord): readonly SalesforceRecord[] {
  const id = fields[`${ACCOUNT}Id`];
  if (typeof id !== 'string') return [];
  const own = Object.entries(fields)
    .filter(([path]) => path.startsWith(ACCOUNT))
    .map(([path, value]) => [path.slice(ACCOUNT.length), value]);
  return [{ sobject: 'Account', id, fields: Object.fromEntries(own) }];
}
