import { describe, expect, it, test } from 'vitest';
import {
  fromClock,
  fromLocalMinute,
  isDay,
  toClock,
  toLocalMinute,
} from '@/lib/salesforce/typed/moment';

describe('a date-time on the clock of the user’s zone', () => {
  it.each([
    ['Europe/Oslo', '2026-01-15T12:34:00.000+0000', '2026-01-15T13:34'],
    ['Europe/Oslo', '2026-07-15T12:34:00.000+0000', '2026-07-15T14:34'],
    ['America/New_York', '2026-01-01T03:30:00.000+0000', '2025-12-31T22:30'],
    ['Asia/Kathmandu', '2026-01-15T00:00:00.000+0000', '2026-01-15T05:45'],
    ['Pacific/Kiritimati', '2026-01-15T12:00:00.000+0000', '2026-01-16T02:00'],
    ['UTC', '1999-12-31T00:00:00.000+0000', '1999-12-31T00:00'],
  ])('in %s, %s is %s, and back', (zone, salesforce, local) => {
    expect(toLocalMinute(salesforce, zone)).toBe(local);
    expect(fromLocalMinute(local, zone)).toBe(salesforce);
  });

  it('reads any offset that Salesforce could send', () => {
    expect(toLocalMinute('2026-01-15T12:34:56.000-0500', 'UTC')).toBe('2026-01-15T17:34');
    expect(toLocalMinute('2026-01-15T12:34:56Z', 'UTC')).toBe('2026-01-15T12:34');
    expect(toLocalMinute('soon', 'UTC')).toBe('');
  });

  it('takes the first of an hour that comes twice', () => {
    expect(fromLocalMinute('2026-10-25T02:30', 'Europe/Oslo')).toBe('2026-10-25T00:30:00.000+0000');
    expect(fromLocalMinute('2026-11-01T01:30', 'America/New_York')).toBe(
      '2026-11-01T05:30:00.000+0000',
    );
  });

  it('moves an hour that is skipped on', () => {
    expect(fromLocalMinute('2026-03-29T02:30', 'Europe/Oslo')).toBe('2026-03-29T01:30:00.000+0000');
  });

  it('is right beside a change of the clock', () => {
    expect(fromLocalMinute('2026-03-29T01:59', 'Europe/Oslo')).toBe('2026-03-29T00:59:00.000+0000');
    expect(fromLocalMinute('2026-03-29T03:00', 'Europe/Oslo')).toBe('2026-03-29T01:00:00.000+0000');
    expect(fromLocalMinute('2026-10-25T03:00', 'Europe/Oslo')).toBe('2026-10-25T02:00:00.000+0000');
  });

  it.each(['', '2026-01-15', '2026-01-15T25:00', '2026-02-30T10:00', '12026-01-15T10:00'])(
    '“%s” is none',
    (text) => expect(fromLocalMinute(text, 'UTC')).toBeNull(),
  );
});

test('a day is one of the calendar, in the years that Salesforce takes', () => {
  const days = ['2026-02-28', '2028-02-29', '1700-01-01', '4000-12-31'];
  const none = ['2026-02-29', '2026-13-01', '1699-12-31', '4001-01-01', '12026-01-01', '1/2/2026'];
  expect(days.filter((day) => !isDay(day))).toEqual([]);
  expect(none.filter(isDay)).toEqual([]);
});

test('a time has no zone', () => {
  expect(toClock('10:22:00.000Z')).toBe('10:22');
  expect(fromClock('10:22')).toBe('10:22:00.000Z');
  expect(fromClock('24:00')).toBeNull();
});
