import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import type { FieldValue } from '@/lib/salesforce/record';
import { cutToLength } from '@/lib/salesforce/typed/length';

/** One value that a new record will be saved with. `fromChat` marks what the page stated. */
export interface CaptureValue {
  readonly field: FieldDescribe;
  readonly value: FieldValue;
  readonly fromChat: boolean;
}

/** A filled, unsaved record: what one click will save. */
export interface Capture {
  readonly sobject: string;
  readonly describe: ObjectDescribe;
  readonly values: readonly CaptureValue[];
}

/** A value somebody would like to set, by API name; null and empty ones are left out. */
export type Proposal = readonly [name: string, value: FieldValue, fromChat?: 'chat'];

/**
 * Makes a capture of what is proposed: fields that the user may set and describe knows, texts cut to
 * the field's length, picklist values only where the picklist takes them.
 */
export function fillCapture(describe: ObjectDescribe, proposals: readonly Proposal[]): Capture {
  const values: CaptureValue[] = [];
  for (const [name, proposed, origin] of proposals) {
    const field = describe.fields.find((one) => one.name === name);
    if (field === undefined || !field.createable) continue;
    const value = fitted(field, proposed);
    if (value !== null && value !== '') values.push({ field, value, fromChat: origin === 'chat' });
  }
  return { sobject: describe.name, describe, values };
}

/** The values by API name, as they are sent. */
export function captureFields(capture: Capture): Record<string, FieldValue> {
  return Object.fromEntries(capture.values.map(({ field, value }) => [field.name, value]));
}

function fitted(field: FieldDescribe, value: FieldValue): FieldValue {
  if (typeof value !== 'string') return value;
  if (field.type === 'picklist' && field.restrictedPicklist) {
    return field.picklistValues.some((option) => option.value === value) ? value : null;
  }
  return field.length === 0 ? value : cutToLength(value, field.length);
}
