/** Longest text that is looked up: a name with its address fits, a page of text does not. */
export const LONGEST_LOOK_UP = 500;

/** Of what a page hands over no more is even looked at; white space and signs that go are part of it. */
export const LONGEST_SELECTION = 10 * LONGEST_LOOK_UP;

/** Joiners shape letters in Persian and Indian names; everything else that can't be seen goes. */
const INVISIBLE = /(?!\u200c|\u200d)[\p{Cf}\p{Cs}]|\u115f|\u1160|\u3164/gu;
const GAPS = /[\s\p{Cc}]+/gu;

/**
 * What an agent selected on any page, fit to be shown and searched for: one line, without control
 * characters, direction marks and what else can't be seen, at most `LONGEST_LOOK_UP` long. '' if
 * nothing is left.
 */
export function selectedText(text: string): string {
  const line = text
    .slice(0, LONGEST_SELECTION)
    .replace(GAPS, ' ')
    .replace(INVISIBLE, '')
    .replace(GAPS, ' ')
    .trim();
  // The cut may have left half a character.
  return line
    .slice(0, LONGEST_LOOK_UP)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
