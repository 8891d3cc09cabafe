import { type Day, utcDay } from '@/lib/inboxes/dates';

/**
 * The Gregorian day that a page means by `shown`, whose year tells the calendar: Buddhist years are 543
 * ahead, Persian ones stand at 1405 in 2026. Null for a year of any other, and where a calendar has no
 * such day.
 */
export function gregorianDay(shown: Day): Day | null {
  const { year, month, day } = shown;
  if (year > 2400) return { ...shown, year: year - 543 };
  if (year > 1424) return shown;
  // Six months of 31 days, then of 30; the year begins on 20 or 21 March.
  const dayOfYear = (month - 1) * 30 + Math.min(month - 1, 6) + day;
  const dates = [19, 20].map((begin) => new Date(Date.UTC(year + 621, 2, begin + dayOfYear)));
  const found = dates.find((date) => persianDate(date) === `${month}/${day}/${year} AP`);
  return found ? utcDay(found) : null;
}

let format: Intl.DateTimeFormat | null = null;

/** A date in the Persian calendar, month first, as in `6/23/1405 AP`. */
export function persianDate(date: Date): string {
  format ??= new Intl.DateTimeFormat('en-u-ca-persian', { timeZone: 'UTC' });
  return format.format(date);
}
