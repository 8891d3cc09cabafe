import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { formatPercent, plural } from '@/lib/i18n/plural';

afterEach(() => void vi.restoreAllMocks());

/** A browser in `locale` whose words are `messages`. */
function speak(locale: string, messages: Record<string, string>): void {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(locale);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name, places = []) =>
    (messages[name] ?? '').replace(/\$([1-9])/g, (_, at) => [places].flat()[at - 1] ?? ''),
  );
}

test('English has two forms, and the count in the reader’s digits', () => {
  expect(plural(1, 'match.several')).toBe('1 person has this number');
  expect(plural(1234, 'match.several')).toBe('1,234 people have this number');
});

test('Arabic has six forms', () => {
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
  const messages = Object.fromEntries(forms.map((form) => [`people_${form}`, form]));
  speak('ar', { ...messages, time_language: 'ar' });
  const told = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) => plural(count, 'people'));
  expect(told.join(' ')).toBe('zero one two few few many many other other few');
});

test('a form that the language has and its file lacks is read from “other”', () => {
  speak('ar', { people_other: '$1 of $2', time_language: 'ar' });
  expect(plural(3, 'people', ['nine'])).toContain('of nine');
});

test('the form follows the words’ language, not the browser’s: French 0 is no English 0', () => {
  speak('fr', { people_one: 'person', people_other: 'people', time_language: 'en' });
  expect(plural(0, 'people')).toBe('people');
});

test('a count without words is a fault in locales/, and says which', () => {
  expect(() => plural(2, 'nothing.here')).toThrow('nothing.here.other');
});

test('a share is rounded down: 20% is only said from 20% on', () => {
  expect(formatPercent(0.1999)).toBe('19%');
  expect(formatPercent(1)).toBe('100%');
});
