import { userLocale, wordyLocale } from '@/lib/i18n/language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The user's format with these options. To make one takes a millisecond, so each is made once; anew
 * when the user's language or this computer's clock is put to another zone.
 */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = userLocale();
  const key = JSON.stringify([locale, new Date().getTimezoneOffset(), options]);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/**
 * 14:29, or 2:29 PM, as the user writes it, on the clock of a zone (IANA), the browser's unless told. `at` is
 * milliseconds since 1970.
 * @throws RangeError for a zone that the browser does not know
 */
export function clockTime(at: number, timeZone?: string): string {
  return formatOf({ timeStyle: 'short', ...(timeZone && { timeZone }) }).format(at);
}

/** A day as short as can be told: "3 Nov", with the year if it isn't this one. Milliseconds since 1970. */
export function shortDate(at: number, now: number = Date.now()): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  return formatOf({ day: 'numeric', month: 'short', ...year }).format(at);
}

/** A day without a time, `2027-01-15` as Salesforce writes it: "15 Jan 2027". Text it can't read stays. */
export function dayOf(date: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return date;
  return formatOf({ dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

/**
 * Date and time in full: "3 Nov 2026, 14:02", on the clock of a zone (IANA), the browser's unless told.
 * Milliseconds since 1970.
 * @throws RangeError for a zone that the browser does not know
 */
export function fullTime(at: number, timeZone?: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return formatOf({ ...style, ...(timeZone && { timeZone }) }).format(at);
}

/** How long ago, in words for the last week ("now", "2 minutes ago", "yesterday"), else a short date. */
export function timeAgo(at: number, now: number = Date.now()): string {
  const words = new Intl.RelativeTimeFormat(wordyLocale(), { numeric: 'auto' });
  const ago = now - at;
  if (ago < MINUTE) return words.format(0, 'second');
  if (ago < HOUR) return words.format(-Math.floor(ago / MINUTE), 'minute');
  const days = daysBetween(at, now);
  if (days === 0) return words.format(-Math.floor(ago / HOUR), 'hour');
  return days < 7 ? words.format(-days, 'day') : shortDate(at, now);
}

/** Midnights between two moments, by this computer's calendar. */
function daysBetween(from: number, to: number): number {
  return Math.round(
    (new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / DAY,
  );
}

/** A moment by this computer's clock as a local ISO 8601 minute without a zone: `2026-09-14T10:21`. */
export function localMinute(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
