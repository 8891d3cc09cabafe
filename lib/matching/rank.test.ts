import { expect, test } from 'vitest';
import { ranked } from '@/lib/matching/rank';

const match = (
  id: string,
  sobject: string,
  how: 'exact' | 'variant',
  fields: Record<string, unknown> = {},
) => ({ record: { id, sobject, fields }, why: { how } });
const changed = (day: number) => ({ LastModifiedDate: `2026-01-0${day}T12:00:00.000+0000` });
const ids = (matches: { record: { id: string } }[]) => matches.map(({ record }) => record.id);

test('exact comes before variant, Contact before Lead, the latest change first', () => {
  const matches = [
    match('lead-variant', 'Lead', 'variant', changed(9)),
    match('contact-variant', 'Contact', 'variant', changed(8)),
    match('lead-exact', 'Lead', 'exact', changed(7)),
    match('contact-undated', 'Contact', 'exact'),
    match('contact-old', 'Contact', 'exact', changed(1)),
    match('contact-new', 'Contact', 'exact', changed(2)),
  ];
  expect(ids(ranked(matches))).toEqual([
    'contact-new',
    'contact-old',
    'contact-undated',
    'lead-exact',
    'contact-variant',
    'lead-variant',
  ]);
});

test('a record that two searches found stands once', () => {
  expect(ids(ranked([match('a', 'Lead', 'exact'), match('a', 'Lead', 'exact')]))).toEqual(['a']);
});

test('a person account stands once, as its Contact; a company stands beside its Contact', () => {
  const person = match('c1', 'Contact', 'exact', { IsPersonAccount: true, AccountId: 'a1' });
  const employee = match('c2', 'Contact', 'exact', { IsPersonAccount: false, AccountId: 'a2' });
  const accounts = [match('a1', 'Account', 'exact'), match('a2', 'Account', 'exact')];
  expect(ids(ranked([...accounts, person, employee]))).toEqual(['c1', 'c2', 'a2']);
});
