import { expect, test } from 'vitest';
import { whenAmong } from '@/lib/inboxes/when-among';

/** A Monday. */
const NOW = '2026-09-14T17:00';

test.each([
  ['Nachricht gesendet am 2. September 2026 um 15:12 von Amara', 'de', '2026-09-02T15:12'],
  ['Am 11. Juni 2026, 08:59, Du', 'de', '2026-06-11T08:59'],
  ['Heute um 09:30, Jörg', 'de', '2026-09-14T09:30'],
  ['Mensaje enviado Ayer a las 8:11 p. m. por Lucía', 'es', '2026-09-13T20:11'],
  ['11 de junho de 2026 às 08:59, Você', 'pt-BR', '2026-06-11T08:59'],
  ['11 juin 2026 à 08:59', 'fr', '2026-06-11T08:59'],
  ['11 Haziran 2026 08:59, Sen', 'tr', '2026-06-11T08:59'],
  ['الرسالة في ١١ يونيو ٢٠٢٦، ٨:٥٩ م، هدى', 'ar', '2026-06-11T20:59'],
  ['메시지 보낸 시간: 2026년 6월 11일 오후 8:59, 지우', 'ko', '2026-06-11T20:59'],
  ['Lúc 14:05, 27 tháng 8, 2026, Hoa', 'vi', '2026-08-27T14:05'],
  ['Lúc 2:05 CH, 27 tháng 8, 2026, Bạn', 'vi', '2026-08-27T14:05'],
  ['3 กันยายน 2567 เวลา 13:02 น.', 'th', '2024-09-03T13:02'],
  ['ساعت ۱۳:۰۲، ۱۲ شهریور ۱۴۰۵، نیما', 'fa', '2026-09-03T13:02'],
  ['3. September 1890 um 13:02', 'de', null],
  ['3.9.2026 um 13:02', 'de', '2026-09-03T13:02'],
  ['9:30, Sunday Mensah', 'en', null],
  ['um 08:59', 'de', null],
  ['gesendet am 2. September 2026', 'de', null],
  ['', 'de', null],
])('%s', (words, language, minute) => {
  expect(whenAmong(words, NOW, [language, 'en'])).toBe(minute);
});
