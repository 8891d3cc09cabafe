import type { CountryCode } from 'libphonenumber-js/core';
import { type Chunk, chunksOf, halvesOf } from '@/lib/matching/chunks';
import { knownCountry } from '@/lib/matching/plan';
import { isValid, type Reading, readingsOf } from '@/lib/matching/read';

/**
 * Every number that a text may state, in E.164, likeliest first: a field with labels, extensions or
 * two numbers in it, in any script. `country` is the organisation's (ISO 3166), under which a number
 * without a country code is read; with null only international ones count. No text throws.
 */
export function phonesIn(text: string, country: string | null): Reading[] {
  const region = knownCountry(country);
  const readings = chunksOf(text).flatMap((chunk) => readingsOrHalves(chunk, region));
  return readings.filter(
    ({ e164 }, index) => readings.findIndex((other) => other.e164 === e164) === index,
  );
}

/**
 * One number, as a page or a field states it, in E.164 under the organisation's country; null if the
 * text states none. The digits of an `@lid` address are never a number.
 */
export function toE164(text: string, country: string | null): string | null {
  return phonesIn(text, country)[0]?.e164 ?? null;
}

function readingsOrHalves(chunk: Chunk, region: CountryCode | null): Reading[] {
  const readings = readingsOf(chunk, region);
  const pairs = halvesOf(chunk);
  if (pairs.length === 0 || readings.some(({ e164 }) => isValid(e164))) return readings;
  for (const halves of pairs) {
    const both = halves.map((half) => readingsOf(half, region));
    if (both.every((numbers) => numbers.length > 0)) return [...readings, ...both.flat()];
  }
  return readings;
}
