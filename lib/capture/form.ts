import { type Capture, captureFields } from '@/lib/capture/values';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import { requiredOnCreate } from '@/lib/salesforce/describe';
import type { FieldValue } from '@/lib/salesforce/record';

/** What a form shows beside the required fields and those already filled, by object. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  Lead: [
    'FirstName',
    'LastName',
    'Company',
    'MobilePhone',
    'Email',
    'LeadSource',
    'Rating',
    'Description',
  ],
  Case: ['Subject', 'Status', 'Priority', 'Origin', 'Description'],
};

/** Types a form has an editor for; what else a capture holds is saved as it stands. */
const EDITABLE = new Set(['string', 'textarea', 'phone', 'email', 'url', 'picklist', 'boolean']);

/** One row of a form, in order. `value` is what the capture proposes. */
export interface FormField {
  readonly field: FieldDescribe;
  readonly value: FieldValue;
  readonly fromChat: boolean;
  readonly required: boolean;
}

/** The rows of the form behind a capture: the usual fields in their order, then other required ones. */
export function formFields(capture: Capture): readonly FormField[] {
  const { describe, values } = capture;
  const required = new Set(requiredOnCreate(describe).map(({ name }) => name));
  const names = new Set([
    ...(USUAL[describe.name] ?? []),
    ...required,
    ...values.map(({ field }) => field.name),
  ]);
  return [...names].flatMap((name) => {
    const field = describe.fields.find((one) => one.name === name);
    if (field === undefined || !field.createable || !EDITABLE.has(field.type)) return [];
    const proposed = values.find((value) => value.field.name === name);
    const usual = field.picklistValues.find((option) => option.defaultValue)?.value ?? null;
    return [
      {
        field,
        value: proposed?.value ?? usual,
        fromChat: proposed?.fromChat ?? false,
        required: required.has(name),
      },
    ];
  });
}

/** What the form saves: the capture's values with the typed ones over them; empty texts are left out. */
export function formValues(
  capture: Capture,
  typed: Readonly<Record<string, string | boolean>>,
): Record<string, FieldValue> {
  const sent: Record<string, FieldValue> = captureFields(capture);
  for (const { field, value } of formFields(capture)) {
    const now = typed[field.name] ?? value;
    const plain = typeof now === 'string' ? now.trim() : now;
    if (plain === null || plain === '') delete sent[field.name];
    else sent[field.name] = plain;
  }
  return sent;
}

/** Names of required fields that hold nothing yet. */
export function missingFields(
  capture: Capture,
  typed: Readonly<Record<string, string | boolean>>,
): readonly string[] {
  const sent = formValues(capture, typed);
  return formFields(capture)
    .filter(({ field, required }) => required && sent[field.name] === undefined)
    .map(({ field }) => field.name);
}
