import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import type { Describes } from '@/lib/salesforce/describes';

/** What Salesforce calls an object, its API name where nobody knows. */
export function objectLabel(sobject: string, describes: Describes | null): string {
  return describes?.[sobject]?.label ?? sobject;
}

/** What the object calls a field; undefined where it does not show it, or the object is not known. */
export function fieldNamed(
  name: string,
  describe: ObjectDescribe | undefined,
): FieldDescribe | undefined {
  return describe?.fields.find((field) => field.name === name);
}

/** A field's label beside others: its own, and the name too where another field is called the same. */
export const byLabel = (one: FieldDescribe, other: FieldDescribe) =>
  one.label.localeCompare(other.label);
