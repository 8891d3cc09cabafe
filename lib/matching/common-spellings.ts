import { spellings, subscriber } from '@/lib/matching/changes';
import { digitsOf } from '@/lib/matching/fold';
import { internationalPhone, nationalPhone } from '@/lib/matching/format';
import { splitE164 } from '@/lib/matching/plan';
import { searchTerms } from '@/lib/matching/variants';

/** Digits without signs in one equality query, which is read without an index. */
const MOST_DIGITS = 8;
/** Of the numbers that a subscriber has had, how many are written out: today's and the one before. */
const MOST_NUMBERS = 3;

/**
 * The spellings under which a number (E.164) is most often stored, for an equality query: programs
 * write digits, people what they read in an inbox, a North American screen its brackets.
 */
export function commonSpellings(e164: string, country: string | null): string[] {
  const parts = splitE164(subscriber(e164));
  const numbers = parts === null ? [] : spellings(parts.code, parts.national);
  const written = numbers.slice(0, MOST_NUMBERS).map((number) => `+${parts?.code}${number}`);
  const terms = searchTerms(e164, country).filter(({ match }) => match === 'beginning');
  const digits = terms.slice(0, MOST_DIGITS).map((term) => term.digits);
  return [
    ...new Set([...[e164, ...written].flatMap(layouts), ...digits, ...digits.flatMap(masked)]),
  ];
}

/**
 * A number in E.164, and as it stands in print: `+1 415 555 0137`, `(415) 555-0137`, `+1 (415) 555-0137`;
 * `+44 20 7946 0958`, `020 7946 0958`, `+44 (0)20 7946 0958`.
 */
function layouts(e164: string): string[] {
  const parts = splitE164(e164);
  const national = nationalPhone(e164);
  const plain = [e164, internationalPhone(e164), national];
  if (parts === null) return plain;
  // A layout with a trunk prefix follows a country code only with the prefix in brackets.
  if (digitsOf(national) === `0${parts.national}` && national.startsWith('0')) {
    return [...plain, `+${parts.code} (0)${national.slice(1)}`];
  }
  if (digitsOf(national) !== parts.national) return plain;
  const withCode = `+${parts.code} ${national}`;
  return [...plain, withCode, withCode.replace(/[()]/g, '')];
}

function masked(digits: string): string[] {
  const mask = /^(\d{3})(\d{3})(\d{4})$/.exec(digits);
  return mask === null ? [] : [`(${mask[1]}) ${mask[2]}-${mask[3]}`];
}
