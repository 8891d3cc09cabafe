import { clockBetween, figuredClocks } from '@/lib/inboxes/clock';
import { tidy, westernDigits } from '@/lib/inboxes/text';
import { minuteOf } from '@/lib/inboxes/when';

/** A clock: not a part of a date with dots. */
const CLOCK = /(?<![\d.:])\d{1,2}[:.]\d{2}(?![\d:]|\.\d)/u;

/** More words than any date has stand before a clock in no label. */
const MOST_WORDS = 12;

/**
 * The minute told among other words, in any of `languages`, or null: `Nachricht gesendet am
 * 2. September 2026 um 15:12 von Amara`, `Hoy a las 9:30`. `now` as in `whenOf`. The longest run of
 * words before the clock that means a day is the day, else a date behind it; without any there is none.
 */
export function whenAmong(words: string, now: string, languages: readonly string[]): string | null {
  const text = figuredClocks(westernDigits(tidy(words)));
  const found = CLOCK.exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index);
  const behind = text.slice(found.index + found[0].length);
  const clock = clockBetween(before, found[0], behind, languages);
  const said = wordsOf(before).slice(-MOST_WORDS);
  for (let length = said.length; length > 0; length--) {
    for (let start = said.length - length; start >= 0; start--) {
      // A year that can't be read is not to be left out.
      if (YEAR.test(said[start - 1] ?? '') || YEAR.test(said[start + length] ?? '')) continue;
      const day = said.slice(start, start + length).join(' ');
      const minute = minuteOf(day, clock, now, languages);
      if (minute !== null) return minute;
    }
  }
  // Vietnamese says the day last. A weekday there may be a name.
  const last = wordsOf(behind).slice(0, MOST_WORDS).join(' ');
  return /\d/.test(last) ? minuteOf(last, clock, now, languages) : null;
}

const YEAR = /^\d{4}$/;

const wordsOf = (text: string) => text.split(/[\s,،]+/).filter((word) => word !== '');
