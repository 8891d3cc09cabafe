import { type Clock, clockBetween, figuredClocks } from '@/lib/inboxes/clock';
import { dateParts, dayOf, dayOrder, localMinute } from '@/lib/inboxes/dates';
import { tidy, westernDigits } from '@/lib/inboxes/text';
import { minuteOf } from '@/lib/inboxes/when';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The local ISO minute of Unix seconds (as text) in an IANA time zone; null if either is none. */
export function minuteAt(seconds: string | null, timeZone: string): string | null {
  if (seconds === null || !/^\d{9,11}$/.test(seconds)) return null;
  const format = formats.get(timeZone) ?? formatIn(timeZone);
  if (format === null) return null;
  formats.set(timeZone, format);
  // Swedish writes dates as ISO 8601 does: `2026-09-14 12:01`.
  return format.format(new Date(Number(seconds) * 1000)).replace(' ', 'T');
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  const two = '2-digit';
  const shown = { year: 'numeric', month: two, day: two, hour: two, minute: two } as const;
  try {
    return new Intl.DateTimeFormat('sv-SE', { ...shown, hourCycle: 'h23', timeZone });
  } catch {
    return null; // No such zone.
  }
}

/** A time of day, with seconds where the page writes them; a date with dots is none. */
const CLOCK = /\d{1,2}[:.]\d{2}[:.]\d{2}(?!\d)|\d{1,2}:\d{2}/;

/**
 * The local ISO minute of date and time as a page writes them in full (`Sep 14, 2026, 4:02:00 PM`,
 * `14. Sept. 2026, 16:02:00`, `2026年9月14日 下午4:02:00`), or null. Only the first line counts: when a
 * message was edited stands in the next.
 */
export function minuteIn(title: string, now: string, languages: readonly string[]): string | null {
  const text = figuredClocks(westernDigits(tidy(title.split('\n')[0] ?? '')));
  const clock = clockAmong(text, languages);
  const date = text.replace(CLOCK, ' ').replace(/(\d{4})\./, '$1');
  const parts = dateParts(date);
  if (parts) return localMinute(dayOf(parts, dayOrder([parts], languages)), clock);
  return minuteOf(date, clock, now, languages);
}

/** The time of day that stands in `text` (Western digits) among other words, or null. */
export function clockAmong(text: string, languages: readonly string[]): Clock | null {
  const found = CLOCK.exec(text);
  if (!found) return null;
  const [time] = found;
  const behind = text.slice(found.index + time.length);
  return clockBetween(text.slice(0, found.index), time, behind, languages);
}
