import type { Random } from '@/tests/match/random';
import { COUNTRIES, type Country } from '@/tests/match/world/countries';
import { grouped } from '@/tests/match/world/ways';
import type { Written } from '@/tests/match/world/writing';

/** Numbers that are near one and never it. */
export function nearMiss(country: Country, national: string, random: Random): Written {
  const last = national.length - 1;
  const at = 1 + random.below(last);
  const change = (place: number) =>
    national.slice(0, place) +
    String((Number(national[place]) + 1 + random.below(9)) % 10) +
    national.slice(place + 1);
  const swapped =
    national.slice(0, at - 1) + national[at] + national[at - 1] + national.slice(at + 1);
  const foreign = random.pick(COUNTRIES.filter(({ code }) => code !== country.code));
  const plus = `+${country.code}`;
  return random.pick([
    { kind: 'near-miss-last-digit', text: `${plus}${change(last)}` },
    {
      kind: 'near-miss-last-digit',
      text: `${plus} ${grouped(change(last), ' ', random)} x${national[last]}`,
    },
    { kind: 'near-miss-middle-digit', text: `${plus}${change(at)}` },
    { kind: 'near-miss-middle-digit', text: `00${country.code}${change(at)}` },
    ...(swapped === national ? [] : [{ kind: 'near-miss-transposed', text: `${plus}${swapped}` }]),
    { kind: 'extra-digit', text: `${plus}${national}${random.below(10)}` },
    { kind: 'too-short', text: `${plus}${national.slice(0, -1)}` },
    ...(last > 7 ? [{ kind: 'too-short', text: national.slice(-7) }] : []),
    { kind: 'too-short', text: grouped(national.slice(-5), '-', random) },
    { kind: 'near-miss-country', text: `+${foreign.code} ${grouped(national, ' ', random)}` },
    { kind: 'near-miss-country', text: `00${foreign.code}${national}` },
    { kind: 'excel-scientific', text: scientific(`${country.code}${national}`, 5) },
    { kind: 'excel-scientific', text: scientific(`${country.code}${national}`, 8) },
    {
      kind: 'placeholder',
      text: random.pick([
        'n/a',
        '000000000',
        '1234567890',
        '+',
        'x',
        '-',
        '0',
        'unknown',
        '9999999999',
        '+0000000000',
      ]),
    },
  ]);
}

function scientific(digits: string, kept: number): string {
  return `${digits[0]}.${digits.slice(1, kept)}E+${digits.length - 1}`;
}
