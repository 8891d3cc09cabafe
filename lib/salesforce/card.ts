import { alsoRead } from '@/lib/salesforce/also-read';
import type { Client } from '@/lib/salesforce/client';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { namePath } from '@/lib/salesforce/name-field';
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
  'CurrencyIsoCode',
  'IsPersonAccount',
];

/**
 * The paths to ask for so that a card can be shown and edited: the chosen fields that describe knows, what
 * these need beside them, beside each reference the name of what it points to (`Owner.Name`), and the
 * record type, which decides what picklists offer. An Id comes with every row.
 */
export function cardPaths(describe: ObjectDescribe, chosen: readonly string[]): readonly string[] {
  const paths = new Set<string>(['Id']);
  for (const name of [...ALWAYS, ...chosen]) {
    const field = describe.fields.find((one) => one.name === name);
    if (field === undefined) continue;
    // An address or a place comes as an object; its parts say it all.
    if (field.type !== 'address' && field.type !== 'location') paths.add(name);
    const called = namePath(field);
    if (called !== null) paths.add(called);
    for (const other of alsoRead(describe, field)) paths.add(other.name);
  }
  if (describe.fields.some(({ name }) => name === 'RecordTypeId')) paths.add('RecordTypeId');
  return [...paths];
}

/** The SOQL that asks for one record as its card shows it: a row read cannot follow references. */
export function cardQuery(describe: ObjectDescribe, chosen: readonly string[], id: string): string {
  const paths = cardPaths(describe, chosen).join(', ');
  return `SELECT ${paths} FROM ${describe.name} WHERE Id = ${soqlString(id)}`;
}

/**
 * Reads one record as its card shows it, in one call.
 * @throws SalesforceProblem of kind `gone` if it was deleted or is not shared with this user
 */
export async function readCard(
  client: Client,
  describe: ObjectDescribe,
  chosen: readonly string[],
  id: string,
): Promise<SalesforceRecord> {
  const [record] = await query(client, cardQuery(describe, chosen, id));
  if (record === undefined) throw SalesforceProblem.gone(describe.name);
  return record;
}

/**
 * Whether a record is the contact side of a person account, which Salesforce changes through the account
 * alone ("Person Accounts" in the Object Reference).
 */
export function isOfPersonAccount({ sobject, fields }: SalesforceRecord): boolean {
  return sobject === 'Contact' && fields.IsPersonAccount === true;
}
