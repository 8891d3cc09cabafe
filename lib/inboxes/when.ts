import { type Clock, clockIn } from '@/lib/inboxes/clock';
import { type Day, dayOrder, localMinute } from '@/lib/inboxes/dates';
import { daysAgo, daysBefore, figuresIn, spokenDay } from '@/lib/inboxes/spoken-day';
import { tidy, westernDigits } from '@/lib/inboxes/text';

/**
 * The minute that an inbox's words mean at `now` (local ISO minute), or null:
 * `June 11, 2026, 8:59 AM`, `11 June 2026 at 08:59`, `Today at 9:30 AM`, `Yesterday at 8:11 PM`,
 * `Monday at 9:30 AM`, `June 11, 8:59 AM`, `8:59 AM`; names of months and days, and the words for
 * today and yesterday, in any of `languages` (language tags, surest first).
 */
export function whenOf(words: string, now: string, languages: readonly string[]): string | null {
  const text = westernDigits(tidy(words));
  const [clockText = ''] = /\d{1,2}[:.]\d{2}(?:\s?[ap]\.?\s?m\.?)?\s*$/i.exec(text) ?? [];
  const clock = clockIn(clockText, languages);
  const date = text.slice(0, text.length - clockText.length).replace(/(?:,|\bat)?\s*$/i, '');
  return minuteOf(date, clock, now, languages);
}

/**
 * The minute of a clock under the words for its day, or null: for inboxes that write the day once,
 * above the messages. No words (`''`) mean today.
 */
export function minuteOf(
  dayWords: string,
  clock: Clock | null,
  now: string,
  languages: readonly string[],
): string | null {
  const words = tidy(dayWords);
  const time = localMinute(dayIn(words, now, languages), clock);
  // Words that stand since before midnight: nothing was written later than now.
  if (time === null || time <= now || !isToday(words, languages)) return time;
  return localMinute(daysBefore(now, 1), clock);
}

function dayIn(words: string, now: string, languages: readonly string[]): Day | null {
  if (words === '') return daysBefore(now, 0);
  const figures = figuresIn(words);
  return spokenDay(words, { now, languages, order: dayOrder(figures ? [figures] : [], languages) });
}

function isToday(words: string, languages: readonly string[]): boolean {
  return words === '' || daysAgo(words, languages) === 0;
}
