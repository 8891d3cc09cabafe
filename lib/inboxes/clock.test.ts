import { expect, test } from 'vitest';
import { clockBetween, clockIn, figuredClocks } from '@/lib/inboxes/clock';

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
  ['am 13:02', 'cy', 13, 2],
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

test.each([
  ['', '4:02', ' p. m.', 'es', 16, 2],
  ['', '12:07', ' a.m. SMS', 'en', 0, 7],
  ['ÖS ', '4:02', '', 'tr', 16, 2],
  ['2026年9月14日午後', '4:02', '', 'ja', 16, 2],
  ['', '4:02', ' пп', 'uk', 16, 2],
  ['', '4:02', ' ب.ظ.', 'fa', 16, 2],
  ['a las ', '9:05', ' de Ana', 'es', 9, 5],
  ['凌晨', '12:07', '', 'zh-TW', 0, 7],
  ['', '1:02', ' PMకి', 'te', 13, 2],
  ['3 දින ප.ව. ', '1.02', '', 'si', 13, 2],
])('%s%s%s in %s', (before, figures, behind, language, hour, minute) => {
  expect(clockBetween(before, figures, behind, [language, 'en'])).toEqual({ hour, minute });
});

test.each([
  ['16 h 02 min 00 s', '16:02'],
  ['à 18h30', 'à 18:30'],
  ['9월 14일 16시 2분 0초', '9월 14일 16:02'],
  ['9月14日18時40分に', '9月14日18:40に'],
  ['4:02 ч. pm', '4:02 pm'],
  ['4:02 PM', '4:02 PM'],
])('%s written in figures', (text, figured) => {
  expect(figuredClocks(text)).toBe(figured);
});
