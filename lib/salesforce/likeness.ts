import { normalizeEmail, sameEmail } from '@/lib/matching/email';
import { toE164 } from '@/lib/matching/phone';
import { agreement } from '@/lib/matching/verify';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';

/** How a record in Salesforce compares with one that is being made. Labels are the organisation's. */
export interface Likeness {
  /** Labels of what is the same in both. */
  readonly alike: readonly string[];
  /** What the record holds otherwise. */
  readonly other: readonly { readonly label: string; readonly value: string }[];
}

/** One field of the record that is being made, as its own object describes it. */
interface Made {
  readonly field: FieldDescribe;
  readonly value: string;
}

/**
 * Compares the values that were to be saved with a record: numbers as numbers, addresses as addresses,
 * in whichever field the record has them; texts without case. Notes, choices and references are not
 * compared: they tell nobody apart.
 * @param country ISO 3166 country of numbers without a country code
 */
export function likeness(
  sent: Readonly<Record<string, FieldValue>>,
  describe: ObjectDescribe,
  record: SalesforceRecord,
  recordDescribe: ObjectDescribe,
  country: string | null,
): Likeness {
  const made = Object.entries(sent).flatMap(([name, value]): Made[] => {
    const field = describe.fields.find((one) => one.name === name);
    return field && typeof value === 'string' && value.trim() !== '' ? [{ field, value }] : [];
  });
  const alike: string[] = [];
  const other: { label: string; value: string }[] = [];
  for (const { field, value } of made) {
    const held = heldBy(record, recordDescribe, field);
    if (held.length === 0) continue;
    const [first] = held;
    if (held.some((one) => isSame(field, value, one.value, country))) alike.push(field.label);
    else if (first !== undefined) other.push(first);
  }
  return { alike, other };
}

/** What a record holds where the same thing would stand. */
function heldBy(
  { fields }: SalesforceRecord,
  describe: ObjectDescribe,
  { name, type, label }: FieldDescribe,
): readonly { label: string; value: string }[] {
  const of = (path: string, label: string) => {
    const value = fields[path];
    return typeof value === 'string' && value.trim() !== '' ? [{ label, value }] : [];
  };
  if (type === 'phone' || type === 'email') {
    return describe.fields
      .filter((one) => one.type === type)
      .flatMap((one) => of(one.name, one.label));
  }
  if (type !== 'string') return [];
  if (name === 'Company') return [...of('Company', label), ...of('Account.Name', label)];
  return of(name, describe.fields.find((one) => one.name === name)?.label ?? label);
}

function isSame(
  { type }: FieldDescribe,
  made: string,
  held: string,
  country: string | null,
): boolean {
  if (type === 'phone') {
    const number = toE164(made, country);
    return number !== null && agreement(held, number, country) !== null;
  }
  if (type === 'email') {
    const address = normalizeEmail(made);
    return address !== null && sameEmail(held, address);
  }
  return plain(made) === plain(held);
}

const plain = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
