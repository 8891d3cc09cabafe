import type { Values } from '@/dev/org/rows';

/** What two people can have in common. */
export type Likeness = 'email' | 'phone' | 'name';

const PHONES = ['Phone', 'MobilePhone', 'HomePhone', 'OtherPhone'] as const;
const COMPARED: readonly string[] = ['FirstName', 'LastName', 'Email', ...PHONES];
/** Shorter ones are extensions and the like. */
const FEWEST_DIGITS = 7;

/** Whether a write touches anything that people are compared by. */
export function touchesLikeness(written: Values): boolean {
  return COMPARED.some((name) => name in written);
}

/** Whether two people have an e-mail address, a number digit by digit, or their whole name in common. */
export function likeness(one: Values, other: Values, by: readonly Likeness[]): boolean {
  const same = (name: string) =>
    folded(one[name]) !== '' && folded(one[name]) === folded(other[name]);
  const alike: Readonly<Record<Likeness, () => boolean>> = {
    email: () => same('Email'),
    name: () => same('FirstName') && same('LastName'),
    phone: () => {
      const numbers = digits(one);
      return digits(other).some((number) => numbers.includes(number));
    },
  };
  return by.some((kind) => alike[kind]());
}

const folded = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : '');

function digits(values: Values): readonly string[] {
  return PHONES.map((name) => folded(values[name]).replace(/\D/g, '')).filter(
    (number) => number.length >= FEWEST_DIGITS,
  );
}
