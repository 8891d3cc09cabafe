import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import type { FieldValue } from '@/lib/salesforce/record';

/** Parts in the order in which they are typed. A custom address has them as `Plant__City__s`. */
const NAME_PARTS = ['Salutation', 'FirstName', 'MiddleName', 'LastName', 'Suffix'] as const;
const ADDRESS_PARTS = [
  'Street',
  'PostalCode',
  'City',
  'State',
  'StateCode',
  'Country',
  'CountryCode',
] as const;
type AddressPart = (typeof ADDRESS_PARTS)[number];

/**
 * The fields that a compound field (a person's name, an address) is made of and written by, in the order
 * in which they are typed; none for any other field. An organisation with lists of countries and states
 * writes their codes, and their names follow.
 */
export function partsOf(describe: ObjectDescribe, field: FieldDescribe): readonly FieldDescribe[] {
  if (field.type !== 'address') {
    // Where it can be written itself, as a business account's, the parts are a person account's.
    const isMade = field.name === 'Name' && !field.createable && !field.updateable;
    return isMade ? ownParts(describe, field, NAME_PARTS) : [];
  }
  const all = ownParts(describe, field, ADDRESS_PARTS);
  const isListed = (part: AddressPart) => all.some((one) => partOf(one) === part);
  return all.filter((one) => {
    const part = partOf(one);
    if (part === 'State') return !isListed('StateCode');
    return part !== 'Country' || !isListed('CountryCode');
  });
}

/**
 * Fields that a compound field's words are made of: its parts, the names of listed countries and states,
 * latitude and longitude of a place.
 */
export function partsToRead(
  describe: ObjectDescribe,
  field: FieldDescribe,
): readonly FieldDescribe[] {
  if (field.type === 'address') return ownParts(describe, field, ADDRESS_PARTS);
  if (field.type !== 'location') return partsOf(describe, field);
  return describe.fields.filter(({ compoundFieldName }) => compoundFieldName === field.name);
}

/**
 * A compound field as it is read, from its parts by API name: "Dr. Ada Lind", or an address in lines. ''
 * if nothing is in them.
 */
export function compoundText(
  describe: ObjectDescribe,
  field: FieldDescribe,
  values: Readonly<Record<string, FieldValue>>,
): string {
  const parts = partsToRead(describe, field);
  const textOf = (one: FieldDescribe | undefined) => String(values[one?.name ?? ''] ?? '').trim();
  if (field.type === 'location') return joined(parts.map(textOf), ', ');
  if (field.type !== 'address') return joined(parts.map(textOf), ' ');
  const [street, postcode, city, state, stateCode, country, countryCode] = ADDRESS_PARTS.map(
    (name) => textOf(parts.find((one) => partOf(one) === name)),
  );
  const town = joined([postcode, city, state || stateCode], ' ');
  return joined([street, joined([town, country || countryCode], ', ')], '\n');
}

function ownParts(
  { fields }: ObjectDescribe,
  compound: FieldDescribe,
  names: readonly string[],
): readonly FieldDescribe[] {
  const own = fields.filter(
    ({ name, compoundFieldName }) => compoundFieldName === compound.name && name !== compound.name,
  );
  const at = (one: FieldDescribe) =>
    names.indexOf(compound.type === 'address' ? (partOf(one) ?? '') : one.name);
  return own.filter((one) => at(one) >= 0).sort((a, b) => at(a) - at(b));
}

/** Which part of an address a field is; undefined for its place on earth. */
function partOf({ name }: FieldDescribe): AddressPart | undefined {
  const bare = name.replace(/__s$/, '');
  return ADDRESS_PARTS.find((part) => bare.endsWith(part));
}

const joined = (words: readonly (string | undefined)[], between: string) =>
  words.filter((one) => one !== undefined && one !== '').join(between);
