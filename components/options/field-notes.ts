import { i18n } from '#i18n';
import type { FieldDescribe } from '@/lib/salesforce/describe';

/** Types that Salesforce shows as a whole and edits by their parts. */
const COMPOUND = ['address', 'location'];

/** Why nobody, or not this user, may change a field, as a sentence; null if they may. */
export function whyNotEditable(field: FieldDescribe): string | null {
  if (field.calculated) return i18n.t('options.fieldCalculated');
  if (COMPOUND.includes(field.type)) return i18n.t('options.fieldCompound');
  return field.updateable ? null : i18n.t('options.fieldNotUpdateable');
}

/** Why a field can't be filled when a record is made, null if it can. */
export function whyNotOnForm(field: FieldDescribe): string | null {
  if (field.calculated) return i18n.t('options.fieldCalculated');
  return field.createable ? null : i18n.t('options.fieldNotCreateable');
}
