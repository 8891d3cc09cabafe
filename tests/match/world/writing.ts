import type { Random } from '@/tests/match/random';
import type { Country } from '@/tests/match/world/countries';
import { grouped } from '@/tests/match/world/ways';

/** A number as someone typed it, and what is particular about that. */
export interface Written {
  readonly kind: string;
  readonly text: string;
}

/** Ways to write a number with its country code, which names it in any organisation. */
export function abroad(country: Country, national: string, org: Country, random: Random): Written {
  const { code, trunk } = country;
  const mark = random.pick([' ', ' ', '-']);
  const groups = grouped(national, mark, random);
  // A North American trunk prefix is the country code; Russia's 8 stands in brackets rarely but does.
  const zero = trunk === '' ? '0' : trunk;
  const choices: Written[] = [
    { kind: 'e164', text: `+${code}${national}` },
    { kind: 'spaces', text: `+${code}${mark}${groups}` },
    {
      kind: 'brackets',
      text: `+${code} (${national.slice(0, 2)}) ${grouped(national.slice(2), mark, random)}`,
    },
    { kind: 'code-in-brackets', text: `(+${code}) ${groups}` },
    { kind: 'intl-prefix-00', text: `00${code}${national}` },
    { kind: 'intl-prefix-00', text: `00 ${code} ${groups}` },
    { kind: 'intl-prefix-00', text: `(00${code}) ${groups}` },
    { kind: 'intl-prefix-00', text: `00-${code}-${groups}` },
    { kind: 'intl-prefix-other', text: `${org.out} ${code} ${groups}` },
    { kind: 'intl-prefix-other', text: `${org.out}${code}${national}` },
    { kind: 'plus-00', text: `+00${code} ${groups}` },
    { kind: 'plus-space', text: `+ ${code} ${groups}` },
    { kind: 'uri', text: `tel:+${code}-${groups.replaceAll(' ', '-')}` },
    { kind: 'uri', text: `https://wa.me/${code}${national}` },
    { kind: 'uri', text: `https://wa.me/${code}${national}?text=Hi%20there` },
    { kind: 'uri', text: `wa.me/+${code}${national}` },
    { kind: 'uri', text: `api.whatsapp.com/send?phone=${code}${national}` },
    { kind: 'uri', text: `whatsapp://send?phone=%2B${code}${national}` },
    { kind: 'uri', text: `sms:+${code}${national}` },
    { kind: 'uri', text: `callto:+${code}${national}` },
    { kind: 'uri', text: `viber://chat?number=%2B${code}${national}` },
    { kind: 'uri', text: `https://signal.me/#p/+${code}${national}` },
    { kind: 'uri', text: `https://t.me/+${code}${national}` },
    { kind: 'uri', text: `${code}${national}@c.us` },
    { kind: 'uri', text: `sip:+${code}${national}@example.com;user=phone` },
    { kind: 'excel-float', text: `+${code}${national}.0` },
  ];
  const open: Written[] = [
    { kind: 'paren-zero', text: `+${code} (${zero}) ${groups}` },
    { kind: 'paren-zero', text: `+${code}(${zero})${national}` },
    { kind: 'paren-zero', text: `00${code} (${zero}) ${groups}` },
    { kind: 'paren-zero', text: `+${code}-(${zero})${groups}` },
    { kind: 'paren-zero', text: `+${code} (${zero}${national.slice(0, 2)}) ${national.slice(2)}` },
    { kind: 'kept-zero', text: `+${code} ${zero}${national}` },
  ];
  return random.pick(trunk !== '' ? [...choices, ...open] : choices);
}

/** Ways to write it without, which name it in an organisation of its own country. */
export function atHome(country: Country, national: string, random: Random): Written {
  const { code, trunk } = country;
  const groups = grouped(national, ' ', random);
  const own = `${trunk}${national}`;
  const choices: Written[] = [
    { kind: 'national-format', text: grouped(own, ' ', random) },
    { kind: 'national-format', text: `(${own.slice(0, 3)}) ${grouped(own.slice(3), ' ', random)}` },
    { kind: 'national-format', text: `${own.slice(0, 4)} ${own.slice(4)}` },
    { kind: 'trunk-zero', text: own },
    { kind: 'trunk-zero-lost', text: national },
    { kind: 'trunk-zero-lost', text: groups },
    { kind: 'excel-float', text: `${national}.0` },
    { kind: 'excel-float', text: `${code}${national}.0` },
    { kind: 'digits-only', text: `${code}${national}` },
    { kind: 'digits-only', text: `${code} ${groups}` },
    { kind: 'digits-only', text: `(${code}) ${groups}` },
    { kind: 'uri', text: `tel:${own}` },
    { kind: 'sf-us-mask', text: usMask(national) },
    { kind: 'sf-us-mask', text: usMask(own) },
    { kind: 'sf-us-mask', text: code === '1' ? usMask(national) : own },
  ];
  return random.pick(choices);
}

function usMask(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}
