import { expect, test } from 'vitest';
import { CAST } from '@/dev/cast';
import { CAMPAIGN_MEMBER } from '@/dev/org/describe/campaign-member';
import { CASE } from '@/dev/org/describe/case';
import { CONTACT } from '@/dev/org/describe/contact';
import { EVENT } from '@/dev/org/describe/event';
import { LEAD } from '@/dev/org/describe/lead';
import { OPPORTUNITY } from '@/dev/org/describe/opportunity';
import { OPPORTUNITY_CONTACT_ROLE } from '@/dev/org/describe/opportunity-contact-role';
import type { ObjectShape } from '@/dev/org/describe/shape';
import { TASK } from '@/dev/org/describe/task';
import { WARRANTY } from '@/dev/org/describe/warranty';
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

const WORK = [OPPORTUNITY, OPPORTUNITY_CONTACT_ROLE, CASE, TASK, EVENT, CAMPAIGN_MEMBER, WARRANTY];
const work = (rows: Rows) => WORK.flatMap((shape) => rows.of(shape));

test('a good share of them has open and closed work, the same each time', () => {
  const rows = seed(new Rows());
  const all = work(rows);
  expect(all.map(({ id, values }) => [id, values.Name, values.Subject])).toEqual(
    work(seed(new Rows())).map(({ id, values }) => [id, values.Name, values.Subject]),
  );
  const busy = new Set(
    all.flatMap(({ values }) => [values.ContactId, values.WhoId, values.LeadId]),
  );
  const share = people(rows).filter(({ id }) => busy.has(id)).length / people(rows).length;
  expect(share).toBeGreaterThan(0.6);
  expect(share).toBeLessThan(1);
  const values = (shape: ObjectShape, field: string) =>
    new Set(rows.of(shape).map((row) => row.values[field]));
  for (const [shape, field, expected] of [
    [CASE, 'Status', ['Closed', 'Working']],
    [TASK, 'Status', ['Completed', 'Not Started']],
    [OPPORTUNITY, 'StageName', ['Closed Won', 'Qualification']],
    [CAMPAIGN_MEMBER, 'Status', ['Responded', 'Sent']],
  ] as const)
    expect([...values(shape, field)]).toEqual(expect.arrayContaining([...expected]));
});

test('ids begin as their object says, and references lead to rows', () => {
  const rows = seed(new Rows());
  for (const { id, shape, values } of work(rows)) {
    expect(id.slice(0, 3)).toBe(shape.keyPrefix);
    for (const { name, referenceTo } of shape.fields.filter(({ type }) => type === 'reference')) {
      const value = values[name] ?? null;
      if (value !== null) expect(referenceTo).toContain(rows.referred(value)?.shape.name);
    }
  }
});

test('every seeded text fits its field', () => {
  const rows = seed(new Rows());
  for (const row of [...people(rows), ...work(rows)]) {
    for (const { name, length, type } of row.shape.fields) {
      const value = row.values[name];
      if (typeof value === 'string' && type !== 'datetime' && type !== 'date')
        expect(value.length, `${name} ${value}`).toBeLessThanOrEqual(length);
    }
  }
});
