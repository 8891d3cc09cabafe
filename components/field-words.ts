import { i18n } from '#i18n';
import type { Draft, RowField } from '@/components/field-types';
import { formatNumber, plural } from '@/lib/i18n/plural';
import type { FieldValue } from '@/lib/salesforce/record';

/** A value as an agent reads it: a picklist's label, yes or no, else its text. '' if there is none. */
export function valueWords(field: RowField, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? i18n.t('card.yes') : i18n.t('card.no');
  if (field.type !== 'picklist') return String(value);
  return field.options?.find((one) => one.value === value)?.label ?? String(value);
}

/** Whether a draft says the same as the value: nothing to save then. An empty text is no value. */
export function sameAsDraft(value: FieldValue, draft: Draft): boolean {
  if (typeof draft === 'boolean') return (value ?? false) === draft;
  return String(value ?? '') === draft;
}

/** Why a draft can't be sent, as a sentence; null if it can. Spares a call that Salesforce would refuse. */
export function complaint(field: RowField, draft: Draft): string | null {
  if (typeof draft === 'boolean') return null;
  if (field.required === true && draft.trim() === '') return i18n.t('card.needed', [field.label]);
  return tooLong(field, draft);
}

/** Why a text does not fit into its field; null if it does. */
export function tooLong(field: RowField, draft: Draft): string | null {
  if (typeof draft === 'boolean') return null;
  const over = draft.length - (field.maxLength ?? Number.POSITIVE_INFINITY);
  if (over <= 0) return null;
  return plural(over, 'card.tooLong', [formatNumber(field.maxLength ?? 0)]);
}
