// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { messageSchema } from '@/lib/chats/message';
import { telegram } from '@/lib/inboxes/telegram';
import { aHeader, aItem, aMessage, aPage, aProfilePage } from '@/lib/inboxes/telegram/a-page';

const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en-US', timeZone: 'UTC' };
const read = (document: Document, hash = '#4420002') =>
  readingSchema.parse(telegram.read(document, new URL(`https://web.telegram.org/a/${hash}`)));
const messages = (inside: string, more = {}, header = aHeader()) =>
  telegram
    .readMessages(aPage(header, { messages: inside, ...more }), OPTIONS)
    .map((message) => messageSchema.parse(message));

const NUMBER = '+1 202 555 0138';
const phoneItem = aItem('phone', NUMBER);

test('a person has the id that they have in Telegram K', () => {
  expect(read(aPage(aHeader({ id: '4410001' })), '#4410001')).toMatchObject({
    chat: { inbox: 'telegram', threadId: '4410001', name: 'Ana', isGroup: false },
  });
});

test.each(['#-1002000000003', '#-1002000000003_7', '#-1002000000003_scheduled'])(
  'the sign of a group’s id stands in the address alone: %s',
  (hash) => {
    const id = '1002000000003';
    const panel = aProfilePage(phoneItem, { name: 'Market', id });
    const page = aPage(aHeader({ id, title: 'Market', status: 'group-status' }), { panel });
    const chat = { threadId: '-1002000000003', name: 'Market', phone: null, isGroup: true };
    expect(read(page, hash)).toMatchObject({ chat });
  },
);

test.each([
  ['user-status', '4420002'],
  ['group-status', '-4420002'],
  ['status', null],
])('at a user name, the line under the name tells the sign: %s', (status, threadId) => {
  expect(read(aPage(aHeader({ status })), '#@some_name')).toMatchObject({ chat: { threadId } });
});

test.each([
  ['inactive', 'active'],
  ['from', 'to'],
])('the header that is on its way out is not read: %s, %s', (former, next) => {
  const slides = aHeader({ id: '1', title: 'Bo', slide: former }) + aHeader({ slide: next });
  expect(read(aPage(slides))).toMatchObject({ chat: { name: 'Ana', threadId: '4420002' } });
  expect(telegram.title(aPage(slides))).toBe('Ana');
});

test('an address and a header that are not of one chat name nobody', () => {
  expect(read(aPage(aHeader()), '#5550001')).toEqual({ state: 'unreadable' });
  expect(read(aPage(aHeader()), '#4420002')).toMatchObject({ state: 'open' });
});

test('messages saved from a person, in the agent’s own chat', () => {
  expect(read(aPage(aHeader()), '#777_4420002')).toMatchObject({ chat: { threadId: '777' } });
});

test('no chat, a page without a header, and one that nobody signed in to', () => {
  expect(read(aPage(aHeader()), '')).toEqual({ state: 'none' });
  expect(read(aPage(''), '#4420002')).toEqual({ state: 'unreadable' });
  expect(read(new DOMParser().parseFromString('<div id="auth-pages">', 'text/html'))).toEqual({
    state: 'none',
  });
});

const shown = (panel: string, header = aHeader()) => {
  const reading = read(aPage(header, { panel }));
  return reading.state === 'open' ? [reading.chat.phone, reading.chat.handle] : reading.state;
};

test('number and user name stand in the open profile of this person', () => {
  const items = phoneItem + aItem('mention', '@caspian_o') + aItem('info', '+44 20 7946 0000');
  expect(shown(aProfilePage(items))).toEqual([NUMBER, 'caspian_o']);
  expect(shown(aProfilePage(items, { name: '', id: '4420002' }))).toEqual([NUMBER, 'caspian_o']);
  expect(shown(aProfilePage(items, { name: 'profile' }))).toEqual([NUMBER, 'caspian_o']);
});

test.each([
  ['a profile with another name', aProfilePage(phoneItem, { name: 'Caspian' })],
  ['a profile with the name of another chat', aProfilePage(phoneItem, { name: 'bo' })],
  ['a profile with another picture', aProfilePage(phoneItem, { id: '5550001' })],
  ['a page of the panel that went', aProfilePage(phoneItem, { slide: 'inactive' })],
  ['a hidden item', aProfilePage(`<div style="display:none">${phoneItem}</div>`)],
  ['a bio', aProfilePage(aItem('info', NUMBER))],
  ['a channel’s preview', aProfilePage(`<div class="Chat ListItem">${phoneItem}</div>`)],
  ['a call in a text', aProfilePage(aItem('info', `<i class="icon icon-phone"></i> ${NUMBER}`))],
  ['a panel without a profile', '<div class="RightSearch"></div>'],
])('no number from %s', (_, panel) => {
  expect(shown(panel)).toEqual([null, null]);
});

test('texts without what stands around them', () => {
  const quoted = `<div class="message-subheader"><div class="EmbeddedMessage"><div class="text-content">quoted</div></div></div>`;
  const inside =
    `<div class="ActionMessage message-list-item" data-message-id="6">joined</div>` +
    aMessage('Can I <img class="emoji" alt="🙏" src="x"> pay?', { around: quoted }) +
    aMessage('Yes<br>14 days', { classes: 'own' });
  expect(messages(inside)).toEqual([
    {
      kind: 'text',
      author: 'contact',
      sender: 'Ana',
      text: 'Can I 🙏 pay?',
      time: '2026-09-14T16:02',
    },
    { kind: 'text', author: 'agent', sender: null, text: 'Yes\n14 days', time: '2026-09-14T16:02' },
  ]);
});

test.each([
  ['en', 'Sep 14, 2026, 4:02:00 PM&#10;Edited: Sep 15, 2026, 9:00:00 AM', 'Today'],
  ['ru', '14 сент. 2026 г., 16:02:00', ''],
  ['de', '14. Sept. 2026, 16:02:00', ''],
  ['ar', '١٤ سبتمبر ٢٠٢٦، ٤:٠٢:٠٠ م', ''],
  ['zh', '2026年9月14日 下午4:02:00', ''],
  ['fi', '14.9.2026 klo 16.02.00', ''],
  ['vi', '16:02:00 14 thg 9, 2026', ''],
  ['en', '', 'Today'],
  ['es', '', 'hoy'],
  ['en', '', 'September 14'],
  ['uk', '', '14 вересня'],
])('the time of a message in %s: %s %s', (lang, title, day) => {
  const [message] = messages(aMessage('hi', { title }), { lang, day });
  expect(message?.time).toBe('2026-09-14T16:02');
});

test('who wrote in a group: the first of a run says so, whoever is passed on does not', () => {
  const name = (of: string) =>
    `<span class="message-title-name"><span class="sender-title">${of}</span></span>`;
  const passedOn = `<div class="message-title"><span class="forward-title-container">From</span>${name('Zoe')}</div>`;
  const run = aMessage('1', { around: name('Fenna') }) + aMessage('2');
  const inside = `<div class="sender-group-container">${run}</div>
    <div class="sender-group-container">${aMessage('3', { around: passedOn })}</div>`;
  const told = messages(inside, {}, aHeader({ status: 'group-status' }));
  expect(told.map(({ sender }) => sender)).toEqual(['Fenna', 'Fenna', null]);
});

test('messages of two groups with the same numbers are told apart', () => {
  const ids = (title: string) =>
    telegram.messageIds(aPage(aHeader(), { messages: aMessage('hi', { title }) }));
  expect(ids('Sep 14, 2026, 16:02:00')).not.toEqual(ids('Sep 14, 2026, 16:03:00'));
});
