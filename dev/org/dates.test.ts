import { expect, test } from 'vitest';
import {
  dateTimeText,
  localDate,
  readDate,
  readDateTime,
  readHttpDate,
  startOfDay,
} from '@/dev/org/dates';

const NOON = Date.UTC(2026, 0, 15, 12, 34, 56);

test('date-times are written in whole seconds and read in any zone', () => {
  expect(dateTimeText(NOON + 789)).toBe('2026-01-15T12:34:56.000+0000');
  for (const text of [
    '2026-01-15T12:34:56.000+0000',
    '2026-01-15T12:34:56Z',
    '2026-01-15T13:34:56+01:00',
    '2026-01-15T07:04:56-0530',
  ]) {
    expect(readDateTime(text), text).toBe(NOON);
  }
  for (const text of ['2026-01-15', '2026-01-15T12:34:56', '2026-02-30T12:00:00Z', '15 Jan', '']) {
    expect(readDateTime(text), text).toBeNull();
  }
});

test('a date is a day that exists', () => {
  expect(readDate('2028-02-29')).toBe(Date.UTC(2028, 1, 29));
  for (const text of ['2026-02-29', '2026-1-1', '2026-13-01', 'today']) {
    expect(readDate(text), text).toBeNull();
  }
});

test('an HTTP date is exact, its weekday too', () => {
  expect(readHttpDate('Thu, 15 Jan 2026 12:34:56 GMT')).toBe(NOON);
  for (const text of [
    'Fri, 15 Jan 2026 12:34:56 GMT',
    'Thu, 15 Jan 2026 12:34:56',
    'Thu, 32 Jan 2026 12:34:56 GMT',
    '2026-01-15T12:34:56Z',
  ]) {
    expect(readHttpDate(text), text).toBeNull();
  }
});

test('days begin at local midnight, across the change of clocks', () => {
  const oslo = (text: string, days: number) =>
    new Date(startOfDay('Europe/Oslo', days, Date.parse(text))).toISOString();
  expect(oslo('2026-01-15T12:00:00Z', 0)).toBe('2026-01-14T23:00:00.000Z');
  expect(oslo('2026-01-14T23:30:00Z', 0)).toBe('2026-01-14T23:00:00.000Z');
  // Clocks went forward on 29 March 2026.
  expect(oslo('2026-03-29T12:00:00Z', 0)).toBe('2026-03-28T23:00:00.000Z');
  expect(oslo('2026-03-29T12:00:00Z', 1)).toBe('2026-03-29T22:00:00.000Z');
  expect(oslo('2026-03-30T12:00:00Z', -1)).toBe('2026-03-28T23:00:00.000Z');
  expect(localDate('Pacific/Auckland', Date.parse('2026-01-15T12:00:00Z'))).toBe('2026-01-16');
});
