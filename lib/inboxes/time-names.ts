import { persianDate } from '@/lib/inboxes/calendars';

/**
 * How a language calls months (from January; from 12 on those of the Persian calendar), weekdays (from
 * Sunday), and days ago: today, yesterday.
 */
type Names = Readonly<Record<'month' | 'weekday' | 'ago', ReadonlyMap<string, number>>>;

const GREGORIAN = { calendar: 'gregory' } as const;

/** Names by language, made once: a format costs more than all else here. */
const known = new Map<string, Names>();

/** The names in `language`, a BCP 47 tag, in small letters; none where it is no tag. */
export function namesIn(language: string): Names {
  const names = known.get(language) ?? {
    month: namesOf(language, 'month', 12),
    weekday: namesOf(language, 'weekday', 7),
    ago: daysAgo(language),
  };
  known.set(language, names);
  return names;
}

function namesOf(language: string, what: 'month' | 'weekday', count: number): Map<string, number> {
  const names = new Map<string, number>();
  for (const width of ['short', 'long'] as const) {
    // Beside a day, the names of months have another ending in some languages. Farsi has months of its own.
    for (const beside of [GREGORIAN, { ...GREGORIAN, day: 'numeric' }, {}] as const) {
      const format = formatOf(language, { [what]: width, ...beside, timeZone: 'UTC' });
      const { calendar } = format?.resolvedOptions() ?? {};
      if (!format || (calendar !== 'gregory' && calendar !== 'persian')) continue;
      for (let at = 0; at < count; at++) {
        // 1 February 2026 was a Sunday.
        const date = new Date(
          what === 'month' ? Date.UTC(2026, at, 15) : Date.UTC(2026, 1, 1 + at),
        );
        const isPersian = what === 'month' && calendar === 'persian';
        const index = isPersian ? 11 + Number.parseInt(persianDate(date), 10) : at;
        const parts = format.formatToParts(date);
        const place = parts.findIndex(({ type }) => type === what);
        const name = parts[place]?.value ?? '';
        // Hebrew writes "of" and the month as one word.
        const [joined = ''] = /\p{L}+$/u.exec(parts[place - 1]?.value ?? '') ?? [];
        names.set(plain(name), index).set(plain(joined + name), index);
      }
    }
  }
  // In figures where a language has no names for them.
  for (const name of names.keys()) if (/^(?:\d|$)/.test(name)) names.delete(name);
  return names;
}

function daysAgo(language: string): Map<string, number> {
  try {
    const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    return new Map([0, 1].map((days) => [plain(format.format(-days, 'day')), days]));
  } catch {
    return new Map(); // Not a language tag: pages write anything into `lang`.
  }
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/\u2019/g, "'");

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
