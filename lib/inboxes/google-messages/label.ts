import { type Clock, clockIn } from '@/lib/inboxes/clock';
import type { DateParts, Day } from '@/lib/inboxes/dates';
import { type DayContext, figuresIn, spokenDay } from '@/lib/inboxes/spoken-day';
import { tidy, westernDigits } from '@/lib/inboxes/text';

/**
 * What a label says of its message, as `Perpetua Lowe said: Hi. Received on September 14, 2026 at 8:51 AM.
 * SMS.` Its wording is known in English only; where the text stands in it is the same everywhere.
 */

/** A time of day: `8:51`, `20.51`, `8h51`; not a part of a date in figures. */
const CLOCK = /(?<![\d./-])\d{1,2}(?:[:٫]|\.(?!\d{2}\.?\d)|\s?h\s?)\d{2}(?!\d)/g;

/** Where one sentence ends: not the dot of `28. September`, nor that of `kl. 9.05`. */
const SENTENCE = /(?<!(?<!\d)\d{1,2})[.!?]\s+(?=[\p{Lu}\p{Lo}])|。|\n/u;

const SAID = /^(.+) (?:said|replied(?: to .+)?)$/s;
const SENT = /^(.+?) (?:said: |replied\b|sent (?:an? |\d))/s;

/** When something was, as far as words tell: a time of day, and a day if one is named. */
export interface When {
  readonly day: Day | null;
  readonly clock: Clock;
}

/** Who wrote the message with this label and `text`, or null where the label is in another form. */
export function senderIn(label: string, text: string): string | null {
  const whole = tidy(label);
  const end = text === '' ? -1 : whole.indexOf(`: ${tidy(text)}`);
  const [, name] = (end < 0 ? SENT.exec(whole) : SAID.exec(whole.slice(0, end))) ?? [];
  return name ?? null;
}

/**
 * When the message with this label was sent. A text may itself hold a date, so what stands behind
 * the text counts, and in it the last time that has a day.
 */
export function whenIn(label: string, text: string, context: DayContext): When | null {
  const tail = westernDigits(behindText(label, text));
  const times = [...tail.matchAll(CLOCK)].reverse();
  const found = times.flatMap(({ 0: figures, index }, at) => {
    const before = tail.slice(endOf(times[at + 1]), index);
    const clock = clockAt(before, figures, tail.slice(index + figures.length), context.languages);
    const sentence = before.split(SENTENCE).at(-1) ?? '';
    return clock ? [{ clock, day: spokenDay(sentence, context) }] : [];
  });
  return found.find(({ day }) => day !== null) ?? found[0] ?? null;
}

/** The date in figures in a label, or null: what the order of a page's dates is told by. */
export function dateFigures(label: string, text: string): DateParts | null {
  return figuresIn(behindText(label, text));
}

function behindText(label: string, text: string): string {
  const [whole, said] = [tidy(label), tidy(text)];
  if (said === '') return whole;
  const colon = whole.indexOf(`: ${said}`);
  const start = colon >= 0 ? colon + 2 : whole.indexOf(said);
  return start < 0 ? whole : whole.slice(start + said.length);
}

const endOf = (match: RegExpMatchArray | undefined) =>
  match?.index === undefined ? 0 : match.index + match[0].length;

/** The half of the day stands behind the figures or before them, with dots and blanks or without. */
function clockAt(before: string, figures: string, behind: string, languages: readonly string[]) {
  const clock = clockIn(figures.replace(/\s?h\s?/, ':'), languages);
  const halves = [/^\s?\p{L}\.?\s?\p{L}\.?(?!\p{L})/u, /^\s?\p{L}{1,4}(?!\p{L})/u]
    .map((form) => form.exec(behind)?.[0])
    .concat(/\p{L}{1,4}(?=\s?$)/u.exec(before)?.[0])
    .filter((half) => half !== undefined);
  // Another word changes nothing, and nor does AM, but for the hour after midnight.
  const halved = halves.map((half) => clockIn(`${figures} ${half}`, languages));
  return halved.find((one) => one !== null && one.hour !== clock?.hour) ?? clock;
}
