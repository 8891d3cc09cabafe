import type { FieldDescribe, PicklistValue } from '@/dev/org/describe/field';
import type { RecordType } from '@/dev/org/record-types';

/** The picklist fields among these. */
export function picklistsAmong(fields: readonly FieldDescribe[]): readonly FieldDescribe[] {
  return fields.filter(({ type }) => type === 'picklist' || type === 'multipicklist');
}

/** The active values that a picklist offers in a record type (null: the master), its default marked. */
export function offeredValues(
  { name, picklistValues }: FieldDescribe,
  type: RecordType | null,
): readonly PicklistValue[] {
  const active = picklistValues.filter((one) => one.active);
  const offer = type?.picklists[name];
  if (offer === undefined) return active;
  return active
    .filter(({ value }) => offer.values.includes(value))
    .map((one) => ({ ...one, defaultValue: one.value === offer.defaultValue }));
}
