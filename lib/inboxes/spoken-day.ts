import { persianDate } from '@/lib/inboxes/calendars';
import {
  type DateParts,
  type Day,
  type DayOrder,
  dayOf,
  isoDay,
  utcDay,
} from '@/lib/inboxes/dates';
import { tidy, westernDigits } from '@/lib/inboxes/text';
import { namesIn } from '@/lib/inboxes/time-names';

/** What words for a day are read by. */
export interface DayContext {
  /** Local ISO minute. */
  readonly now: string;
  /** BCP 47 tags, surest first. */
  readonly languages: readonly string[];
  /** For dates in figures. */
  readonly order: DayOrder;
}

/** `28/9/2026`, `2026-09-28`, `28.9.26`. */
const FIGURES = /(?<!\d)(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,4})(?!\d)/;

/** `2026年9月28日`, `9月28日`, and the same in Korean. */
const CJK = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;

/** A day of the month, also `28.`, `28th`, `1er`, `1º`, `28-án`, and `ב-28`. */
const DAY_OF_MONTH = /^(?:\p{Lo}-)?(\d{1,2})(?:\.|st|nd|rd|th|er|[ºª]|['-]\p{L}{1,4})?$/u;

/** A year, also `2026'da`. */
const YEAR = /^(\d{4})(?:['-]\p{L}{1,4})?$/u;

/** A time of day beside the words for a day; with a dot it may be a date. */
const CLOCK = /\d{1,2}[:h٫]\d{2}/g;

/**
 * The day that `words` name: by date (the year may be missing: then it is the last such day up to
 * today), as today or yesterday, or as a weekday (the last one before today). Other words beside it do
 * no harm. Null where no day is named.
 */
export function spokenDay(words: string, { now, languages, order }: DayContext): Day | null {
  if (daysBefore(now, 0) === null) return null;
  const figures = figuresIn(words);
  if (figures) return dayOf(figures, order);
  const [, year, month, day] = CJK.exec(westernDigits(words)) ?? [];
  if (month && day) return dated({ year, month: Number(month), day: Number(day) }, now);
  return namedDay(words, now, languages) ?? countedDay(words, now, languages);
}

/** The three numbers of a date in figures in `words`, or null: what the order of dates is told by. */
export function figuresIn(words: string): DateParts | null {
  const [, a, b, c] = FIGURES.exec(westernDigits(words)) ?? [];
  return a && b && c ? [Number(a), Number(b), Number(c)] : null;
}

/** How many days ago `words` say, as today (0) and yesterday (1) do, or null. */
export function daysAgo(words: string, languages: readonly string[]): number | null {
  return nameIn(words, 'ago', languages)?.index ?? null;
}

/** The day so many days before that of `now` (local ISO minute); null if that is no time. */
export function daysBefore(now: string, count: number): Day | null {
  const date = new Date(`${now.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  date.setUTCDate(date.getUTCDate() - count);
  return utcDay(date);
}

/** `June 11, 2026`, `11 June 2026`, `11 de junio`, with or without a weekday. */
function namedDay(words: string, now: string, languages: readonly string[]): Day | null {
  const month = nameIn(words, 'month', languages);
  if (month === null) return null;
  // Vietnamese counts weekdays and months: `Thứ 2, 5 thg 10` is the fifth.
  const weekday = nameIn(words, 'weekday', languages);
  const said = [month.name, weekday?.name ?? '']
    .filter((name) => name.includes(' '))
    .reduce((rest, name) => rest.replace(` ${name} `, ' '), spaced(words));
  const parts = said.split(' ');
  const day = parts.map((word) => DAY_OF_MONTH.exec(word)?.[1]).find(Boolean);
  const year = parts.map((word) => YEAR.exec(word)?.[1]).find(Boolean);
  return day ? dated({ year, month: month.index + 1, day: Number(day) }, now) : null;
}

function countedDay(words: string, now: string, languages: readonly string[]): Day | null {
  // A date whose month has no name that is known: its weekday would be taken for last week's.
  if (/\d/.test(westernDigits(words).replace(CLOCK, ''))) return null;
  const ago = daysAgo(words, languages);
  if (ago !== null) return daysBefore(now, ago);
  const weekday = nameIn(words, 'weekday', languages)?.index;
  if (weekday === undefined) return null;
  const today = new Date(`${now.slice(0, 10)}T00:00Z`).getUTCDay();
  // "Monday" said on a Monday is last week's: today's would be "Today".
  return daysBefore(now, ((today - weekday + 6) % 7) + 1);
}

function nameIn(
  text: string,
  what: 'month' | 'weekday' | 'ago',
  languages: readonly string[],
): { name: string; index: number } | null {
  const words = wordsOf(text);
  for (const language of languages) {
    const names = namesIn(language)[what];
    const single = words.find((word) => names.has(word));
    // A name of several words, as `i dag`.
    const several = [...names.keys()].filter(
      (name) => name.includes(' ') && spaced(text).includes(` ${name} `),
    );
    const name = single ?? several[0];
    const index = name === undefined ? undefined : names.get(name);
    if (name !== undefined && index !== undefined) return { name, index };
  }
  return null;
}

const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `;

function wordsOf(text: string): string[] {
  const words = westernDigits(tidy(text))
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .split(/[\s,،、·]+|(?<=\d)-(?=\p{L})/u);
  const plain = words.map((word) => (DAY_OF_MONTH.test(word) ? word : word.replace(/[.:;]$/, '')));
  return plain.filter((word) => word !== '');
}

function dated(
  { year, month, day }: { year: string | undefined; month: number; day: number },
  now: string,
): Day | null {
  const isPersian = month > 12;
  const inYear = (of: number) => dayOf([of, isPersian ? month - 12 : month, day], 'year-first');
  if (year !== undefined) return inYear(Number(year));
  const today = now.slice(0, 10);
  const thisYear = isPersian
    ? Number(persianDate(new Date(today)).slice(-7, -3))
    : Number(today.slice(0, 4));
  const found = inYear(thisYear);
  return found && isoDay(found) <= today ? found : inYear(thisYear - 1);
}
