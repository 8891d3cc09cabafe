import { i18n } from '#i18n';
import type { Draft, RowField } from '@/components/field-types';
import { fromDraft, typingOf } from '@/components/field-typing';
import { formatNumber, plural } from '@/lib/i18n/plural';
import { dayOf, fullTime } from '@/lib/i18n/time';
import type { FieldValue } from '@/lib/salesforce/record';
import { lengthInSalesforce } from '@/lib/salesforce/typed/length';
import { toClock } from '@/lib/salesforce/typed/moment';
import { formatDecimal } from '@/lib/salesforce/typed/number';
import type { TypingFault } from '@/lib/salesforce/typed/typed';
import { salesforceTime } from '@/lib/writes/dates';

/**
 * A value as an agent reads it: a picklist's label, yes or no, a number or a date in their locale, the
 * name of a lookup's record where it is known, else the text. '' if there is none.
 */
export function valueWords(field: RowField, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? i18n.t('card.yes') : i18n.t('card.no');
  if (typeof value === 'number') return numberWords(field, value);
  switch (field.type) {
    case 'picklist':
      return labelOf(field, value);
    case 'multipicklist':
      return value
        .split(';')
        .map((one) => labelOf(field, one))
        .join('; ');
    case 'date':
      return dayOf(value);
    case 'datetime': {
      const at = salesforceTime(value);
      return Number.isNaN(at) ? value : fullTime(at, field.timeZone);
    }
    case 'time':
      return toClock(value) || value;
    case 'lookup':
      return field.names?.[value] ?? value;
    default:
      return value;
  }
}

function labelOf(field: RowField, value: string): string {
  return field.options?.find((one) => one.value === value)?.label ?? value;
}

function numberWords({ unit, digits, ...field }: RowField, value: number): string {
  const { locale } = typingOf({ ...field });
  const scale = digits?.scale ?? 0;
  if (unit?.is === 'percent') {
    const words = { style: 'unit', unit: 'percent', maximumFractionDigits: scale } as const;
    return new Intl.NumberFormat(locale, words).format(value);
  }
  if (unit === undefined) return formatDecimal(value, scale, locale);
  // Whole amounts are told without their noughts.
  const cents = Number.isInteger(value) ? 0 : scale;
  const fraction = { minimumFractionDigits: cents, maximumFractionDigits: cents };
  const money =
    unit.currency === null ? {} : ({ style: 'currency', currency: unit.currency } as const);
  return new Intl.NumberFormat(locale, { ...money, ...fraction }).format(value);
}

/** Why a draft can't be sent, as a sentence; null if it can. Spares a call that Salesforce would refuse. */
export function complaint(field: RowField, draft: Draft): string | null {
  const said = fromDraft(field, draft);
  if (!('fault' in said)) return null;
  const words = faultWords(said.at, said.fault);
  return said.at === field || said.fault.is === 'empty'
    ? words
    : i18n.t('fields.ofPart', [said.at.label, words]);
}

/** Why a text does not fit into its field, told while it is typed; null if it does. */
export function tooLong(field: RowField, draft: Draft): string | null {
  const said = fromDraft(field, draft);
  return 'fault' in said && said.fault.is === 'too-long' ? complaint(field, draft) : null;
}

function faultWords(field: RowField, fault: TypingFault): string {
  switch (fault.is) {
    case 'empty':
      return i18n.t('card.needed', [field.label]);
    case 'too-long':
      return plural(fault.over, 'card.tooLong', [formatNumber(fault.most)]);
    case 'not-a-number': {
      const { locale } = typingOf(field);
      const scale = Math.min(field.digits?.scale ?? 0, 2);
      return i18n.t('fields.notANumber', [formatDecimal(1234.5, scale, locale)]);
    }
    case 'too-many-decimals':
      return fault.most === 0
        ? i18n.t('fields.wholeOnly')
        : plural(fault.most, 'fields.tooManyDecimals');
    case 'too-large':
      return plural(fault.most, 'fields.tooLarge');
    case 'not-an-email':
      return i18n.t('fields.notAnEmail');
    case 'not-a-url':
      return i18n.t('fields.notAUrl');
    case 'not-a-date':
      return i18n.t(field.type === 'time' ? 'fields.notATime' : 'fields.notADate');
    case 'not-picked':
      return i18n.t('fields.notPicked');
  }
}

/** Characters that still fit, once there are few of them; null before, and for what has no end. */
export function fewLeft({ maxLength }: RowField, draft: Draft): number | null {
  if (maxLength === undefined || typeof draft !== 'string') return null;
  const left = maxLength - lengthInSalesforce(draft);
  return left >= 0 && left <= Math.max(10, maxLength / 10) && maxLength > 20 ? left : null;
}

/** Why a dependent picklist offers nothing; null where it does. */
export function controlWords({ control, options = [] }: RowField): string | null {
  if (control === undefined || options.length > 0) return null;
  return i18n.t('fields.chooseFirst', [control.label]);
}

/** The zone of a date-time's clock, where it is not the one on the agent's wall. */
export function otherZone({ type, timeZone }: RowField): string | null {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return type !== 'datetime' || timeZone === undefined || timeZone === here ? null : timeZone;
}
