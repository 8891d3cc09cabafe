import { PERSON_FIELDS } from '@/dev/org/describe/person-account';
import { RestError } from '@/dev/org/errors';
import type { Row, Value, Values } from '@/dev/org/rows';

/**
 * A person account is an account and its twin, a contact: one row to a person, two to the API. What is written to
 * either stands on both, under the names that each has for it.
 */

/** By the account's names, the contact's. */
const TWIN_NAMES: ReadonlyMap<string, string> = new Map([
  ...PERSON_FIELDS.filter(({ createable }) => createable).map(
    ({ name }) => [name, name.replace(/^Person/, '').replace(/__pc$/, '__c')] as const,
  ),
  ...['Phone', 'Fax', 'OwnerId', 'IsDeleted', 'LastModifiedById', 'LastModifiedDate'].map(
    (name) => [name, name] as const,
  ),
  ['SystemModstamp', 'SystemModstamp'],
]);
const ACCOUNT_NAMES: ReadonlyMap<string, string> = new Map(
  [...TWIN_NAMES].map(([account, contact]) => [contact, account]),
);

/** What values of one half are on the other. */
export function twinValues(sobject: string, values: Values): Values {
  const names = sobject === 'Account' ? TWIN_NAMES : ACCOUNT_NAMES;
  const twin = Object.entries(values).flatMap(([name, value]) => {
    const other = names.get(name);
    return other === undefined ? [] : [[other, value] as const];
  });
  return Object.fromEntries(twin);
}

/** The id of a row's other half, null where it is no person account. */
export function twinId({ shape, values }: Row): Value {
  if (values.IsPersonAccount !== true) return null;
  if (shape.name === 'Account') return values.PersonContactId ?? null;
  return shape.name === 'Contact' ? (values.AccountId ?? null) : null;
}

/** The name of a person, from its parts. */
function personName({ FirstName, LastName }: Values): string {
  return [FirstName, LastName].filter((part) => typeof part === 'string').join(' ');
}

/**
 * What is worked out when an account is written: that it is a person, where it has a last name in place of a
 * name, and then its name.
 * @throws RestError for the fields of a person on a company, and a name on a person
 */
export function personFollows(before: Values | null, written: Values): Values {
  const isPerson =
    before === null ? typeof written.LastName === 'string' : before.IsPersonAccount === true;
  const wrong = Object.keys(written).filter((name) =>
    isPerson ? name === 'Name' : WRITABLE.has(name) && written[name] !== null,
  );
  if (wrong.length > 0) throw notWritable(wrong);
  if (!isPerson) return {};
  return { IsPersonAccount: true, Name: personName({ ...before, ...written }) };
}

/** Throws RestError for a contact that is half a person account: its account is what is written. */
export function refuseTwinWrite(before: Values | undefined, written: Values): void {
  if (before?.IsPersonAccount === true) throw notWritable(Object.keys(written));
}

const WRITABLE: ReadonlySet<string> = new Set(
  PERSON_FIELDS.filter(({ createable, type }) => createable && type !== 'boolean').map(
    ({ name }) => name,
  ),
);

function notWritable(names: readonly string[]): RestError {
  return new RestError('fieldNotWritable', {
    message: `Unable to create/update fields: ${names.join(', ')}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
    fields: names,
  });
}
