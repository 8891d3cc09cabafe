// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { messageSchema } from '@/lib/chats/message';
import { googleMessages } from '@/lib/inboxes/google-messages';

/** A Tuesday. */
const OPTIONS = { limit: 100, now: '2026-09-29T13:00', locale: 'en-US', timeZone: 'UTC' };

const text = (label: string, words: string, inside = '') =>
  `<mws-text-message-part aria-label="${label}"><div><span data-e2e-message-content>${words}</span></div></mws-text-message-part>${inside}`;

const row = (inside: string, outgoing = false, id = '1') =>
  `<mws-message-wrapper msg-id="${id}"><section><div data-e2e-message-wrapper-core data-e2e-message-outgoing="${outgoing}">${inside}</div></section></mws-message-wrapper>`;

const incoming = (label: string, words = 'Hi') => row(text(label, words));

function read(rows: string, { title = '<h2>Ana</h2>', lang = 'en', ...options } = {}) {
  const document = new DOMParser().parseFromString(
    `<html lang="${lang}"><main><div data-e2e-conversation-container><div data-e2e-header-title>${title}</div><mws-messages-list>${rows}</mws-messages-list></div></main>`,
    'text/html',
  );
  const messages = googleMessages.readMessages(document, { ...OPTIONS, ...options });
  return messages.map((message) => messageSchema.parse(message));
}

const timeOf = (rows: string, options = {}) => read(rows, options).map(({ time }) => time);

test.each([
  ['Received on September 28, 2026 at 9:05 AM. SMS.', '2026-09-28T09:05'],
  ['Received on September 28, 2026 at 9:05\u202fPM. SMS.', '2026-09-28T21:05'],
  ['Received on September 28, 2026 at 12:05 AM.', '2026-09-28T00:05'],
  ['Received on 28 September 2026 at 21:05.', '2026-09-28T21:05'],
  ['Received on Monday, July 28, 2025 at 1:43 PM.', '2025-07-28T13:43'],
  ['Received on Thursday, Jan 1 at 10:24 AM.', '2026-01-01T10:24'],
  ['Received on December 31 at 11:59 PM.', '2025-12-31T23:59'],
  ['Received on Monday at 7:00 AM.', '2026-09-28T07:00'],
  ['Received on Tuesday at 7:00 AM.', '2026-09-22T07:00'],
  ['Received on Yesterday at 11:40 AM.', '2026-09-28T11:40'],
  ['Received on Today at 12:00 AM.', '2026-09-29T00:00'],
  ['Received on 9/28/26 at 9:05 AM.', '2026-09-28T09:05'],
  ['Received on 2026-09-28 at 09:05.', '2026-09-28T09:05'],
  ['Received at 12:56 PM.', '2026-09-29T12:56'],
  ['Received at 2:56 PM.', '2026-09-28T14:56'],
  [
    'Received on September 28, 2026 at 9:05 AM. Read. You and (555) 555-7334 reacted with laugh.',
    '2026-09-28T09:05',
  ],
  // A date that can't be read is no reason to say today.
  ['Received on 28 Vendémiaire 2026 at 9:05 AM.', null],
  ['Received on Someday.', null],
  ['', null],
])('%s', (tail, time) => {
  expect(timeOf(incoming(`Ana said: Hi. ${tail}`))).toEqual([time]);
});

test.each([
  ['de', 'Ana hat gesagt: Hi. Empfangen am 28. September 2026 um 09:05. SMS.'],
  ['fr', 'Ana a dit : Hi. Reçu le 28 septembre 2026 à 09:05. SMS.'],
  ['es', 'Ana dijo: Hi. Recibido el 28 de septiembre de 2026 a las 9:05 a. m. SMS.'],
  ['pt-BR', 'Ana disse: Hi. Recebida em 28 de setembro de 2026 às 09:05.'],
  ['ru', 'Ana: Hi. Получено 28 сентября 2026 г. в 09:05.'],
  ['ja', 'Ana さん: Hi。2026年9月28日 9:05 に受信。'],
  ['ja', 'Ana さん: Hi。2026年9月28日9時5分に受信。'],
  ['he', 'Ana אמרה: Hi. התקבלה ב-28 בספטמבר 2026 בשעה 9:05. SMS.'],
  ['vi', 'Ana: Hi. Đã nhận lúc 09:05 28 tháng 9, 2026. SMS.'],
  ['ko', 'Ana: Hi. 2026년 9월 28일 오전 9:05에 받음.'],
  ['da', 'Ana sagde: Hi. Modtaget i går kl. 09.05.'],
  ['en-GB', 'Ana said: Hi. Received on 28/09/2026 at 09:05.'],
  ['ar', 'Ana: Hi. تم الاستلام في ٢٨ سبتمبر ٢٠٢٦ في ٩:٠٥ ص.'],
])('in %s: %s', (lang, label) => {
  const locale = lang === 'en-GB' ? 'en-GB' : 'en-US';
  expect(timeOf(incoming(label), { lang, locale })).toEqual(['2026-09-28T09:05']);
});

test('the afternoon where its word stands in front', () => {
  const label = 'Ana: Hi. 2026년 9월 28일 오후 9:05에 받음.';
  expect(timeOf(incoming(label), { lang: 'ko' })).toEqual(['2026-09-28T21:05']);
});

test('dates in figures are read in the one order that fits them all', () => {
  const rows =
    incoming('Ana said: Hi. Received on 03/04/2026 at 09:05.') +
    incoming('Ana said: Hi. Received on 14/04/2026 at 09:05.');
  expect(timeOf(rows)).toEqual(['2026-04-03T09:05', '2026-04-14T09:05']);
});

test.each([
  'It was Received on Monday, June 1, 2020 at 3:00 PM. Thanks',
  'You said: no, You: yes, at 5:00 PM on May 5, 2025',
  '9',
  'Sent on September 1, 2026 at 1:00 AM',
])('a text with a date of its own: %s', (words) => {
  const label = `Ana said: ${words}. Received on September 28, 2026 at 9:05 AM. SMS.`;
  expect(read(incoming(label, words))).toEqual([
    { kind: 'text', author: 'contact', sender: 'Ana', text: words, time: '2026-09-28T09:05' },
  ]);
});

test('a text that the label has otherwise: the last date counts', () => {
  const label =
    'Ana said: on June 3, 2020 at 3:00 PM… Received on September 28, 2026 at 9:05 AM. SMS.';
  expect(timeOf(incoming(label, 'quite another text'))).toEqual(['2026-09-28T09:05']);
});

test('a label with a time and no day is of the day above', () => {
  const day = (words: string) =>
    `<mws-tombstone-message-wrapper><div>${words}</div></mws-tombstone-message-wrapper>`;
  const rows =
    day('Texting with April 12 (SMS/MMS)') +
    day('Wednesday, Sep 23 · 11:58 PM') +
    incoming('Ana said: Hi. Received at 11:59 PM.') +
    day('Yesterday · 12:01 AM') +
    day('2:56 PM ·') +
    incoming('Ana said: Hi. Received at 2:56 PM.');
  expect(timeOf(rows)).toEqual(['2026-09-23T23:59', '2026-09-28T14:56']);
});

test('what stands beside the message serves where there is no label, if it names a day', () => {
  const beside = (stamp: string) =>
    row(
      `<div data-e2e-message-content>Hi</div><mws-relative-timestamp>${stamp}</mws-relative-timestamp>`,
    );
  expect(timeOf(beside('Mon 8:51 AM') + beside('8:51 AM'))).toEqual(['2026-09-28T08:51', null]);
});

test('who writes, in and out, by the mark alone', () => {
  const rows =
    incoming('Gus Ibarra replied: Yes. Received on September 28, 2026 at 9:05 AM.', 'Yes') +
    row(text('You said: No. Sent on September 28, 2026 at 9:06 AM. Delivered.', 'No'), true) +
    incoming('Perpetua dijo: Sí. Recibido', 'Sí') +
    incoming('(202) 555-0175 said: Ok. Received on September 28, 2026 at 9:07 AM.', 'Ok');
  const title = '<h2>Perpetua</h2><h2>Gus Ibarra</h2><h2>(202) 555-0175</h2>';
  expect(read(rows, { title }).map(({ author, sender }) => [author, sender])).toEqual([
    ['contact', 'Gus Ibarra'],
    ['agent', null],
    ['contact', 'Perpetua'],
    ['contact', '(202) 555-0175'],
  ]);
});

test('a name with a colon, or with “said” in it', () => {
  const label = (name: string) => `${name} said: ok. Received on September 28, 2026 at 9:05 AM.`;
  const rows = incoming(label('Shop: Lisbon'), 'ok') + incoming(label('He said he'), 'ok');
  expect(read(rows).map(({ sender }) => sender)).toEqual(['Shop: Lisbon', 'He said he']);
});

test('in another language one person is the sender', () => {
  expect(read(incoming('Nachricht. Empfangen'))).toMatchObject([{ sender: 'Ana' }]);
});

test('what is not the text: the message answered, previews of links, reactions', () => {
  const quoted = `<div class="embed-msg-part-container">${text('Gus said: old. Received on September 1, 2026 at 1:00 AM.', 'old')}</div>`;
  const preview =
    '<mws-link-preview data-e2e-link-preview><span data-e2e-message-content>A title</span></mws-link-preview>';
  const reaction =
    '<mw-message-reactions-display><span data-e2e-reaction aria-label="1 reaction">😡 2</span></mw-message-reactions-display>';
  const label = 'Ana replied: see <x>. Received on September 28, 2026 at 9:05 AM.';
  const words = `<div class="embed-msg-part-container">older</div>see <a href="https://a.example">https://a.example</a>`;
  const answer =
    quoted + text(label.replace('<x>', 'https://a.example'), words, preview + reaction);
  expect(read(row(answer))).toEqual([
    {
      kind: 'text',
      author: 'contact',
      sender: 'Ana',
      text: 'see https://a.example',
      time: '2026-09-28T09:05',
    },
  ]);
});

test('system rows and rows without a direction are no messages', () => {
  const rows = `
    <mws-tombstone-message-wrapper data-e2e-message-tombstone><mws-message-wrapper><p data-e2e-message-outgoing="false">${text('', 'Chat with Ana')}</p></mws-message-wrapper></mws-tombstone-message-wrapper>
    ${row(`<div data-e2e-message-tombstone>${text('Message deleted', 'Message deleted')}</div>`)}
    <mws-message-wrapper><p>${text('Empfangen', 'Hallo')}</p></mws-message-wrapper>`;
  expect(read(rows)).toEqual([]);
});

test('a day row within a message’s wrapper takes nothing from it; the mark may stand outside', () => {
  const label = 'Ana said: Hi. Received on September 28, 2026 at 9:05 AM.';
  const day =
    '<mws-tombstone-message-wrapper><div>Monday · 9:05 AM</div></mws-tombstone-message-wrapper>';
  const bare = `<div data-e2e-message-outgoing="true"><mws-message-wrapper aria-label="You said: Yo. Sent on September 28, 2026 at 9:06 AM."><span data-e2e-message-content>Yo</span></mws-message-wrapper></div>`;
  expect(
    read(row(day + text(label, 'Hi')) + bare).map(({ author, text, time }) => [author, text, time]),
  ).toEqual([
    ['contact', 'Hi', '2026-09-28T09:05'],
    ['agent', 'Yo', '2026-09-28T09:06'],
  ]);
});

test('media by kind, without its words; a picture with a caption is the caption', () => {
  const sent = (what: string) => `Ana sent ${what}. Received on September 28, 2026 at 9:05 AM.`;
  const image = `<mws-image-message-part class="msg-focus-element" aria-label="${sent('an image')}"><div data-e2e-message-image><mws-message-part-content data-e2e-message-content><img alt="Image" src="blob:x"></mws-message-part-content></div></mws-image-message-part>`;
  const file = `<mws-file-message-part data-e2e-file aria-label="${sent('a file: plan.pdf')}">plan.pdf 1.3 MB</mws-file-message-part>`;
  const rows = row(image) + row(file) + row(image + text('Ana said: Look. Received', 'Look'));
  expect(read(rows).map(({ kind, sender, text }) => [kind, sender, text])).toEqual([
    ['image', 'Ana', ''],
    ['document', 'Ana', ''],
    ['text', 'Ana', 'Look'],
  ]);
});

test('lines and emoji of a text are kept, hidden copies and control characters are not', () => {
  const words =
    'one<br>two <img alt="🎻" src="data:,"> <span aria-hidden="true">9:05</span>\u0007\u202e!';
  expect(read(incoming('Ana said', words))[0]?.text).toBe('one\ntwo 🎻 !');
});
