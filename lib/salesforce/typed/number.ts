/** What a locale writes numbers with, and how to read them back. */
interface Signs {
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
  /** Ten digits, from 0. */
  readonly digits: readonly string[];
}

/** More digits than these a JSON number does not carry exactly. */
const MOST_DIGITS = 15;

/** Why a text is no number that a field takes. `most` counts digits. */
export type NumberFault =
  | { readonly is: 'not-a-number' }
  | { readonly is: 'too-many-decimals'; readonly most: number }
  | { readonly is: 'too-large'; readonly most: number };

/**
 * A number as a person of the locale (BCP 47) types it, with up to `scale` decimals: 1234.5 is "1,234.5"
 * in English and "1 234,5" in Norwegian.
 */
export function formatDecimal(value: number, scale: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: Math.min(scale, 100) }).format(
    value,
  );
}

/**
 * Reads what a person of the locale typed: digits of any script, groups only where the locale writes them,
 * a percent sign or the marks of a currency around it ignored. `whole` and `scale` are the most digits
 * before and behind the decimal sign. Reads "1,5" as English never as 15: it is no number there.
 */
export function readDecimal(
  text: string,
  { whole, scale }: { readonly whole: number; readonly scale: number },
  locale: string,
): number | NumberFault {
  const signs = signsOf(locale);
  const plain = plainDigits(text, signs);
  const [, minus = '', before = '', behind = ''] = /^(-?)([^.]*)(?:\.(\d*))?$/.exec(plain) ?? [];
  const integer = ungrouped(before);
  if (integer === null || integer + behind === '') return { is: 'not-a-number' };
  const digits = integer.replace(/^0+/, '');
  const decimals = behind.replace(/0+$/, '');
  if (decimals.length > scale) return { is: 'too-many-decimals', most: scale };
  if (digits.length > whole) return { is: 'too-large', most: whole };
  if (digits.length + decimals.length > MOST_DIGITS)
    return { is: 'too-large', most: MOST_DIGITS - decimals.length };
  const value = Number(`${minus}${integer || '0'}.${decimals || '0'}`);
  return value === 0 ? 0 : value;
}

function signsOf(locale: string): Signs {
  const format = new Intl.NumberFormat(locale, { useGrouping: true });
  const parts = format.formatToParts(-1234567.8);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const digit = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    decimal: part('decimal'),
    group: part('group'),
    minus: part('minusSign'),
    digits: Array.from({ length: 10 }, (_, value) => digit.format(value)),
  };
}

/** The text with ASCII digits, `.` for the decimal sign, `,` for a group and `-` for minus. */
function plainDigits(text: string, signs: Signs): string {
  const bare = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Sc}%٪]/gu, '')
    .replace(/^\s*[A-Z]{3}(?=[\s\d-])|[A-Z]{3}\s*$/g, '')
    .trim();
  return Array.from(bare, (sign) => plainSign(sign, signs)).join('');
}

function plainSign(sign: string, { decimal, group, minus, digits }: Signs): string {
  const digit = digits.indexOf(sign);
  if (digit >= 0) return String(digit);
  if (sign === decimal) return '.';
  if (sign === group || (isBlank(sign) && isBlank(group))) return ',';
  if (isApostrophe(sign) && isApostrophe(group)) return ',';
  if (sign === '-' || sign === '\u2212' || sign === minus) return '-';
  // Means something, and not here: a full stop in German is no decimal sign.
  return sign === '.' || sign === ',' ? '?' : sign;
}

/** "1,234,567" and India's "12,34,567" without their commas; null where a comma stands for something else. */
function ungrouped(before: string): string | null {
  if (/^\d*$/.test(before)) return before;
  return /^\d{1,3}(?:,\d{2,3})*,\d{3}$/.test(before) ? before.replaceAll(',', '') : null;
}

const isBlank = (sign: string) => /^\s$/.test(sign);
const isApostrophe = (sign: string) => sign === "'" || sign === '’';
