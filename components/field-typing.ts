import type { Draft, RowField, RowValues } from '@/components/field-types';
import { userLocale } from '@/lib/i18n/language';
import type { FieldDescribe } from '@/lib/salesforce/describe';
import type { FieldValue } from '@/lib/salesforce/record';
import { shapeOf } from '@/lib/salesforce/typed/shape';
import {
  fromTyped,
  saysSame,
  type Typed,
  type Typing,
  type TypingFault,
  toTyped,
} from '@/lib/salesforce/typed/typed';
import { z } from '@/lib/zod';

/**
 * A field as its row needs it; `more` says what describe alone does not know. A reference shows a name, so
 * it sheds the ID of its label: "Owner ID".
 */
export function rowField(field: FieldDescribe, more: Partial<RowField> = {}): RowField {
  const money = { is: 'money', currency: null } as const;
  return {
    ...shapeOf(field),
    name: field.name,
    label: field.type === 'reference' ? field.label.replace(/[ -]ID$/, '') : field.label,
    options: field.picklistValues.map(({ label, value }) => ({ label, value })),
    ...(field.type === 'percent' && { unit: { is: 'percent' } }),
    ...(field.type === 'currency' && { unit: money }),
    ...(field.referenceTo.length > 0 && { referenceTo: field.referenceTo }),
    ...more,
  };
}

/** How values of a field are typed and read: in the user's locale, on the clock of the field's zone. */
export function typingOf({ timeZone }: RowField): Typing {
  return {
    locale: userLocale(),
    timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Values of a field, or of a compound field's parts, as the editor holds them. */
export function toDraft(field: RowField, values: RowValues): Draft {
  if (field.parts === undefined) return typedOf(field, values);
  return JSON.stringify(
    Object.fromEntries(field.parts.map((part) => [part.name, typedOf(part, values)])),
  );
}

function typedOf(field: RowField, values: RowValues): Typed {
  const value = values[field.name] ?? null;
  return toTyped(field, value, typingOf(field), field.names?.[String(value)]);
}

/** The fields that a row writes: its own, or a compound field's parts. */
export function namesOf({ name, parts }: RowField): readonly string[] {
  return parts?.map((part) => part.name) ?? [name];
}

/** Of these values, those of the fields that a row writes. */
export function partValues(field: RowField, values: RowValues): RowValues {
  return Object.fromEntries(
    namesOf(field).flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
}

/** What a row shows of a record's values: its own, or a compound field's as words. */
export function shownValue({ name, say }: RowField, values: RowValues): FieldValue {
  return say === undefined ? (values[name] ?? null) : say(values);
}

const partsTyped = z.record(z.string(), z.union([z.string(), z.boolean()]));

/** What a compound field's draft holds of each part; nothing for a draft of something else. */
export function draftOfParts(draft: Draft): Readonly<Record<string, Typed>> {
  try {
    return partsTyped.parse(JSON.parse(String(draft)));
  } catch {
    return {};
  }
}

/** A compound field's draft with one part typed anew. */
export function withPart(draft: Draft, name: string, typed: Typed): Draft {
  return JSON.stringify({ ...draftOfParts(draft), [name]: typed });
}

/** What a draft says, ready to be sent; or the first field in it that can't be, and why. */
export type Said =
  | { readonly values: RowValues }
  | { readonly fault: TypingFault; readonly at: RowField };

/** Reads a draft. */
export function fromDraft(field: RowField, draft: Draft): Said {
  const typed = field.parts === undefined ? { [field.name]: draft } : draftOfParts(draft);
  const values: Record<string, FieldValue> = {};
  for (const one of field.parts ?? [field]) {
    const read = fromTyped(one, typed[one.name] ?? '', typingOf(one));
    if ('fault' in read) return { fault: read.fault, at: one };
    values[one.name] = read.value;
  }
  return { values };
}

/** Whether a draft says what the values say: nothing to save then. */
export function saysSameAs(field: RowField, values: RowValues, draft: Draft): boolean {
  const typed = field.parts === undefined ? { [field.name]: draft } : draftOfParts(draft);
  return (field.parts ?? [field]).every((one) =>
    saysSame(one, values[one.name] ?? null, typed[one.name] ?? '', typingOf(one)),
  );
}
