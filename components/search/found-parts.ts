import { digitsOf, fold } from '@/lib/matching/fold';

/** A stretch of a text, and whether it is what was searched for. */
export interface Part {
  readonly text: string;
  readonly found: boolean;
}

/** Fewer digits than these are no number. */
const FEWEST_DIGITS = 4;

/**
 * Cuts a text where it says what was typed: the beginnings of its words, in any case and with or without
 * accents, and digits that run through a number whatever stands between them.
 */
export function foundParts(text: string, typed: string): readonly Part[] {
  const ranges = [...wordRanges(text, typed), ...digitRanges(text, typed)];
  const marks = Array.from({ length: text.length }, (_, at) =>
    ranges.some(([from, to]) => at >= from && at < to),
  );
  const parts: Part[] = [];
  for (let at = 0; at < text.length; ) {
    const found = marks[at] ?? false;
    let end = at + 1;
    while (end < text.length && (marks[end] ?? false) === found) end += 1;
    parts.push({ text: text.slice(at, end), found });
    at = end;
  }
  return parts;
}

type Range = readonly [from: number, to: number];

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function wordRanges(text: string, typed: string): Range[] {
  const wanted = typed
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(plain)
    .filter(Boolean);
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const lengths = wanted.map((start) => beginning(word, start));
    const longest = Math.max(0, ...lengths);
    return longest === 0 ? [] : [[index, index + longest] as const];
  });
}

/** How much of a word, as it is written, says what it is wanted to begin with; 0 if it doesn't. */
function beginning(word: string, wanted: string): number {
  if (!plain(word).startsWith(wanted)) return 0;
  for (let length = 1; length <= word.length; length += 1) {
    if (plain(word.slice(0, length)) === wanted && !/^\p{M}/u.test(word.slice(length)))
      return length;
  }
  return word.length;
}

function digitRanges(text: string, typed: string): Range[] {
  const wanted = digitsOf(fold(typed)).replace(/^0+/, '');
  if (wanted.length < FEWEST_DIGITS || /\p{L}/u.test(typed)) return [];
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const start = digitsOf(text).indexOf(wanted);
  const [from, last] = [places[start], places[start + wanted.length - 1]];
  return start === -1 || from === undefined || last === undefined ? [] : [[from, last + 1]];
}
