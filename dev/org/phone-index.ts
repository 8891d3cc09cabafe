/**
 * How search reads a phone field. Salesforce does not document it; this is the strict end of what is
 * known, and `tests/fixtures/sosl-phone-cases.json` holds it.
 */

/** Where letters, any of these or a plus stand, a field is cut into parts. */
const CUT = /[\p{L}/&;,#|:+]+/u;
const DIGITS_OF_A_SCRIPT = 10;

/**
 * The tokens of a phone field: all its digits run together; and, where it is cut into parts, those
 * of each part.
 */
export function phoneTokens(field: string): ReadonlySet<string> {
  const folded = foldDigits(field);
  const parts = [folded, ...folded.split(CUT)].map((part) => part.replace(/\D/g, ''));
  return new Set(parts.filter((digits) => digits !== ''));
}

/** A term of FIND as a phone field is searched by. */
export interface PhoneTerm {
  readonly digits: string;
  /** Whether a token need only begin with the digits. */
  readonly isPrefix: boolean;
}

/**
 * Reads a term for phone fields; its own punctuation does not count. Null for one that finds no
 * phone: without digits, with letters, with a wildcard other than a `*` at its end.
 * @param term as `sosl-find` gives it, wildcards as `*` and `?`
 */
export function readPhoneTerm(term: string): PhoneTerm | null {
  const isPrefix = term.endsWith('*');
  const bare = foldDigits(isPrefix ? term.slice(0, -1) : term);
  const digits = bare.replace(/\D/g, '');
  return digits === '' || /[*?\p{L}]/u.test(bare) ? null : { digits, isPrefix };
}

/** Whether a term is one of a phone field's tokens, or the beginning of one where that is enough. */
export function findsPhone({ digits, isPrefix }: PhoneTerm, tokens: ReadonlySet<string>): boolean {
  if (!isPrefix) return tokens.has(digits);
  return [...tokens].some((token) => token.startsWith(digits));
}

/** Digits of any script and full-width ones as ASCII digits; invisible characters gone. */
function foldDigits(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      return code < 128 ? digit : String(digitValue(code));
    });
}

/** Unicode keeps the ten digits of a script side by side, zero first. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < DIGITS_OF_A_SCRIPT - 1 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
  }
  return code - zero;
}
