import type { CountryCode } from 'libphonenumber-js/core';
import { frenchOverseas, spellings, subscriber } from '@/lib/matching/changes';
import { callingCode, knownCountry, PLANS, splitE164, trunkPrefix } from '@/lib/matching/plan';
import { dialledPrefixes, extraPrefixes } from '@/lib/matching/prefixes';

/** More terms find nothing more in practice, and a search has a limit of 4,000 characters. */
const MOST_TERMS = 100;
/** Of the prefixes dialled to go abroad, how many are tried before the organisation's own country code. */
const MOST_OWN_PREFIXES = 3;
/** The shortest number without its area code that is worth a search of its own. */
const FEWEST_LOCAL_DIGITS = 6;

/** A term for a phone search: digits that a stored number begins with, or is as a whole. */
export interface SearchTerm {
  readonly digits: string;
  readonly match: 'beginning' | 'whole';
}

/**
 * What to search for so that a phone index finds a number (E.164) however it was typed, likeliest
 * first. Terms match beginnings, since a spreadsheet's `.0`, a second number or an extension may
 * follow without a break. Only an organisation in the number's own country (ISO 3166) is searched for
 * national spellings: elsewhere they would name someone else.
 */
export function searchTerms(e164: string, country: string | null): SearchTerm[] {
  const parts = splitE164(subscriber(e164));
  if (parts === null) return [];
  const region = knownCountry(country);
  const plan = region !== null && sharesPlan(region, parts) ? region : null;
  const home = plan ?? PLANS.country_calling_codes[parts.code]?.[0] ?? null;
  const numbers = spellings(parts.code, parts.national);
  const withCode = numbers.map((number) => parts.code + number);
  const withZero = numbers.map((number) => `${parts.code}0${number}`);
  const inside = plan === null ? [] : numbers.flatMap((number) => national(number, plan));
  const beginnings = [
    ...withCode,
    ...inside,
    ...withCode.map((digits) => `00${digits}`),
    ...(home === null ? [] : trunkKept(parts.code, numbers, home)),
    ...(plan === null ? [] : dialledAtHome(numbers, parts.code, plan)),
    ...(region === null ? [] : dialled([...withCode, ...withZero], region, plan !== null)),
  ];
  const terms = withoutCovered(beginnings);
  const alone = numbers
    .flatMap(cutOff)
    .filter((local) => !terms.some((term) => local.startsWith(term)));
  const wholes = [...new Set(alone)].map((digits) => ({ digits, match: 'whole' as const }));
  return [
    ...terms
      .slice(0, MOST_TERMS - wholes.length)
      .map((digits) => ({ digits, match: 'beginning' as const })),
    ...wholes,
  ];
}

/** Whether people of the country type the number without its calling code. */
function sharesPlan(country: CountryCode, number: { code: string; national: string }): boolean {
  const { code, national } = number;
  if (country === 'FR' && frenchOverseas(`+33${national}`) === `+${code}${national}`) return true;
  return callingCode(country) === code;
}

function national(number: string, plan: CountryCode): string[] {
  return [number, `${trunkPrefix(plan) || '0'}${number}`];
}

/** `044 55 …`, `0 21 31 …`, `086 131 …`: what only a call from inside the country needs, or habit adds. */
function dialledAtHome(numbers: readonly string[], code: string, plan: CountryCode): string[] {
  const prefixes = [...extraPrefixes(plan), `0${code}`];
  return numbers.flatMap((number) => prefixes.map((prefix) => `${prefix}${number}`));
}

/** `44 (0)20 7946 0958`, `52 1 55 …`: a prefix kept after the code, by habit also where there is none. */
function trunkKept(code: string, numbers: readonly string[], home: CountryCode): string[] {
  const trunk = trunkPrefix(home);
  const kept = [...new Set(trunk === code ? ['0'] : [trunk || '0', '0'])];
  return numbers.flatMap((number) => [
    ...kept.flatMap((prefix) => [`${code}${prefix}${number}`, `00${code}${prefix}${number}`]),
    ...extraPrefixes(home).map((prefix) => `${code}${prefix}${number}`),
  ]);
}

/** `011 44 20 …`: what is dialled from the organisation's country before a country code, rarely its own. */
function dialled(withCode: readonly string[], region: CountryCode, isOwn: boolean): string[] {
  const prefixes = dialledPrefixes(region).slice(0, isOwn ? MOST_OWN_PREFIXES : undefined);
  return prefixes.flatMap((prefix) => withCode.map((digits) => prefix + digits));
}

/**
 * What a cut leaves alone in the index: `Tel 2: 030/123456` the 123456 without its area code of 2 to 5
 * digits, `+46/701201081` the number without its country's.
 */
function cutOff(national: string): string[] {
  return [0, 2, 3, 4, 5]
    .map((area) => national.slice(area))
    .filter((local) => local.length >= FEWEST_LOCAL_DIGITS);
}

function withoutCovered(terms: readonly string[]): string[] {
  const unique = [...new Set(terms)];
  return unique.filter((term) => !unique.some((other) => other !== term && term.startsWith(other)));
}
