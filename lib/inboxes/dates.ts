import { gregorianDay } from '@/lib/inboxes/calendars';
import type { Clock } from '@/lib/inboxes/clock';

/** Three numbers of a date in the order they were written. */
export type DateParts = readonly [number, number, number];

/** Whether a page writes the day or the month first, or years of two digits (a year of four may always). */
export type DayOrder = 'day-first' | 'month-first' | 'year-first';

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
  const told = languages.map(orderIn).find((order) => order !== null) ?? 'day-first';
  if (told === 'year-first' && dates.every(beginsWithYear)) return told;
  const orders: readonly DayOrder[] = ['day-first', 'month-first'];
  const possible = orders.filter((order) => dates.every((date) => dayOf(date, order) !== null));
  if (possible.length === 1 && possible[0]) return possible[0];
  const running = orders.filter((order) => runForward(dates, order));
  if (running.length === 1 && running[0]) return running[0];
  return told === 'year-first' ? 'month-first' : told;
}

/** `26. 1. 3.`, in languages that write the year first. */
function beginsWithYear([year, month, day]: DateParts): boolean {
  return year > 19 && month < 13 && day < 32;
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
    if (types.indexOf('year') < types.indexOf('month')) return 'year-first';
    return types.indexOf('day') < types.indexOf('month') ? 'day-first' : 'month-first';
  } catch {
    return null; // Not a language tag: pages write anything into `lang`.
  }
}

/**
 * The day that `date` is in `order` (a four-digit year may also come first), or null if none
 * is. The year may be of the Buddhist or the Persian calendar.
 */
export function dayOf([a, b, c]: DateParts, order: DayOrder): Day | null {
  if (a > 31 || order === 'year-first') return checked({ year: yearOf(a), month: b, day: c });
  const year = yearOf(c);
  return checked(order === 'day-first' ? { year, month: b, day: a } : { year, month: a, day: b });
}

/** The year that two digits mean: `26`, and in Buddhist years (543 ahead) `69`. */
function yearOf(figures: number): number {
  if (figures > 99) return figures;
  return figures > 60 ? 2500 + figures : 2000 + figures;
}

function checked(shown: Day): Day | null {
  const day = gregorianDay(shown);
  if (day === null) return null;
  const there = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const real = there.getUTCMonth() === day.month - 1 && there.getUTCDate() === day.day;
  return real && day.year >= 2000 && day.year <= 2100 ? day : null;
}

/** The day of `date` in UTC. */
export function utcDay(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day as ISO 8601 writes it: `2026-09-14`. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** Local ISO 8601 minute, as in `2026-09-14T10:21`; null if either part is. */
export function localMinute(day: Day | null, clock: Clock | null): string | null {
  return day && clock ? `${isoDay(day)}T${two(clock.hour)}:${two(clock.minute)}` : null;
}

const two = (number: number) => String(number).padStart(2, '0');
