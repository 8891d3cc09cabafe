import { type Clock, clockBetween, figuredClocks } from '@/lib/inboxes/clock';
import type { DateParts, Day } from '@/lib/inboxes/dates';
import { type DayContext, figuresIn, spokenDay } from '@/lib/inboxes/spoken-day';
import { tidy, westernDigits } from '@/lib/inboxes/text';

/**
 * What a label says of its message, as `Perpetua Lowe said: Hi. Received on September 14, 2026 at 8:51 AM.
 * SMS.` Its wording is known in English only; where the text stands in it is the same everywhere.
 */

/** A time of day: `8:51`, `20.51`; not a part of a date in figures. */
const CLOCK = /(?<![\d./-])\d{1,2}(?:[:٫]|\.(?!\d{2}\.?\d))\d{2}(?!\d)/g;

/** Where one sentence ends: not the dot of `28. September`, nor that of `kl. 9.05`. */
const SENTENCE = /(?<!(?<!\d)\d{1,2})[.!?]\s+(?=[\p{Lu}\p{Lo}])|。|\n/u;

const SAID = /^(.+) (?:said|replied(?: to .+)?)$/s;
const SENT = /^(.+?) (?:said: |replied\b|sent (?:an? |\d))/s;

/** When something was, as far as words tell: a time of day, and a day if one is named. */
export interface When {
  readonly day: Day | null;
  /** Whether there are figures that a day may be meant by. */
  readonly isDated: boolean;
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
  const tail = figuredClocks(westernDigits(behindText(label, text)));
  const times = [...tail.matchAll(CLOCK)].reverse();
  const found = times.flatMap(({ 0: figures, index }, at) => {
    const before = tail.slice(endOf(times[at + 1]), index);
    const behind = tail.slice(index + figures.length, times[at - 1]?.index);
    const clock = clockBetween(before, figures, behind, context.languages);
    // The day stands before the time, or in some languages after it.
    const sides = [before.split(SENTENCE).at(-1) ?? '', behind.split(SENTENCE)[0] ?? ''];
    const day = sides.map((words) => spokenDay(words, context)).find((one) => one !== null) ?? null;
    return clock ? [{ clock, day, isDated: /\d/.test(sides.join(' ')) }] : [];
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
