/** A time of day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const CLOCK = /(\d{1,2})[:.h٫]\s?(\d{2})(?:[:.]\d{2})?/;

/** How half days are written where Intl's own words differ from what pages use. */
const MORNING = ['am', 'ص', '上午', '午前', '오전'];
const EVENING = ['pm', 'م', '下午', '午後', '오후'];

/**
 * The time of day in `text` (Western digits), on a 12- or 24-hour clock, or null. The words for AM
 * and PM are those of `languages`, besides the commonest. https://cldr.unicode.org (day periods)
 */
export function clockIn(text: string, languages: readonly string[]): Clock | null {
  const [found, hours, minutes] = CLOCK.exec(text) ?? [];
  if (found === undefined) return null;
  const half = halfOfDay(text.replace(found, ''), languages);
  const hour = half === null ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
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
