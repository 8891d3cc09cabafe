import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import metadata from './plans.json';

// TypeScript types the arrays of a JSON file by their elements; the library calls them any[].
export const PLANS = metadata as unknown as MetadataJson;

/** Positions in the array that libphonenumber-js keeps of a country. */
const CALLING_CODE = 0;
const IDD_PREFIX = 1;
const PATTERN = 2;
const LENGTHS = 3;
const TRUNK_PREFIX = 5;
const TRUNK_FOR_PARSING = 7;
const TYPES = 11;
/** Position in the array of a type; 0 stands for the lengths of the plan. */
const TYPE_LENGTHS = 1;

/** The country as the number library knows it, or null: ISO 3166, two capitals. */
export function knownCountry(country: string | null): CountryCode | null {
  // The check is what makes it one of the library's country codes.
  return country !== null && Object.hasOwn(PLANS.countries, country)
    ? (country as CountryCode)
    : null;
}

/** The calling code of a country, without plus: `55`. */
export function callingCode(country: CountryCode): string {
  return text(country, CALLING_CODE);
}

/** What a phone in this country dials before a country code, as a pattern: `00`, `011`, `0(?:0|1[2-9])`. */
export function dialledPrefix(country: CountryCode): RegExp {
  return new RegExp(`^(?:${text(country, IDD_PREFIX)})`);
}

/** What stands before a national number inside the country: `0`, `06`, `8`; empty if nothing. */
export function trunkPrefix(country: CountryCode): string {
  return text(country, TRUNK_PREFIX);
}

/** How trunk prefix and area code stand before a number in this country, as the library writes it. */
export function trunkPattern(country: CountryCode): RegExp {
  return new RegExp(`^(?:${text(country, TRUNK_FOR_PARSING)})`);
}

/** Whether these digits may begin and end a national number of the country; looser than `isValid`. */
export function fitsPlan(country: CountryCode, national: string): boolean {
  return new RegExp(`^(?:${text(country, PATTERN)})$`).test(national);
}

function text(country: CountryCode, position: number): string {
  const value: unknown = PLANS.countries[country]?.[position];
  return typeof value === 'string' ? value : '';
}

/** Splits an E.164 number into calling code and national digits; null if no calling code begins it. */
export function splitE164(
  e164: string,
): { readonly code: string; readonly national: string } | null {
  const digits = e164.replace(/^\+/, '');
  for (let length = 1; length <= 3; length += 1) {
    const code = digits.slice(0, length);
    if (code in PLANS.country_calling_codes) return { code, national: digits.slice(length) };
  }
  return null;
}

/** Whether the number is as long as a land line or a mobile of a plan under its calling code may be. */
export function isPossible(e164: string): boolean {
  const parts = splitE164(e164);
  if (parts === null) return false;
  const countries = PLANS.country_calling_codes[parts.code] ?? [];
  return countries.some((country) => lengthsIn(country).includes(parts.national.length));
}

function lengthsIn(country: CountryCode): unknown[] {
  const plan: readonly unknown[] = PLANS.countries[country] ?? [];
  const types = list(plan[TYPES]).map(list);
  return types.length === 0
    ? list(plan[LENGTHS])
    : types.flatMap((type) => list(type[TYPE_LENGTHS] || plan[LENGTHS]));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
