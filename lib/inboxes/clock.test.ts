import { expect, test } from 'vitest';
import { clockIn } from '@/lib/inboxes/clock';

test.each([
  ['10:21 AM', 'en', 10, 21],
  ['12:05 AM', 'en', 0, 5],
  ['12:05 pm', 'en', 12, 5],
  ['1:07 م', 'ar', 13, 7],
  ['9:04 ص', 'ar', 9, 4],
  ['3:10 p. m.', 'es-MX', 15, 10],
  ['오후 3:10', 'ko', 15, 10],
  ['下午3:10', 'zh-TW', 15, 10],
  ['3:10 μ.μ.', 'el', 15, 10],
  ['18:02', 'de', 18, 2],
  ['18.02', 'fi', 18, 2],
  ['9:05:30', 'en', 9, 5],
])('%s in %s', (text, language, hour, minute) => {
  expect(clockIn(text, [language])).toEqual({ hour, minute });
});

test('no time of day', () => {
  expect(clockIn('25:00', ['en'])).toBeNull();
  expect(clockIn('10:75', ['en'])).toBeNull();
  expect(clockIn('yesterday', ['en'])).toBeNull();
});

test('a language that is none does no harm', () => {
  expect(clockIn('9:05 PM', ['not a language', ''])).toEqual({ hour: 21, minute: 5 });
});
