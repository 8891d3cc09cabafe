/** A time of day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const CLOCK = /(\d{1,2})[:.h٫]\s?(\d{2})(?:[:.]\d{2})?/;

/** How half days are written where Intl's own words differ from what pages use. */
const MORNING = ['am', 'ص', '上午', '凌晨', '清晨', '早上', '午前', '오전'];
const EVENING = ['pm', 'م', '下午', '中午', '晚上', '午後', '오후'];

/** `16 h 02 min 00 s`, `16시 2분 0초`, `16時2分`. */
const SPELT =
  /(\d{1,2})\s?(?:h|시|[時时点])\s?(\d{1,2})(?:\s?(?:min|[分분]))?(?:\s?\d{1,2}\s?[s초秒])?/g;

/** Bulgarian says "hour" behind the figures: `4:02 ч. pm`. */
const HOUR_BEHIND = /(\d) ч\./g;

/** `text` (Western digits) with every time of day in it written `16:02`. */
export function figuredClocks(text: string): string {
  return text
    .replace(SPELT, (_, hour: string, minute: string) => `${hour}:${minute.padStart(2, '0')}`)
    .replace(HOUR_BEHIND, '$1');
}

/** What may tell the half of the day: with dots and blanks (`p. m.`) or without. */
const HALVES_BEHIND = [
  /^\s?\p{L}\.?\s?\p{L}\.?(?!\p{L})/u,
  /^\s?[\p{L}\p{M}]{1,10}/u,
  // With an ending of its language's: `1:02 PMకి`.
  /^\s?[ap]m(?!\p{sc=Latin})/iu,
];
const HALVES_BEFORE = [
  /[\p{L}\p{M}.]{1,10}(?=\s?$)/u,
  // Without blanks between words: `14日午後4:02`.
  /[\p{sc=Han}\p{sc=Hangul}]{2}(?=\s?$)/u,
];

/**
 * The time of day that `figures` (`4:02`) are between the words `before` and `behind` them, which may
 * tell the half of the day, or null.
 */
export function clockBetween(
  before: string,
  figures: string,
  behind: string,
  languages: readonly string[],
): Clock | null {
  const clock = clockIn(figures, languages);
  const halves = [
    ...HALVES_BEHIND.map((form) => form.exec(behind)?.[0]),
    ...HALVES_BEFORE.map((form) => form.exec(before)?.[0]),
  ]
    .filter((half) => half !== undefined)
    .map((half) => clockIn(`${figures} ${half}`, languages));
  // Another word changes nothing, and nor does AM, but for the hour after midnight.
  return halves.find((one) => one !== null && one.hour !== clock?.hour) ?? clock;
}

/**
 * The time of day in `text` (Western digits), on a 12- or 24-hour clock, or null. The words for AM
 * and PM are those of `languages`, besides the commonest. https://cldr.unicode.org (day periods)
 */
export function clockIn(text: string, languages: readonly string[]): Clock | null {
  const [found, hours, minutes] = CLOCK.exec(text) ?? [];
  if (found === undefined) return null;
  const half = halfOfDay(text.replace(found, ''), languages);
  const shown = Number(hours);
  // Beside an hour of 24 such a word is another: Welsh says `am` for `at`.
  const hour = half === null || shown > 12 ? shown : (shown % 12) + (half === 'pm' ? 12 : 0);
  const minute = Number(minutes);
  return hour < 24 && minute < 60 ? { hour, minute } : null;
}

function halfOfDay(text: string, languages: readonly string[]): 'am' | 'pm' | null {
  const word = plain(text);
  if (word === '') return null;
  const words = (hour: number) => languages.map((language) => dayPeriod(language, hour));
  if ([...EVENING, ...words(21)].some((half) => half !== '' && word === half)) return 'pm';
  if ([...MORNING, ...words(9)].some((half) => half !== '' && word === half)) return 'am';
  return null;
}

/** `a. m.`, `AM` and `am` are one word; a date beside it is none. */
function plain(text: string): string {
  return text.replace(/[\d\s./,-]/g, '').toLowerCase();
}

/** Words for half days by language and hour, made once: a format costs more than all else here. */
const known = new Map<string, string>();

function dayPeriod(language: string, hour: number): string {
  const key = `${language} ${hour}`;
  const word = known.get(key) ?? formatDayPeriod(language, hour);
  known.set(key, word);
  return word;
}

function formatDayPeriod(language: string, hour: number): string {
  try {
    const format = new Intl.DateTimeFormat(language, {
      hour: 'numeric',
      hour12: true,
      timeZone: 'UTC',
    });
    const parts = format.formatToParts(new Date(Date.UTC(2026, 0, 1, hour)));
    return plain(parts.find((part) => part.type === 'dayPeriod')?.value ?? '');
  } catch {
    return ''; // Not a language tag: pages write anything into `lang`.
  }
}
