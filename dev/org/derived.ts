import { readDate } from '@/dev/org/dates';
import { DERIVED_OF_CAMPAIGNS } from '@/dev/org/derived-campaigns';
import { DERIVED_OF_OPPORTUNITIES } from '@/dev/org/derived-opportunities';
import { CLOSED_CASE_STATUSES } from '@/dev/org/describe/case';
import type { FieldDescribe } from '@/dev/org/describe/field';
import { CLOSED_TASK_STATUSES } from '@/dev/org/describe/task';
import type { Row, Rows, Value, Values } from '@/dev/org/rows';

export interface Address {
  readonly city: Value;
  readonly country: Value;
  readonly geocodeAccuracy: Value;
  readonly latitude: Value;
  readonly longitude: Value;
  readonly postalCode: Value;
  readonly state: Value;
  readonly street: Value;
}

/** What a field gives when it is read. */
export type ReadValue = Value | Address;

/** Reads a field of a row: stored, or worked out from what is stored. */
export function readField(rows: Rows, row: Row, field: FieldDescribe): ReadValue {
  if (field.type === 'address') return addressOf(row.values, field.name.replace(/Address$/, ''));
  const derived = DERIVED[`${row.shape.name}.${field.name}`];
  return derived === undefined ? stored(row, field.name) : derived(row, rows);
}

/** Works out a field from what is stored. */
export type Derive = (row: Row, rows: Rows) => Value;

const stored = (row: Row, name: string): Value => row.values[name] ?? null;

function fullName({ values }: Row): string {
  return [values.FirstName, values.LastName].filter((part) => typeof part === 'string').join(' ');
}

const ofContact =
  (name: string): Derive =>
  (row, rows) =>
    rows.referred(row.values.ContactId)?.values[name] ?? null;

const DERIVED: Readonly<Record<string, Derive>> = {
  'Contact.Name': fullName,
  'Lead.Name': fullName,
  'User.Name': fullName,
  'Contact.Full_Title__c': (row, rows) => {
    const account = rows.referred(row.values.AccountId)?.values.Name;
    return (
      [row.values.Title, account].filter((part) => typeof part === 'string').join(', ') || null
    );
  },
  'Lead.Full_Title__c': ({ values }) =>
    [values.Title, values.Company].filter((part) => typeof part === 'string').join(', ') || null,
  'Warranty__c.Days_Left__c': ({ values }) => daysUntil(values.Ends_On__c),
  'Event.EndDate': ({ values }) =>
    typeof values.EndDateTime === 'string' ? values.EndDateTime.slice(0, 10) : null,
  ...DERIVED_OF_OPPORTUNITIES,
  ...DERIVED_OF_CAMPAIGNS,
  'Case.IsClosed': ({ values }) => CLOSED_CASE_STATUSES.includes(String(values.Status)),
  'Case.ContactPhone': ofContact('Phone'),
  'Case.ContactMobile': ofContact('MobilePhone'),
  'Case.ContactEmail': ofContact('Email'),
  'Task.IsClosed': ({ values }) => CLOSED_TASK_STATUSES.includes(String(values.Status)),
  'Task.IsHighPriority': ({ values }) => values.Priority === 'High',
};

/** Whole days from today (UTC) to a date, negative when it is past. */
function daysUntil(date: Value | undefined): Value {
  const ms = typeof date === 'string' ? readDate(date) : null;
  return ms === null ? null : Math.round((ms - Date.now()) / 86_400_000 + 0.5);
}

/** An address of which no part is known is null. */
function addressOf(values: Values, prefix: string): ReadValue {
  const part = (name: string): Value => values[`${prefix}${name}`] ?? null;
  const address = {
    city: part('City'),
    country: part('Country'),
    geocodeAccuracy: part('GeocodeAccuracy'),
    latitude: part('Latitude'),
    longitude: part('Longitude'),
    postalCode: part('PostalCode'),
    state: part('State'),
    street: part('Street'),
  };
  return Object.values(address).every((value) => value === null) ? null : address;
}
