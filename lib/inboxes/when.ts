import { type Clock, clockIn } from '@/lib/inboxes/clock';
import { type Day, localMinute } from '@/lib/inboxes/dates';
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
  const date = plain(westernDigits(tidy(dayWords)));
  const time = localMinute(dayIn(date, now, languages), clock);
  // Words that stand since before midnight: nothing was written later than now.
  if (time === null || time <= now || nearDay(date, languages) !== 0) return time;
  return localMinute(daysBefore(new Date(`${now.slice(0, 10)}T00:00Z`), 1), clock);
}

function dayIn(word: string, now: string, languages: readonly string[]): Day | null {
  const today = new Date(`${now.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(today.getTime())) return null;
  const ago = nearDay(word, languages);
  if (ago !== null) return daysBefore(today, ago);
  const weekday = nameIndex(word, 'weekday', languages);
  // "Monday" said on a Monday is last week's: today's would be "Today".
  if (weekday !== null) return daysBefore(today, ((today.getUTCDay() - weekday + 6) % 7) + 1);
  return namedDay(word, today, languages);
}

/** In lower case, with the apostrophe that keyboards have. */
const plain = (words: string) => words.toLowerCase().replace(/\u2019/g, "'");

/** 0 for the words for today, and for none; 1 for those for yesterday; else null. */
function nearDay(word: string, languages: readonly string[]): 0 | 1 | null {
  if (word === '' || languages.some((language) => namesIn(language).today === word)) return 0;
  return languages.some((language) => namesIn(language).yesterday === word) ? 1 : null;
}

/** `June 11, 2026`, `11 June 2026`, or either without its year: then the last one up to today. */
function namedDay(text: string, today: Date, languages: readonly string[]): Day | null {
  const words = text.split(/[\s,]+/);
  const months = words.map((word) => nameIndex(word, 'month', languages));
  const month = months.find((index) => index !== null) ?? null;
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}\.?$/.test(word));
  if (month === null || day === undefined) return null;
  const inYear = (number: number) => new Date(Date.UTC(number, month, Number.parseInt(day, 10)));
  const thisYear = today.getUTCFullYear();
  if (year !== undefined) return asDay(inYear(Number(year)));
  return asDay(inYear(thisYear) <= today ? inYear(thisYear) : inYear(thisYear - 1));
}

/** Which month (from January) or weekday (from Sunday) `word` names, long or short; or null. */
function nameIndex(word: string, what: Named, languages: readonly string[]): number | null {
  const plain = word.replace(/\.$/, '');
  const found = languages.map((language) => namesIn(language)[what].get(plain));
  return found.find((index) => index !== undefined) ?? null;
}

type Named = 'month' | 'weekday';
type Names = Readonly<
  Record<Named, ReadonlyMap<string, number>> & Record<'today' | 'yesterday', string>
>;

/** Names by language, made once: a format costs more than all else here. */
const known = new Map<string, Names>();

function namesIn(language: string): Names {
  const names = known.get(language) ?? {
    month: namesOf(language, 'month', 12),
    // 1 February 2026 was a Sunday.
    weekday: namesOf(language, 'weekday', 7),
    today: daysAgo(language, 0),
    yesterday: daysAgo(language, 1),
  };
  known.set(language, names);
  return names;
}

function namesOf(language: string, what: Named, count: number): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['short', 'long'] as const) {
    const format = formatOf(language, { [what]: width, timeZone: 'UTC' });
    for (let index = 0; format && index < count; index++) {
      const date = what === 'month' ? Date.UTC(2026, index, 15) : Date.UTC(2026, 1, 1 + index);
      names.set(format.format(date).toLowerCase().replace(/\.$/, ''), index);
    }
  }
  return names;
}

/** What a language calls the day `count` days ago, in lower case: `yesterday`, `昨日`. */
function daysAgo(language: string, count: 0 | 1): string {
  try {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return plain(format.format(-count, 'day'));
  } catch {
    return ''; // Not a language tag: pages write anything into `lang`.
  }
}

function formatOf(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(language, options);
  } catch {
    return null; // Not a language tag: pages write anything into `lang`.
  }
}

function daysBefore(today: Date, count: number): Day {
  return asDay(new Date(today.getTime() - count * 86_400_000));
}

function asDay(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
