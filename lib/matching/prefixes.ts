import type { CountryCode } from 'libphonenumber-js/core';
import { dialledPrefix } from '@/lib/matching/plan';

/** Long-distance carriers of Brazil (`0 21 31 98751-8884`), as libphonenumber's plan lists them. */
const BRAZILIAN_CARRIERS = '12 14 15 21 22 23 25 31 41 43 55 65 99'.split(' ');

/** Countries that dialled 8 before a national number, in Soviet times and for long after. */
const OLD_EIGHT: Readonly<Partial<Record<CountryCode, number>>> = {
  AM: 8,
  AZ: 9,
  GE: 9,
  KG: 9,
  MD: 8,
  TJ: 9,
  UZ: 9,
};

const EXTRA_PREFIXES: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  BR: BRAZILIAN_CARRIERS.map((carrier) => `0${carrier}`),
  MX: ['01', '044', '045'],
  // The trunk prefix of Soviet times stood before the zero: 8 (029) 123-45-67.
  BY: ['80', '0'],
  UA: ['80'],
  LT: ['8'],
  // Long distance from a land line to a mobile: 03 321 166 3126.
  CO: ['03'],
};

/** What people dial before a national number besides its trunk prefix, and leave there after the country code. */
export function extraPrefixes(country: CountryCode): readonly string[] {
  return EXTRA_PREFIXES[country] ?? (country in OLD_EIGHT ? ['8'] : []);
}

/** National digits without what only a call from inside the country needs and the library leaves. */
export function withoutExtraPrefix(country: CountryCode, digits: string): string {
  switch (country) {
    case 'BR':
      return digits.replace(/^(?:0|90)\d\d(?=\d{10,11}$)/, '');
    case 'MX':
      return digits.replace(/^(?:01|044|045)(?=\d{10}$)/, '');
    case 'UA':
      return digits.replace(/^8(?=0\d{9}$)/, '');
    default:
      return digits.length === (OLD_EIGHT[country] ?? 0) + 1 ? digits.replace(/^8/, '') : digits;
  }
}

/** International prefixes that the library's plan leaves out (ITU, operational bulletin 994). */
const OTHER_DIALLED: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  ID: ['001', '007', '01017'],
  PY: ['002'],
};

const MOST_DIALLED_PREFIXES = 20;
const known = new Map<CountryCode, readonly string[]>();

/** The international prefixes of the country that digits begin with. */
export function prefixesDialled(country: CountryCode, digits: string): string[] {
  const inPlan = dialledPrefix(country).exec(digits)?.[0];
  const others = (OTHER_DIALLED[country] ?? []).filter((prefix) => digits.startsWith(prefix));
  return [...others, ...(inPlan === undefined ? [] : [inPlan])];
}

/** What a phone in the country dials before a country code, in digits, shortest first: `00`, `011`, `0021`. */
export function dialledPrefixes(country: CountryCode): readonly string[] {
  const prefixes = known.get(country) ?? prefixesOf(country);
  known.set(country, prefixes);
  return prefixes;
}

/** Every prefix that the pattern of the country's plan allows; those of five digits begin with 00. */
function prefixesOf(country: CountryCode): string[] {
  const pattern = dialledPrefix(country);
  const candidates = [1, 2, 3, 4].flatMap((length) => numbersOf(length));
  const long = numbersOf(3).map((digits) => `00${digits}`);
  const inPlan = [...candidates, ...long].filter((prefix) => pattern.exec(prefix)?.[0] === prefix);
  return [...(OTHER_DIALLED[country] ?? []), ...inPlan].slice(0, MOST_DIALLED_PREFIXES);
}

function numbersOf(length: number): string[] {
  return Array.from({ length: 10 ** length }, (_, value) => String(value).padStart(length, '0'));
}
