const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const INVISIBLE = /\p{Cf}|[\ufe00-\ufe0f]|\u20e3|\u034f|\u115f|\u1160|\u3164/gu;
const SPACES = /[\p{Zs}\t]/gu;
const DASHES = /[\p{Pd}\u02d7\u2212\u30fc\u2500]/gu;
const DOTS = /[\u2219\u22c5]/g;
const OTHER_DIGITS = /[^\P{Nd}0-9]/gu;

/**
 * Rewrites text so that a number in it reads as ASCII: other scripts' and full-width digits and signs
 * become plain ones, every dash a hyphen, every space a plain one, and invisible characters
 * (direction marks, joiners, variation selectors) go. Line breaks and letters stay.
 */
export function fold(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) - FULL_WIDTH_OFFSET),
    )
    .replace(INVISIBLE, '')
    .replace(OTHER_DIGITS, digitValue)
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(DOTS, '.')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/[\ufe62\u207a]/g, '+');
}

/** Unicode keeps the digits of a script side by side in order, so counting back to the first gives the value. */
function digitValue(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  // The mathematical alphabets stand one after the other, ten digits each.
  return String(before % 10);
}

/** The ASCII digits of a text that has been folded. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
