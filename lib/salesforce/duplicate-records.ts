import { cardPaths } from '@/lib/salesforce/card';
import type { Client } from '@/lib/salesforce/client';
import { queryTogether } from '@/lib/salesforce/composite';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { FoundRecord } from '@/lib/salesforce/duplicates-found';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { soqlIn } from '@/lib/salesforce/soql';

/** A record that a duplicate rule found; `record` is null where this user may not see it. */
export interface DuplicateRecord extends FoundRecord {
  readonly record: SalesforceRecord | null;
}

/** `/composite` takes five queries. */
const MOST_OBJECTS = 5;

/**
 * Reads what duplicate rules found, in one call: names, and what can be compared with a record that
 * has `fields`. An object that is not described can't be read, nor can a row that is not shared.
 * @throws SalesforceProblem if the call as a whole fails
 */
export async function readDuplicates(
  client: Client,
  found: readonly FoundRecord[],
  describes: Readonly<Partial<Record<string, ObjectDescribe>>>,
  fields: readonly string[],
  signal?: AbortSignal,
): Promise<readonly DuplicateRecord[]> {
  const described = [...new Set(found.map(({ sobject }) => sobject))]
    .flatMap((sobject) => describes[sobject] ?? [])
    .slice(0, MOST_OBJECTS);
  const queries = described.map((describe) => {
    const ids = found.filter(({ sobject }) => sobject === describe.name).map(({ id }) => id);
    const paths = cardPaths(describe, [...fields, ...reachable(describe)]);
    return `SELECT ${paths.join(', ')} FROM ${describe.name} WHERE ${soqlIn('Id', ids)}`;
  });
  const answers = await queryTogether(client, queries, signal);
  const rows = answers.flatMap((one) => (one instanceof SalesforceProblem ? [] : one));
  return found.map((one) => ({ ...one, record: rows.find(({ id }) => id === one.id) ?? null }));
}

/** Phones and e-mails: a number may be the same in another field. */
const reachable = ({ fields }: ObjectDescribe) =>
  fields.filter(({ type }) => type === 'phone' || type === 'email').map(({ name }) => name);
