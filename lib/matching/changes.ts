import type { CountryCode } from 'libphonenumber-js/core';
import { splitE164, trunkPattern } from '@/lib/matching/plan';

/**
 * Where a numbering plan gave the same subscriber a second spelling. Both spellings live on: in
 * records typed before the change, and in WhatsApp addresses made before it.
 */
export type Change = 'ninth-digit' | 'mobile-mark' | 'new-plan';

/** Which change each calling code has been through. */
const CHANGES: Readonly<Record<string, Change>> = {
  // Brazil, 2012–2016: mobiles got a 9 after the area code (Anatel resolution 553).
  '55': 'ninth-digit',
  // Mexico, 2019: the 1 after +52 and 01, 044, 045 before ten digits went.
  '52': 'mobile-mark',
  // Argentina: 9 after +54, or 15 after the area code, marks a mobile.
  '54': 'mobile-mark',
  // Ivory Coast, 31 January 2021: eight digits became ten.
  '225': 'new-plan',
  // Benin, 30 November 2024: eight digits became ten.
  '229': 'new-plan',
};

/** The change that a calling code has been through, or null. */
export function changeOf(code: string): Change | null {
  return CHANGES[code] ?? null;
}

/**
 * The one spelling under which all spellings of a subscriber are equal, in E.164: the plan of today,
 * without the marks of a mobile. Compare with it; Argentina's is not always one to dial.
 */
export function subscriber(e164: string): string {
  const parts = splitE164(e164);
  return parts === null ? e164 : `+${parts.code}${today(parts.code, parts.national)}`;
}

function today(code: string, national: string): string {
  switch (code) {
    case '55':
      // Eight digits from 2 to 5 are land lines, which got no ninth digit.
      return national.replace(/^(\d\d)([6-9]\d{7})$/, '$19$2');
    case '52':
      return national.replace(/^(?:1|01|044|045)(?=\d{10}$)/, '');
    case '54':
      return withoutMobileMark(national);
    case '225':
      return /^\d{8}$/.test(national) ? `${ivorianOperator(national)}${national}` : national;
    case '229':
      return /^\d{8}$/.test(national) ? `01${national}` : national;
    default:
      return national;
  }
}

/** Takes the 9 before an Argentine area code away, and the 15 after it. */
function withoutMobileMark(national: string): string {
  const bare = national.replace(/^0?9?0?(?=\d{10}(?:\d\d)?$)/, '');
  if (bare.length !== 12) return bare;
  const area = trunkPattern('AR').exec(bare)?.[1];
  return area === undefined ? bare : `${area}${bare.slice(area.length + '15'.length)}`;
}

/** The two digits that the plan of 2021 puts before an old number, by who ran it (ARTCI). */
function ivorianOperator(old: string): string {
  const isLandLine = /^[23]/.test(old);
  const mark = Number(isLandLine ? old[2] : old[1]);
  if (isLandLine) return mark === 8 ? '21' : mark === 0 ? '25' : '27';
  return mark <= 3 ? '01' : mark <= 6 ? '05' : '07';
}

/** The national spellings of a subscriber (national digits as `subscriber` gives them), today's first. */
export function spellings(code: string, national: string): string[] {
  switch (code) {
    case '55':
      return [national, ...matched(national, /^(\d\d)9([6-9]\d{7})$/)];
    case '54': {
      const areas = [2, 3, 4].filter((length) => {
        return trunkPattern('AR').exec(fifteen(national, length))?.[1]?.length === length;
      });
      const local = areas.map((length) => fifteen(national, length));
      return [`9${national}`, national, ...local, ...local.map((number) => `9${number}`)];
    }
    case '225':
      return [national, ...matched(national, /^(?:0[157]|2[157])(\d{8})$/)];
    case '229':
      return [national, ...matched(national, /^01(\d{8})$/)];
    default:
      return [national];
  }
}

function fifteen(national: string, area: number): string {
  return `${national.slice(0, area)}15${national.slice(area)}`;
}

function matched(national: string, pattern: RegExp): string[] {
  const match = pattern.exec(national);
  return match === null ? [] : [match.slice(1).join('')];
}

/** What people dial before a national number besides its trunk prefix, in digits. */
export function extraPrefixes(country: CountryCode): readonly string[] {
  return EXTRA_PREFIXES[country] ?? [];
}

/** What people leave between the country code and a national number, besides its trunk prefix. */
export function keptPrefixes(country: CountryCode): readonly string[] {
  // Mexico's 1 marked a mobile until 2019.
  return country === 'MX' ? ['1', ...extraPrefixes('MX')] : extraPrefixes(country);
}

/** Long-distance carriers of Brazil (`0 21 31 98751-8884`), as libphonenumber's plan lists them. */
const BRAZILIAN_CARRIERS = '12 14 15 21 22 23 25 31 41 43 55 65 99'.split(' ');

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
      return digits;
  }
}
