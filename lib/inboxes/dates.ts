import type { Clock } from '@/lib/inboxes/clock';

/** Three numbers of a date in the order they were written. */
export type DateParts = readonly [number, number, number];

/** Whether a page writes the day or the month first. */
export type DayOrder = 'day-first' | 'month-first';

/** A day of the calendar; `month` counts from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The three numbers in `text` (Western digits) that make a date, or null. */
export function dateParts(text: string): DateParts | null {
  const [, a, b, c] = /^\D*(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})\D*$/.exec(text) ?? [];
  return a && b && c ? [Number(a), Number(b), Number(c)] : null;
}

/**
 * In which order a page writes day and month: by the first of its dates that can be read in one
 * order only; else by the order that keeps `dates`, which run from old to new, from going back; else
 * as the first of `languages` that Intl knows does.
 */
export function dayOrder(dates: readonly DateParts[], languages: readonly string[]): DayOrder {
  const orders: readonly DayOrder[] = ['day-first', 'month-first'];
  const possible = orders.filter((order) => dates.every((date) => dayOf(date, order) !== null));
  if (possible.length === 1 && possible[0]) return possible[0];
  const running = orders.filter((order) => runForward(dates, order));
  if (running.length === 1 && running[0]) return running[0];
  return languages.map(orderIn).find((order) => order !== null) ?? 'day-first';
}

function runForward(dates: readonly DateParts[], order: DayOrder): boolean {
  const days = dates.map((date) => dayOf(date, order)).filter((day) => day !== null);
  const numbers = days.map(({ year, month, day }) => (year * 100 + month) * 100 + day);
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
}

function orderIn(language: string): DayOrder | null {
  try {
    const parts = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts(0);
    const types = parts.map((part) => part.type);
    return types.indexOf('day') < types.indexOf('month') ? 'day-first' : 'month-first';
  } catch {
    return null; // Not a language tag: pages write anything into `lang`.
  }
}

/** The day that `date` is in `order` (a four-digit year may also come first), or null if none is. */
export function dayOf([a, b, c]: DateParts, order: DayOrder): Day | null {
  if (a > 31) return checked({ year: a, month: b, day: c });
  const year = c < 100 ? 2000 + c : c;
  return checked(order === 'day-first' ? { year, month: b, day: a } : { year, month: a, day: b });
}

/** Years of another calendar (Buddhist, Persian) fall outside and give no day. */
function checked(day: Day): Day | null {
  const there = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const real = there.getUTCMonth() === day.month - 1 && there.getUTCDate() === day.day;
  return real && day.year >= 2000 && day.year <= 2100 ? day : null;
}

/** Local ISO 8601 minute, as in `2026-09-14T10:21`; null if either part is. */
export function localMinute(day: Day | null, clock: Clock | null): string | null {
  if (!day || !clock) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${day.year}-${two(day.month)}-${two(day.day)}`;
  return `${date}T${two(clock.hour)}:${two(clock.minute)}`;
}
