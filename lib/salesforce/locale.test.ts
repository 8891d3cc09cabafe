import { expect, it } from 'vitest';
import { bcp47, countryOf, knownTimeZone } from '@/lib/salesforce/locale';

it.each([
  ['en_US', 'en-US', 'US'],
  ['no_NO', 'no-NO', 'NO'],
  ['zh_TW_STROKE', 'zh-TW', 'TW'],
  ['de_DE_EURO', 'de-DE', 'DE'],
  ['iw_IL', 'he-IL', 'IL'],
  ['eo', 'eo', null],
  ['', 'en-US', null],
  ['<script>', 'en-US', null],
])('%s is %s in %s', (locale, tag, country) => {
  expect(bcp47(locale)).toBe(tag);
  expect(countryOf(locale)).toBe(country);
});

it('falls back to UTC for a time zone nobody knows', () => {
  expect(knownTimeZone('Europe/Oslo')).toBe('Europe/Oslo');
  expect(knownTimeZone('Mars/Olympus')).toBe('UTC');
});
