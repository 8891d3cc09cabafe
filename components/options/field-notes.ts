import { i18n } from '#i18n';
import { partsOf } from '@/lib/salesforce/compound';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';

/**
 * Why nobody, or not this user, may change a field, as a sentence; null if they may. A name or an address
 * stands for its parts.
 */
export function whyNotEditable(describe: ObjectDescribe, field: FieldDescribe): string | null {
  if (field.calculated) return i18n.t('options.fieldCalculated');
  const written = [field, ...partsOf(describe, field)];
  return written.some(({ updateable }) => updateable) ? null : i18n.t('options.fieldNotUpdateable');
}

/** Why a field can't be filled when a record is made, null if it can. */
export function whyNotOnForm(describe: ObjectDescribe, field: FieldDescribe): string | null {
  if (field.calculated) return i18n.t('options.fieldCalculated');
  const written = [field, ...partsOf(describe, field)];
  return written.some(({ createable }) => createable) ? null : i18n.t('options.fieldNotCreateable');
}
