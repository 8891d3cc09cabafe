import type { Random } from '@/tests/match/random';

/** A person of the org other than the one looked for. */
export interface Neighbour {
  readonly sobject: 'Contact' | 'Lead';
  readonly fields: Readonly<Record<string, string>>;
}

const CODES = [
  '1',
  '7',
  '34',
  '39',
  '44',
  '49',
  '52',
  '54',
  '55',
  '61',
  '81',
  '91',
  '225',
  '351',
  '971',
];

/**
 * People whose numbers are near one (E.164, or none for a chat without a number): a digit changed, two
 * swapped, one more, one less, another country, another area, each typed in one of the usual ways.
 */
export function neighbours(e164: string | null, count: number, random: Random): Neighbour[] {
  return Array.from({ length: count }, (_, index) => {
    const digits = e164 === null ? `44${random.digits(10)}` : e164.replace(/\D/g, '');
    const sobject = index % 2 === 0 ? 'Contact' : 'Lead';
    const field = random.pick(['Phone', 'MobilePhone', 'Fax']);
    return {
      sobject,
      fields: {
        FirstName: 'Neighbour',
        LastName: `Number ${index}`,
        ...(sobject === 'Lead' ? { Company: 'Next Door' } : {}),
        [field]: written(nearby(digits, random), random),
        Email: `neighbour${index}@example.net`,
      },
    };
  });
}

function nearby(digits: string, random: Random): string {
  const at = 2 + random.below(Math.max(1, digits.length - 3));
  const other = String((Number(digits[at]) + 1 + random.below(9)) % 10);
  const changed = digits.slice(0, at) + other + digits.slice(at + 1);
  switch (random.below(20)) {
    case 0:
      return `${digits}${random.below(10)}`;
    case 1:
      return digits.slice(0, -1);
    case 2:
      return random.pick(CODES) + changed.slice(2);
    case 3:
      return changed.slice(0, 3) + random.digits(2) + changed.slice(5);
    case 4:
      return digits.slice(0, -4) + random.digits(4);
    default:
      return changed;
  }
}

function written(digits: string, random: Random): string {
  const groups = digits.replace(/^(\d{2})(\d{2,3})(\d{3})(\d*)$/, '$1 $2 $3 $4').trim();
  return random.pick([
    `+${digits}`,
    `+${groups}`,
    digits,
    groups,
    `00${digits}`,
    `0${digits.slice(2)}`,
    digits.slice(2),
    `+${groups} ext. 4`,
  ]);
}
