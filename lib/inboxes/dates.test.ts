import { expect, test } from 'vitest';
import { dateParts, dayOf, dayOrder, isoDay, localMinute } from '@/lib/inboxes/dates';

test.each([
  ['9/14/2026', [9, 14, 2026]],
  ['14.09.2026', [14, 9, 2026]],
  ['2026. 9. 14.', [2026, 9, 14]],
  ['2026年9月14日', [2026, 9, 14]],
] as const)('the numbers of %s', (text, parts) => {
  expect(dateParts(text)).toEqual(parts);
});

test('one date that reads in one order only tells for all', () => {
  const dates = [
    [3, 4, 2026],
    [3, 14, 2026],
  ] as const;
  expect(dayOrder(dates, ['en-GB'])).toBe('month-first');
  expect(
    dayOrder(
      [
        [3, 4, 2026],
        [14, 3, 2026],
      ] as const,
      ['en-US'],
    ),
  ).toBe('day-first');
});

test('dates run from old to new: the order that goes back is out', () => {
  const rising = [
    [5, 9, 2026],
    [4, 10, 2026],
  ] as const;
  expect(dayOrder(rising, ['en-US'])).toBe('day-first');
});

test('where the dates leave it open the language tells', () => {
  const open = [[9, 11, 2026]] as const;
  expect(dayOrder(open, ['en-US'])).toBe('month-first');
  expect(dayOrder(open, ['en-GB'])).toBe('day-first');
  expect(dayOrder(open, ['nonsense!', 'pt-BR'])).toBe('day-first');
});

test('a year in front is a year, two digits are of this century', () => {
  expect(dayOf([2026, 9, 11], 'day-first')).toEqual({ year: 2026, month: 9, day: 11 });
  expect(dayOf([11, 9, 26], 'day-first')).toEqual({ year: 2026, month: 9, day: 11 });
});

test.each([
  [[14, 9, 2569], '2026-09-14'],
  [[3, 1, 69], '2026-01-03'],
  [[1405, 6, 23], '2026-09-14'],
  [[30, 12, 1403], '2025-03-20'],
  [[1, 1, 1405], '2026-03-21'],
] as const)('%j, by the year of the Buddhist or Persian calendar', (date, iso) => {
  const day = dayOf(date, 'day-first');
  expect(day && isoDay(day)).toBe(iso);
});

test('days that are not, of whatever calendar, are none', () => {
  expect(dayOf([31, 2, 2026], 'day-first')).toBeNull();
  expect(dayOf([31, 2, 2569], 'day-first')).toBeNull();
  expect(dayOf([1405, 7, 31], 'day-first')).toBeNull();
  expect(dayOf([1405, 13, 1], 'day-first')).toBeNull();
  expect(dayOf([3, 1, 1885], 'day-first')).toBeNull();
  expect(dayOf([1, 9, 1447], 'day-first')).toBeNull();
});

test('years of two digits come first where the language writes years first', () => {
  const dates = [[26, 1, 3]] as const;
  expect(dayOrder(dates, ['ko'])).toBe('year-first');
  expect(dayOf([26, 1, 3], 'year-first')).toEqual({ year: 2026, month: 1, day: 3 });
  expect(dayOrder(dates, ['fr'])).toBe('day-first');
  expect(dayOrder([[1, 3, 2026]] as const, ['ko'])).toBe('month-first');
});

test('a local minute needs both of its parts', () => {
  const day = { year: 2026, month: 3, day: 5 };
  expect(localMinute(day, { hour: 9, minute: 4 })).toBe('2026-03-05T09:04');
  expect(localMinute(day, null)).toBeNull();
  expect(localMinute(null, { hour: 9, minute: 4 })).toBeNull();
});
