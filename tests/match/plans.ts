import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MetadataJson } from 'libphonenumber-js/core';
import max from 'libphonenumber-js/max/metadata';

/** Positions in a plan, as METADATA.md of libphonenumber-js lists them, and in one of its layouts. */
const LENGTHS = 3;
const FORMATS = 4;
const TYPES = 11;
const KEPT_TYPES = 2;
const LEADING_DIGITS = 2;

/**
 * The numbering plans as the extension ships them: libphonenumber's full metadata with the patterns and
 * layouts of land lines and mobiles only, since a chat is with little else. It is hardly larger than the
 * library's `min` build, but knows a valid number as well as `max`: `min` takes 40712852575 for a Chinese one.
 */
export function plans(): MetadataJson {
  const countries = Object.fromEntries(
    Object.entries(max.countries).map(([country, plan]) => [country, lean(plan)]),
  );
  return {
    version: max.version,
    country_calling_codes: max.country_calling_codes,
    countries,
    nonGeographic: {},
  };
}

function lean(plan: readonly unknown[]): unknown[] {
  const kept = plan.slice(0, TYPES + 1);
  const types = list(plan[TYPES]).slice(0, KEPT_TYPES);
  if (types.length > 0) kept[TYPES] = types;
  const formats = list(plan[FORMATS]).map(list);
  const lengths = list(plan[LENGTHS]).map(Number);
  // Where land lines and mobiles look alike, the library lists them all as land lines.
  const patterns = types.map((type) => list(type)[0]).filter(Boolean);
  const numbers = patterns.flatMap((pattern) => numbersLike(String(pattern), lengths));
  const used = new Set(numbers.map((number) => formats.find((format) => fits(format, number))));
  const layouts = formats.filter((format) => used.has(format)).map(withLastLeadingDigits);
  kept[FORMATS] = layouts.length > 0 ? layouts : 0;
  return kept;
}

/** Numbers with every four first digits that the pattern takes. */
function numbersLike(pattern: string, lengths: readonly number[]): string[] {
  const whole = new RegExp(`^(?:${pattern})$`);
  const starts = Array.from({ length: 10_000 }, (_, start) => String(start).padStart(4, '0'));
  return lengths.flatMap((length) =>
    starts.map((start) => start.padEnd(length, '2')).filter((number) => whole.test(number)),
  );
}

/** The library, too, takes the first layout whose leading digits (the last, closest list) and length fit. */
function fits(format: readonly unknown[], number: string): boolean {
  const leading = list(format[LEADING_DIGITS]).at(-1);
  if (leading !== undefined && !new RegExp(`^(?:${String(leading)})`).test(number)) return false;
  return new RegExp(`^(?:${String(format[0])})$`).test(number);
}

function withLastLeadingDigits(format: readonly unknown[]): unknown[] {
  return format.map((part, at) => (at === LEADING_DIGITS ? list(part).slice(-1) : part));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `npx tsx tests/match/plans.ts && npx biome format --write lib/matching/plans.json`, after an update of libphonenumber-js. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../../lib/matching/plans.json', import.meta.url));
  writeFileSync(file, JSON.stringify(plans()));
}
