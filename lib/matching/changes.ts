import { splitE164, trunkPattern } from '@/lib/matching/plan';
import { isRenumbered, numbersBefore, renumbered } from '@/lib/matching/renumbered';

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
};

/** The change that a calling code has been through, or null. */
export function changeOf(code: string): Change | null {
  return CHANGES[code] ?? (isRenumbered(code) ? 'new-plan' : null);
}

/**
 * The one spelling under which all spellings of a subscriber are equal, in E.164: the plan of today,
 * without the marks of a mobile. Compare with it; Argentina's is not always one to dial.
 */
export function subscriber(e164: string): string {
  const parts = splitE164(e164);
  return parts === null ? e164 : `+${parts.code}${today(parts.code, parts.national)}`;
}

/**
 * French numbers overseas share the plan of France: +33 692 12 34 56, as 0692 12 34 56 reads there, is
 * +262 692 12 34 56 (Arcep decision 2018-0881). Null for a number of mainland France.
 */
export function frenchOverseas(e164: string): string | null {
  const national = e164.replace(/^\+33/, '');
  const [, code] = FRENCH_OVERSEAS.find(([numbers]) => numbers.test(national)) ?? [];
  return code === undefined ? null : `+${code}${national}`;
}

const FRENCH_OVERSEAS: readonly (readonly [RegExp, string])[] = [
  // Mayotte's 639 but for 639 98, which is kept for fiction in France.
  [/^(?:26[239]\d\d|639(?!98)\d\d|69[23]\d\d)\d{4}$/, '262'],
  [/^(?:590|69[01])\d{6}$/, '590'],
  [/^[56]94\d{6}$/, '594'],
  [/^(?:596|69[67])\d{6}$/, '596'],
];

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
    default:
      return renumbered(code, national);
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
    case '52':
      return [national, `1${national}`];
    case '54': {
      const areas = [2, 3, 4].filter((length) => {
        return trunkPattern('AR').exec(fifteen(national, length))?.[1]?.length === length;
      });
      const local = areas.map((length) => fifteen(national, length));
      const unmarked = [national, ...local];
      const marked = ['9', '90'].flatMap((mark) => unmarked.map((number) => `${mark}${number}`));
      return [...marked.slice(0, 1), ...unmarked, ...marked.slice(1)];
    }
    case '225':
      return [national, ...matched(national, /^(?:0[157]|2[157])(\d{8})$/)];
    default:
      return [national, ...numbersBefore(code, national)];
  }
}

function fifteen(national: string, area: number): string {
  return `${national.slice(0, area)}15${national.slice(area)}`;
}

function matched(national: string, pattern: RegExp): string[] {
  const match = pattern.exec(national);
  return match === null ? [] : [match.slice(1).join('')];
}
