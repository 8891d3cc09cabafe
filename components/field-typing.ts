import type { Draft, RowField } from '@/components/field-types';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import type { FieldValue } from '@/lib/salesforce/record';

/** Types with an editor, and which; every other type is only read. */
const EDITORS: Readonly<Record<string, RowField['type']>> = {
  string: 'text',
  phone: 'text',
  email: 'text',
  url: 'text',
  textarea: 'longtext',
  picklist: 'picklist',
  boolean: 'checkbox',
};

/** A field as its row needs it. A reference shows a name, so it sheds the ID of its label: "Owner ID". */
export function rowField(field: FieldDescribe): RowField {
  return {
    name: field.name,
    label: field.type === 'reference' ? field.label.replace(/[ -]ID$/, '') : field.label,
    type: (field.htmlFormatted ? undefined : EDITORS[field.type]) ?? 'readonly',
    required: !field.nillable && field.type !== 'boolean',
    options: field.picklistValues.map(({ label, value }) => ({ label, value })),
    ...(field.length > 0 && { maxLength: field.length }),
  };
}

/** A field's value as its editor holds it: text, or a tick. */
export function toTyped(field: FieldDescribe, value: FieldValue): Draft {
  if (field.type === 'boolean') return value === true;
  return value === null ? '' : String(value);
}

/** What was typed, as it is sent: an empty text is null, the ends of a text are trimmed. */
export function fromTyped(field: FieldDescribe, typed: Draft): FieldValue {
  if (typeof typed === 'boolean') return typed;
  const text = field.type === 'textarea' ? typed.trimEnd() : typed.trim();
  return text === '' ? null : text;
}
