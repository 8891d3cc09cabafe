import { expect, test } from 'vitest';
import { CAST } from '@/dev/cast';
import { CONTACT } from '@/dev/org/describe/contact';
import { LEAD } from '@/dev/org/describe/lead';
import { phoneTokens } from '@/dev/org/phone-index';
import { type Row, Rows } from '@/dev/org/rows';
import { seed } from '@/dev/org/seed/seed';

const people = (rows: Rows) => [...rows.of(CONTACT), ...rows.of(LEAD)];
const phones = ({ shape, values }: Row) =>
  shape.fields
    .filter(({ type }) => type === 'phone')
    .flatMap(({ name }) => (typeof values[name] === 'string' ? [values[name]] : []));

test('some 300 people, the same ones each time', () => {
  const once = people(seed(new Rows()));
  const again = people(seed(new Rows()));
  expect(once.length).toBeGreaterThan(300);
  const essence = (rows: readonly Row[]) =>
    rows.map(({ id, values }) => [
      id,
      values.FirstName,
      values.LastName,
      values.Phone,
      values.Email,
    ]);
  expect(essence(once)).toEqual(essence(again));
});

test('they live in many countries and spell their numbers in many ways', () => {
  const all = people(seed(new Rows()));
  const countries = new Set(all.map(({ values }) => values.MailingCountry ?? values.Country));
  expect(countries.size).toBeGreaterThanOrEqual(18);
  const written = all.flatMap(phones);
  for (const way of [
    /^\+\d+$/,
    /^00/,
    /\(0\)/,
    /\./,
    /\//,
    /ext\./,
    /^Tel: /,
    /[٠-٩]/,
    /[０-９]/,
    /^\(\+/,
  ]) {
    expect(
      written.some((number) => way.test(number)),
      String(way),
    ).toBe(true);
  }
});

test('nobody but those who should has a number of the cast', () => {
  const expected: Readonly<Record<string, number>> = { ingrid: 1, adaeze: 4 };
  const written = people(seed(new Rows())).flatMap(phones);
  for (const { key, shownNumber } of CAST) {
    if (shownNumber === null) continue;
    // Seven digits at the end, however the rest is written.
    const tail = shownNumber.replace(/\D/g, '').slice(-7);
    const holders = written.filter((number) =>
      [...phoneTokens(number)].some((digits) => digits.endsWith(tail)),
    );
    // The Brazilian number is written without its ninth digit, so its tail agrees.
    expect([key, holders.length]).toEqual([key, expected[key] ?? (key === 'cidinha' ? 1 : 0)]);
  }
});

test('some are hard to show: markup, right to left, very long, converted', () => {
  const all = people(seed(new Rows()));
  const has = (test: (row: Row) => boolean) => expect(all.some(test)).toBe(true);
  has(({ values }) => String(values.FirstName).includes('<script>'));
  has(({ values }) => /\p{Script=Arabic}/u.test(String(values.LastName)));
  has(({ values }) => String(values.LastName).length > 70);
  has(({ values }) => values.IsConverted === true);
});

test('every seeded text fits its field', () => {
  const rows = seed(new Rows());
  for (const row of people(rows)) {
    for (const { name, length, type } of row.shape.fields) {
      const value = row.values[name];
      if (typeof value === 'string' && type !== 'datetime' && type !== 'date')
        expect(value.length, `${name} ${value}`).toBeLessThanOrEqual(length);
    }
  }
});
