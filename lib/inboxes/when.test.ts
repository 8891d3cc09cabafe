import { expect, test } from 'vitest';
import { minuteOf, whenOf } from '@/lib/inboxes/when';

/** A Monday. */
const NOW = '2026-09-14T17:00';

test.each([
  ['June 11, 2026, 8:59 AM', '2026-06-11T08:59'],
  ['June 11, 2026 at 8:59 PM', '2026-06-11T20:59'],
  ['11 June 2026 at 08:59', '2026-06-11T08:59'],
  ['Sept 2, 2026, 3:12 PM', null],
  ['Sep 2, 2026, 3:12 PM', '2026-09-02T15:12'],
  ['Today at 9:30 AM', '2026-09-14T09:30'],
  ['Yesterday at 8:11 PM', '2026-09-13T20:11'],
  ['9:30 AM', '2026-09-14T09:30'],
  ['Friday at 7:05 AM', '2026-09-11T07:05'],
  ['Monday at 7:05 AM', '2026-09-07T07:05'],
  ['Fri 7:05 AM', '2026-09-11T07:05'],
  ['June 11, 8:59 AM', '2026-06-11T08:59'],
  ['December 24, 8:59 AM', '2025-12-24T08:59'],
  ['September 14, 8:59 AM', '2026-09-14T08:59'],
  ['some time ago', null],
  ['', null],
])('%s', (words, time) => {
  expect(whenOf(words, NOW, ['en-US'])).toBe(time);
});

test('yesterday of the first of March, and of January', () => {
  expect(whenOf('Yesterday at 8:11 PM', '2028-03-01T00:10', ['en'])).toBe('2028-02-29T20:11');
  expect(whenOf('Yesterday at 8:11 PM', '2026-01-01T00:10', ['en'])).toBe('2025-12-31T20:11');
});

test('a clock alone that is still to come is yesterday’s: the page was not drawn since midnight', () => {
  expect(whenOf('11:50 PM', '2026-09-15T00:05', ['en'])).toBe('2026-09-14T23:50');
  expect(whenOf('Today at 11:50 PM', '2026-09-15T00:05', ['en'])).toBe('2026-09-14T23:50');
  expect(whenOf('12:05 AM', '2026-09-15T00:05', ['en'])).toBe('2026-09-15T00:05');
});

test('month names of the page’s language', () => {
  expect(whenOf('11 juin 2026, 08:59', NOW, ['fr', 'en'])).toBe('2026-06-11T08:59');
});

test.each([
  ['昨日', ['ja', 'en'], '2026-09-13T09:05'],
  ['เมื่อวาน', ['th', 'en'], '2026-09-13T09:05'],
  ["Aujourd'hui", ['fr', 'en'], '2026-09-14T09:05'],
  ['Thu, Jun 4', ['en'], '2026-06-04T09:05'],
  ['', ['en'], '2026-09-14T09:05'],
  ['One day', ['not a language', 'en'], null],
] as const)('a clock under the day %j', (day, languages, time) => {
  expect(minuteOf(day, { hour: 9, minute: 5 }, NOW, languages)).toBe(time);
});

test('without a now there is no day to count from', () => {
  expect(whenOf('Today at 9:30 AM', 'now', ['en'])).toBeNull();
});
