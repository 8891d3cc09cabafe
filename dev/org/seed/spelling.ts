import type { Country } from '@/dev/org/seed/countries';
import type { Random } from '@/dev/org/seed/random';

const WORDS = ['mob. ', 'Tel: ', 'Office '] as const;
const ARABIC_ZERO = 0x0660;
const FULL_WIDTH_ZERO = 0xff10;

/** Spells a national number (in groups, without trunk) one of the ways that people spell numbers. */
export function spell(random: Random, country: Country, national: string): string {
  const { code, trunk } = country;
  const digits = national.replace(/\D/g, '');
  const spaced = national.replace(/[()-]/g, ' ').replace(/\s+/g, ' ').trim();
  const ways = [
    `+${code} ${national}`,
    `+${code}${digits}`,
    `${trunk}${national}`,
    `${trunk}${digits}`,
    `00${code} ${spaced}`,
    `+${code} (${trunk})${spaced}`.replace(' ()', ' '),
    `+${code}-${spaced.replaceAll(' ', '-')}`,
    `${trunk}${spaced.replaceAll(' ', '.')}`,
    `(+${code}) ${spaced}`,
    `${trunk}${spaced.replaceAll(' ', '/')}`,
    `${random.pick(WORDS)}+${code} ${spaced}`,
    `+${code} ${spaced} ext. ${random.digits(2)}`,
    `${code}${digits}`,
    otherDigits(`+${code} ${spaced}`, random.pick([ARABIC_ZERO, FULL_WIDTH_ZERO])),
  ] as const;
  return random.pick(ways);
}

function otherDigits(text: string, zero: number): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
