import type { Caller } from '@/lib/salesforce/client';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { nameFieldOf, namePath } from '@/lib/salesforce/name-field';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { query, search } from '@/lib/salesforce/records';
import { soqlContains } from '@/lib/salesforce/soql';
import { soslWords } from '@/lib/salesforce/sosl';
import { z } from '@/lib/zod';

/** A record that a lookup could point to. `line` tells it from its namesakes, null if nothing does. */
export interface LookupHit {
  readonly id: string;
  readonly name: string;
  readonly line: string | null;
}

/** So many are shown: a longer list is not read but narrowed by another letter. */
const MOST_HITS = 8;

/** What tells namesakes apart, as SOQL paths; of other objects nobody knows. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  Account: ['BillingCity', 'Industry'],
  Campaign: ['Status'],
  Case: ['Subject', 'Status'],
  Contact: ['Title', 'Account.Name'],
  Lead: ['Title', 'Company'],
  Opportunity: ['Account.Name', 'StageName'],
  User: ['Title', 'Username'],
};

/** A converted Lead lives on as a Contact. */
const CONDITIONS: Readonly<Record<string, string>> = { Lead: ' WHERE IsConverted = false' };

/**
 * Finds what a lookup could point to by words of its name, in one call: in the search index, active users
 * by a query. Words with too little to search for take no call.
 * @throws SalesforceProblem
 */
export async function findForLookup(
  client: Caller,
  describe: ObjectDescribe,
  words: string,
  signal?: AbortSignal,
): Promise<readonly LookupHit[]> {
  const { name } = describe;
  const find = soslWords(words);
  if (find === null) return [];
  const called = nameFieldOf(name);
  const lines = (LINES[name] ?? []).filter((path) => isReadable(describe, path));
  const paths = ['Id', called, ...lines].join(', ');
  // Of a case nobody knows the number by heart.
  const scope = name === 'Case' ? 'ALL' : 'NAME';
  const records =
    name === 'User'
      ? await query(client, usersCalled(words, paths), signal)
      : await search(
          client,
          `FIND {${find}} IN ${scope} FIELDS RETURNING ${name}(${paths}${CONDITIONS[name] ?? ''} LIMIT ${MOST_HITS})`,
          signal,
        );
  return records.map((record) => hit(record, called, lines));
}

/** Users are few and their names are not in every search index. */
function usersCalled(words: string, paths: string): string {
  const each = words
    .trim()
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => soqlContains('Name', word));
  return `SELECT ${paths} FROM User WHERE IsActive = true AND ${each.join(' AND ')} ORDER BY Name LIMIT ${MOST_HITS}`;
}

function isReadable({ fields }: ObjectDescribe, path: string): boolean {
  return fields.some((field) => (path.includes('.') ? namePath(field) : field.name) === path);
}

function hit(record: SalesforceRecord, called: string, lines: readonly string[]): LookupHit {
  const words = lines.map((path) => String(record.fields[path] ?? '')).filter(Boolean);
  return {
    id: record.id,
    name: String(record.fields[called] ?? record.id),
    line: words.length > 0 ? words.join(', ') : null,
  };
}

const objectsAnswer = z.object({
  sobjects: z.array(z.object({ name: z.string(), label: z.string(), queryable: z.boolean() })),
});

/**
 * Labels of all objects that this user may read, by API name, in one call.
 * @throws SalesforceProblem
 */
export async function readObjectLabels(client: Caller): Promise<Readonly<Record<string, string>>> {
  const { body } = await client.call({ method: 'GET', path: '/sobjects', schema: objectsAnswer });
  return Object.fromEntries(
    body.sobjects.filter(({ queryable }) => queryable).map(({ name, label }) => [name, label]),
  );
}
