import type { FieldValue } from '@/lib/salesforce/record';
import { lengthInSalesforce } from '@/lib/salesforce/typed/length';
import {
  fromClock,
  fromLocalMinute,
  isDay,
  toClock,
  toLocalMinute,
} from '@/lib/salesforce/typed/moment';
import { formatDecimal, type NumberFault, readDecimal } from '@/lib/salesforce/typed/number';
import { pickDraft, readLookup } from '@/lib/salesforce/typed/pick';
import type { FieldShape } from '@/lib/salesforce/typed/shape';

/**
 * What an editor holds: a tick, or a text. A multi-select's is its values with `;` between, a date's
 * `2026-01-15`, a date-time's `2026-01-15T13:34` on the user's clock, a time's `13:34`, a lookup's what
 * `pickDraft` makes. `UNFINISHED` is a date that is typed half.
 */
export type Typed = string | boolean;

/** A date's editor shows something, but no whole date: its own value is empty then. */
export const UNFINISHED = '?';

/** How the user writes numbers (BCP 47), and the time zone of their clock (IANA). */
export interface Typing {
  readonly locale: string;
  readonly timeZone: string;
}

/** Why something typed can't be sent. `over` and `most` count characters. */
export type TypingFault =
  | NumberFault
  | { readonly is: 'empty' | 'not-an-email' | 'not-a-url' | 'not-a-date' | 'not-picked' }
  | { readonly is: 'too-long'; readonly over: number; readonly most: number };

/** A field's value as its editor holds it. `name` is what a lookup's record is called. */
export function toTyped(
  shape: FieldShape,
  value: FieldValue,
  { locale, timeZone }: Typing,
  name?: string,
): Typed {
  if (shape.type === 'checkbox') return value === true;
  if (value === null) return '';
  const text = String(value);
  switch (shape.type) {
    case 'number':
      return typeof value === 'number'
        ? formatDecimal(value, shape.digits?.scale ?? 0, locale)
        : text;
    case 'datetime':
      return toLocalMinute(text, timeZone);
    case 'time':
      return toClock(text);
    case 'lookup':
      return text === '' ? '' : pickDraft({ id: text, name: name ?? text });
    default:
      return text;
  }
}

/**
 * What was typed as it is sent, or why it can't be. An empty text is null, and the ends of a text are
 * trimmed, as Salesforce does.
 */
export function fromTyped(
  shape: FieldShape,
  typed: Typed,
  typing: Typing,
): { readonly value: FieldValue } | { readonly fault: TypingFault } {
  if (typeof typed === 'boolean') return { value: typed };
  const text = shape.type === 'longtext' ? typed.trimEnd() : typed.trim();
  if (text === '') return shape.required === true ? { fault: { is: 'empty' } } : { value: null };
  switch (shape.type) {
    case 'number': {
      const read = readDecimal(text, shape.digits ?? { whole: 18, scale: 0 }, typing.locale);
      return typeof read === 'number' ? { value: read } : { fault: read };
    }
    case 'date':
      return isDay(text) ? { value: text } : { fault: { is: 'not-a-date' } };
    case 'datetime':
      return orFault(fromLocalMinute(text, typing.timeZone), 'not-a-date');
    case 'time':
      return orFault(fromClock(text), 'not-a-date');
    case 'lookup': {
      const input = readLookup(typed);
      return orFault(input.is === 'picked' ? input.pick.id : null, 'not-picked');
    }
    case 'email':
      if (!isEmail(text)) return { fault: { is: 'not-an-email' } };
      break;
    case 'url':
      if (!isUrl(text)) return { fault: { is: 'not-a-url' } };
  }
  const most = shape.maxLength ?? Number.POSITIVE_INFINITY;
  const over = lengthInSalesforce(text) - most;
  return over > 0 ? { fault: { is: 'too-long', over, most } } : { value: text };
}

/** Whether an editor says the same as the value stands: nothing to save then. */
export function saysSame(
  shape: FieldShape,
  value: FieldValue,
  typed: Typed,
  typing: Typing,
): boolean {
  if (shape.type === 'lookup' && typeof typed === 'string') {
    const input = readLookup(typed);
    return input.is !== 'typed' && (input.is === 'picked' ? input.pick.id : '') === (value ?? '');
  }
  if (toTyped(shape, value, typing) === typed) return true;
  const read = fromTyped({ ...shape, required: false }, typed, typing);
  return 'value' in read && read.value === (value === '' ? null : value);
}

const orFault = (value: string | null, is: 'not-a-date' | 'not-picked') =>
  value === null ? { fault: { is } } : { value };

/** Salesforce wants a name, an @ and a domain with a dot; see "Valid Email Addresses" in its help. */
function isEmail(text: string): boolean {
  return /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(?:\.[^\s@<>(),;:"[\]\\.]+)+$/.test(text);
}

/** An address with or without its `https://`; Salesforce itself only refuses blanks. */
function isUrl(text: string): boolean {
  if (/\s/.test(text)) return false;
  return URL.canParse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
}
