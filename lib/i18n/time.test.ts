import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dayOf, shortDate, timeAgo } from '@/lib/i18n/time';

afterEach(() => void vi.restoreAllMocks());

const inLocale = (locale: string) =>
  void vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(locale);

// Local times, as the agent's own clock and calendar count.
const NOW = new Date(2026, 10, 21, 14, 31).getTime();
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

test('the last week is told in words, what is older by its date', () => {
  inLocale('en-GB');
  const told = [at(21, 14, 31), at(21, 14, 29), at(21, 12), at(20, 23), at(18, 9), at(3, 9)];
  expect(told.map((one) => timeAgo(one, NOW))).toEqual([
    'now',
    '2 minutes ago',
    '2 hours ago',
    'yesterday',
    '3 days ago',
    '3 Nov',
  ]);
});

test('dates follow the user’s locale, words the language of the panel', () => {
  inLocale('de-DE');
  expect(shortDate(at(3, 9), NOW)).toBe('3. Nov.');
  expect(timeAgo(at(20, 23), NOW)).toBe('yesterday');
});

test('another year is named', () => {
  inLocale('en-GB');
  expect(shortDate(new Date(2025, 0, 15).getTime(), NOW)).toBe('15 Jan 2025');
});

test('a day of Salesforce is the same day in every time zone', () => {
  inLocale('en-GB');
  expect(dayOf('2027-01-15')).toBe('15 Jan 2027');
  expect(dayOf('soon')).toBe('soon');
});
