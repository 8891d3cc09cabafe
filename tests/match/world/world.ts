import type { Random } from '@/tests/match/random';
import type { Special } from '@/tests/match/special';
import {
  COUNTRIES,
  type Country,
  mayBeNational,
  nationalNumber,
} from '@/tests/match/world/countries';
import { nearMiss } from '@/tests/match/world/near';
import { grouped, together, WAYS } from '@/tests/match/world/ways';
import { abroad, atHome } from '@/tests/match/world/writing';

/** A row of any country: its number written in some way, or one near to it, in some organisation. */
export function worldRow(random: Random): Special {
  const country = random.pick(COUNTRIES);
  const org = random.below(2) === 0 ? country : random.pick(COUNTRIES);
  const national = nationalNumber(country, random);
  const scene = { country, org, national, chat: `+${country.code}${national}` };
  const make = random.pick([written, written, written, near, near, foreign, digitsOnly, two]);
  return make(scene, random) ?? worldRow(random);
}

interface Scene {
  readonly country: Country;
  readonly org: Country;
  /** The chat's number, without and with the country's code. */
  readonly national: string;
  readonly chat: string;
}

/** Makes a row, or gives null where the scene allows none. */
type Play = (scene: Scene, random: Random) => Special | null;

const written: Play = ({ country, org, national, chat }, random) => {
  const isHome = org.iso === country.iso && random.below(3) > 0;
  const { kind, text } = isHome
    ? atHome(country, national, random)
    : abroad(country, national, org, random);
  const [way, change] = random.pick(Object.entries(WAYS));
  const isPlain = random.below(2) === 0;
  return {
    kind: isPlain ? kind : `${way}: ${kind}`,
    org: org.iso,
    field: isPlain ? text : change(text, random),
    chat,
    match: true,
  };
};

const near: Play = ({ country, org, national, chat }, random) => {
  const { kind, text } = nearMiss(country, national, random);
  return { kind, org: org.iso, field: text, chat, match: false };
};

const foreign: Play = ({ country, national, chat }, random) => {
  const org = random.pick(COUNTRIES.filter(({ code }) => code !== country.code));
  // Réunion shares the plan of France, and is dialled there without its code.
  if (country.iso === 'RE' && org.iso === 'FR') return null;
  const field = random.pick([
    national,
    `${country.trunk}${national}`,
    grouped(national, ' ', random),
  ]);
  return { kind: 'same-national-other-country', org: org.iso, field, chat, match: false };
};

const digitsOnly: Play = ({ country, national, chat }, random) => {
  const org = random.pick(COUNTRIES);
  const field = `${country.code}${national}`;
  if (mayBeNational(org, field)) return null;
  return { kind: 'digits-only', org: org.iso, field, chat, match: true };
};

const two: Play = ({ country, org, national, chat }, random) => {
  const others = [nationalNumber(country, random), nationalNumber(country, random)] as const;
  if (others.includes(national)) return null;
  const isHome = org.iso === country.iso && random.below(2) === 0;
  const write = (number: string) =>
    (isHome ? atHome(country, number, random) : abroad(country, number, org, random)).text;
  const match = random.below(3) > 0;
  const field = together(write(match ? national : others[0]), write(others[1]), random);
  return { kind: 'two-numbers-in-one-field', org: org.iso, field, chat, match };
};
