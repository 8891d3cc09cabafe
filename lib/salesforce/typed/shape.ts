import type { FieldDescribe } from '@/lib/salesforce/describe';

/** Which editor a field gets. `parts` is a compound of several fields; `readonly` has none. */
export type EditorKind =
  | 'text'
  | 'phone'
  | 'email'
  | 'url'
  | 'combobox'
  | 'longtext'
  | 'picklist'
  | 'multipicklist'
  | 'checkbox'
  | 'number'
  | 'date'
  | 'datetime'
  | 'time'
  | 'lookup'
  | 'parts'
  | 'readonly';

/** What has to be known of a field so that a value can be typed for it and checked before it is sent. */
export interface FieldShape {
  readonly type: EditorKind;
  /** Characters that the field takes. */
  readonly maxLength?: number;
  readonly required?: boolean;
  /** Of a number: the most digits before and behind the decimal sign. */
  readonly digits?: { readonly whole: number; readonly scale: number };
}

/** Editors by describe's type; a type that is not here is only read. */
const EDITORS: Readonly<Record<string, EditorKind>> = {
  string: 'text',
  phone: 'phone',
  email: 'email',
  url: 'url',
  combobox: 'combobox',
  textarea: 'longtext',
  picklist: 'picklist',
  multipicklist: 'multipicklist',
  boolean: 'checkbox',
  int: 'number',
  long: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
  reference: 'lookup',
};

/** A field's shape from its describe. Rich text (`htmlFormatted`) has no editor. */
export function shapeOf(field: FieldDescribe): FieldShape {
  const type = (field.htmlFormatted ? undefined : EDITORS[field.type]) ?? 'readonly';
  return {
    type,
    required: !field.nillable && type !== 'checkbox',
    ...(field.length > 0 && type !== 'lookup' && { maxLength: field.length }),
    ...(type === 'number' && { digits: digitsOf(field) }),
  };
}

/** Whole numbers tell their digits, all others precision and scale (REST describe, `Field`). */
function digitsOf({ digits, precision, scale }: FieldDescribe) {
  return precision > 0
    ? { whole: Math.max(0, precision - scale), scale }
    : { whole: digits > 0 ? digits : 18, scale: 0 };
}
