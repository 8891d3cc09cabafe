import type { Client } from '@/lib/salesforce/client';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { query } from '@/lib/salesforce/records';
import { soqlString } from '@/lib/salesforce/soql';

/** What the head of every card needs, whatever the organisation chose for its body. */
const ALWAYS: readonly string[] = [
  'Name',
  'Title',
  'AccountId',
  'Company',
  'OwnerId',
  'LastModifiedById',
  'LastModifiedDate',
];

/**
 * The paths to ask for so that a card can be shown: the chosen fields that describe knows, and beside
 * each reference the name of what it points to (`Owner.Name`). An Id comes with every row.
 */
export function cardPaths(describe: ObjectDescribe, chosen: readonly string[]): readonly string[] {
  const paths = new Set<string>(['Id']);
  for (const name of [...ALWAYS, ...chosen]) {
    const field = describe.fields.find((one) => one.name === name);
    if (field === undefined) continue;
    paths.add(name);
    if (field.relationshipName !== null) paths.add(`${field.relationshipName}.Name`);
  }
  return [...paths];
}

/**
 * Reads one record as its card shows it, in one call. SOQL, because a row read cannot follow references.
 * @throws SalesforceProblem of kind `gone` if it was deleted or is not shared with this user
 */
export async function readCard(
  client: Client,
  describe: ObjectDescribe,
  chosen: readonly string[],
  id: string,
): Promise<SalesforceRecord> {
  const paths = cardPaths(describe, chosen).join(', ');
  const [record] = await query(
    client,
    `SELECT ${paths} FROM ${describe.name} WHERE Id = ${soqlString(id)}`,
  );
  if (record === undefined) throw SalesforceProblem.gone(describe.name);
  return record;
}
