import { expect, test } from 'vitest';
import { daysAgo, daysBefore, figuresIn, spokenDay } from '@/lib/inboxes/spoken-day';

/** A Monday. */
const NOW = '2026-09-14T17:00';

function day(words: string, language = 'en', order: 'day-first' | 'month-first' = 'month-first') {
  const found = spokenDay(words, { now: NOW, languages: [language, 'en'], order });
  return found && `${found.year}-${found.month}-${found.day}`;
}

test.each([
  ['Received on June 11, 2026 at', '2026-6-11'],
  ['on Thursday, Jan 1 at', '2026-1-1'],
  ['Dec. 24th', '2025-12-24'],
  ['Sent Yesterday,', '2026-9-13'],
  ['on Friday', '2026-9-11'],
  ['May 32, 2026', null],
  ['February 30, 2026', null],
  ['in May', null],
  ['mayday 5', null],
  ['', null],
])('%s', (words, expected) => {
  expect(day(words)).toBe(expected);
});

test.each([
  ['1er juin 2026', 'fr', '2026-6-1'],
  ['11 de junio de 2026', 'es', '2026-6-11'],
  ['28. September 2025', 'de', '2025-9-28'],
  ['28 сентября 2025 г.', 'ru', '2025-9-28'],
  ['2025年9月28日', 'ja', '2025-9-28'],
  ['9月1日', 'zh', '2026-9-1'],
  ['9월 28일', 'ko', '2025-9-28'],
  ['i går', 'nb', '2026-9-13'],
  ['fredag', 'nb', '2026-9-11'],
  ['أمس', 'ar', '2026-9-13'],
  ['११ जून २०२६', 'hi', '2026-6-11'],
  ['ב-14 בספטמבר 2026', 'he', '2026-9-14'],
  ['3 במאי', 'he', '2026-5-3'],
  ['۳ ژوئن ۲۰۲۶', 'fa', '2026-6-3'],
  ["14 Eylül 2025'te", 'tr', '2025-9-14'],
  ['2025. szeptember 14-én', 'hu', '2025-9-14'],
  ['3 tháng 1, 2026', 'vi', '2026-1-3'],
  ['شنبه ۱۲ دی ۱۴۰۴', 'fa', '2026-1-2'],
  ['۲۳ شهریور', 'fa', '2026-9-14'],
  ['۲۴ شهریور', 'fa', '2025-9-15'],
  ['3 ก.ย. 2569', 'th', '2026-9-3'],
  ['Thứ 2, 3 thg 8', 'vi', '2026-8-3'],
  ['3-sentabr, 2026', 'uz', '2026-9-3'],
  // A month without a name that is known: its weekday is not last week's.
  ['Friday 12 Brumaire', 'en', null],
  ['Friday 7:05', 'en', '2026-9-11'],
  ['ma 5.10.', 'fi', null],
])('%s in %s', (words, language, expected) => {
  expect(day(words, language)).toBe(expected);
});

test('dates in figures go by the order that is told', () => {
  expect(day('3/4/2026')).toBe('2026-3-4');
  expect(day('3.4.26', 'de', 'day-first')).toBe('2026-4-3');
  expect(day('2026-03-04', 'en', 'day-first')).toBe('2026-3-4');
  expect(figuresIn('call 202-555-0175')).toBeNull();
});

test('days are counted over the ends of months, and from a time only', () => {
  expect(daysBefore('2028-03-01T00:10', 1)).toEqual({ year: 2028, month: 2, day: 29 });
  expect(daysBefore('now', 1)).toBeNull();
  expect(spokenDay('yesterday', { now: '', languages: ['en'], order: 'day-first' })).toBeNull();
  expect(daysAgo('Aujourd’hui', ['not a language', 'fr'])).toBe(0);
});
