import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import { frenchOverseas, subscriber } from '@/lib/matching/changes';
import type { Chunk } from '@/lib/matching/chunks';
import { callingCode, fitsPlan, isPossible, PLANS, splitE164 } from '@/lib/matching/plan';
import { prefixesDialled, withoutExtraPrefix } from '@/lib/matching/prefixes';

/** One number that a chunk of text may mean. */
export interface Reading {
  readonly e164: string;
  /** Whether the text itself gives the country code, or the organisation's country was assumed. */
  readonly statesCountry: boolean;
}

/**
 * The numbers that a chunk may mean in an organisation's country, likeliest first. With a plus or 00 it
 * is international. Without, a valid national number is that and nothing else, but for the country's
 * own code typed before it; what is no national number is also read as an international one whose plus
 * is missing.
 */
export function readingsOf(chunk: Chunk, country: CountryCode | null): Reading[] {
  if (chunk.plus) {
    // No calling code begins with 0 or 8 alone: +0171 and +8 903 are national numbers with a needless plus.
    const isNational = country !== null && splitE164(chunk.digits.replace(/^00/, '')) === null;
    return isNational ? readingsOf({ ...chunk, plus: false }, country) : international(chunk);
  }
  if (country === null || chunk.digits.startsWith('00')) return foreign(chunk, country);
  const national = inCountry(chunk.digits, country);
  const valid = national.filter(({ isValid }) => isValid);
  return valid.length > 0
    ? [...valid.map(({ reading }) => reading), ...withOwnCode(chunk, country)]
    : [...national.map(({ reading }) => reading), ...foreign(chunk, country)];
}

/** `49 1512 3477840` in Germany, where 04915 is an area code too. */
function withOwnCode(chunk: Chunk, country: CountryCode): Reading[] {
  if (!chunk.digits.startsWith(callingCode(country))) return [];
  return international(chunk);
}

function inCountry(
  digits: string,
  country: CountryCode,
): { readonly reading: Reading; readonly isValid: boolean }[] {
  // The 1 of Mexico's mobiles stood after 52 alone; before ten digits it is North America's code.
  if (country === 'MX' && /^1\d{10}$/.test(digits)) return [];
  const parsed = parse(withoutExtraPrefix(country, digits), country);
  // For an island with one area code the library completes local numbers; whose they are is a guess.
  const isCompleted = parsed !== undefined && parsed.nationalNumber.length > digits.length;
  const asWritten = `+${callingCode(country)}${digits}`;
  const found = parsed === undefined || isCompleted ? [] : [parsed.number];
  return [...new Set([...found, asWritten].map(withoutNeedlessZero))]
    .filter((e164) => isPossible(subscriber(e164)))
    .map((e164) => {
      const overseas = country === 'FR' ? frenchOverseas(e164) : null;
      return {
        reading: { e164: overseas ?? e164, statesCountry: statesCode(e164, digits, country) },
        isValid:
          e164 === parsed?.number && (overseas === null ? parsed.isValid() : isValid(overseas)),
      };
    });
}

/** The country's code stands in the digits, or they were dialled out of the country. */
function statesCode(e164: string, digits: string, country: CountryCode): boolean {
  return digits.endsWith(e164.slice(1)) || splitE164(e164)?.code !== callingCode(country);
}

/** Whether the number (E.164) is one of its country's land lines or mobiles, not only as long as one. */
export function isValid(e164: string): boolean {
  return parse(subscriber(e164), null)?.isValid() ?? false;
}

/**
 * International numbers without plus: after `00`, which the ITU recommends and people type everywhere,
 * after what the organisation's own country dials, or bare. A single zero is a trunk prefix.
 */
function foreign(chunk: Chunk, country: CountryCode | null): Reading[] {
  const { digits, withoutBracketZero } = chunk;
  const prefixes = [
    ...(digits.startsWith('00') ? ['00'] : []),
    ...(country === null ? [] : prefixesDialled(country, digits)),
  ];
  // 086 131 … is a habit of people whose numbers carry a zero before everything.
  const hasOwnCode = country !== null && digits.startsWith(`0${callingCode(country)}`);
  const lengths = [...new Set(prefixes.map((prefix) => prefix.length))];
  const dialled = lengths.flatMap((length) => without(length, true));
  return [
    ...dialled,
    ...(hasOwnCode ? without(1) : []),
    ...(digits.startsWith('0') ? [] : without(0)),
  ];

  function without(length: number, plus = false): Reading[] {
    return international({
      ...chunk,
      plus,
      digits: digits.slice(length),
      withoutBracketZero: withoutBracketZero?.slice(length) ?? null,
    });
  }
}

/** A plan may have changed since the number library was made; with a plus, its lengths are no law. */
const UNKNOWN_LENGTHS = { fewest: 9, most: 13 };

function international({ digits, plus, withoutBracketZero }: Chunk): Reading[] {
  const written = [digits, ...(withoutBracketZero === null ? [] : [withoutBracketZero])].map(
    (text) => text.replace(/^0+/, ''),
  );
  const numbers = written.flatMap((text) => [parse(`+${text}`, null)?.number ?? '', `+${text}`]);
  const possible = [...new Set(numbers.map(withoutNeedlessZero))].filter((e164) =>
    isPossible(subscriber(e164)),
  );
  const taken = possible.length === 0 && plus ? written.filter(mayBeNew).slice(0, 1) : [];
  return [...possible, ...taken.map((text) => `+${text}`)].map((e164) => ({
    e164,
    statesCountry: true,
  }));
}

function mayBeNew(digits: string): boolean {
  const { fewest, most } = UNKNOWN_LENGTHS;
  return splitE164(digits) !== null && digits.length >= fewest && digits.length <= most;
}

/** Drops a trunk zero typed in a number of a country that has none, unless its numbers begin so. */
function withoutNeedlessZero(e164: string): string {
  const parts = splitE164(e164);
  if (parts === null || !parts.national.startsWith('0')) return e164;
  const today = subscriber(e164).slice(`+${parts.code}`.length);
  const countries = PLANS.country_calling_codes[parts.code] ?? [];
  if (countries.some((country) => fitsPlan(country, today))) return e164;
  return `+${parts.code}${parts.national.replace(/^0/, '')}`;
}

function parse(text: string, country: CountryCode | null): PhoneNumber | undefined {
  const options = country === null ? {} : { defaultCountry: country };
  return parsePhoneNumberFromString(text, { ...options, extract: false }, PLANS);
}
