// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { messageSchema } from '@/lib/chats/message';
import { telegram } from '@/lib/inboxes/telegram';
import {
  kBubble,
  kChat,
  kIcon,
  kPage,
  kProfilePage,
  kRow,
  kText,
} from '@/lib/inboxes/telegram/k-page';

const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en-US', timeZone: 'UTC' };
const at = (hash: string) => new URL(`https://web.telegram.org/k/${hash}`);
const read = (document: Document, hash = '#4410001') =>
  readingSchema.parse(telegram.read(document, at(hash)));
const messages = (bubbles: string, chat = {}) =>
  telegram
    .readMessages(kPage(kChat({ ...chat, bubbles })), OPTIONS)
    .map((message) => messageSchema.parse(message));

const NUMBER = '+1 202 555 0164';
const phoneRow = kRow(kIcon('phone'), NUMBER);

test.each([
  ['#4410001', null],
  ['#@yev_marsh', 'yev_marsh'],
  ['#4410001?thread=5', null],
  ['#99', null],
])('the id beside the name is the thread, whatever the address says: %s', (hash, handle) => {
  expect(read(kPage(kChat()), hash)).toMatchObject({
    chat: { inbox: 'telegram', threadId: '4410001', name: 'Ana', handle, isGroup: false },
  });
});

test('where the name has no id the address gives it; a user name is no id', () => {
  const page = kPage(kChat({ id: '' }), kProfilePage(phoneRow));
  expect(read(page)).toMatchObject({ chat: { threadId: '4410001', phone: null } });
  expect(read(page, '#@ana_b')).toMatchObject({ chat: { threadId: null, phone: null } });
});

test('chats that stay mounted are not the open one', () => {
  const bo = { id: '5550001', title: 'Bo', bubbles: kBubble(kText('old'), { id: '5550001' }) };
  const page = kPage(
    kChat({ ...bo, active: false }) + kChat() + kChat({ ...bo, id: '6', active: false }),
  );
  expect(read(page)).toMatchObject({ chat: { name: 'Ana' } });
  expect(telegram.readMessages(page, OPTIONS)).toEqual([]);
  expect(telegram.title(page)).toBe('Ana');
});

test.each([
  ['-2010001', '#-2010001'],
  ['-1002000000003', '#@some_channel'],
])(
  'a negative id is a group’s or a channel’s: never a number, also not in its profile',
  (id, hash) => {
    const page = kPage(kChat({ id, title: 'Co-op' }), kProfilePage(phoneRow, { id }));
    expect(read(page, hash)).toMatchObject({ chat: { threadId: id, phone: null, isGroup: true } });
  },
);

test('a name with signs, emoji, markup, direction marks and without end', () => {
  const signs =
    '<span class="tgico premium-icon">\ue9a1</span><custom-emoji-element>⭐</custom-emoji-element>';
  const named = (title: string) => read(kPage(kChat({ title })));
  expect(named(`Ana <img class="emoji" alt="🌸"> B${signs}`)).toMatchObject({
    chat: { name: 'Ana 🌸 B' },
  });
  expect(named('\u202eمروان\u202c &lt;b&gt;x&lt;/b&gt;\u0007')).toMatchObject({
    chat: { name: 'مروان <b>x</b>' },
  });
  expect(named('a'.repeat(5_000))).toMatchObject({ chat: { name: 'a'.repeat(300) } });
});

test('who types, a pinned message and a chat in the list lend no name', () => {
  const more = `<div class="bottom"><div class="info"><span class="peer-title" data-peer-id="8">Cy</span> is typing</div></div>
    <div class="pinned-message"><span class="peer-title" data-peer-id="9">Di</span></div>`;
  expect(read(kPage(kChat({ title: '', more })))).toEqual({ state: 'unreadable' });
  expect(read(kPage(kChat({ more })))).toMatchObject({
    chat: { threadId: '4410001', name: 'Ana' },
  });
});

test('a top with other parts round the name', () => {
  const page = kPage(
    kChat({ more: '<div class="bottom"><span class="peer-title">Cy</span></div>' }),
  );
  const holder = page.querySelector('.user-title');
  holder?.replaceWith(...holder.childNodes);
  expect(read(page)).toMatchObject({ chat: { threadId: '4410001', name: 'Ana' } });
});

test('no chat, a page that can’t be read, and one that nobody signed in to', () => {
  expect(read(kPage(''), '')).toEqual({ state: 'none' });
  expect(read(kPage(''), '#4410001')).toEqual({ state: 'unreadable' });
  expect(read(new DOMParser().parseFromString('<div id="auth-pages">', 'text/html'))).toEqual({
    state: 'none',
  });
  const left = kPage(kChat());
  left.body.className = '';
  expect(read(left, '')).toEqual({ state: 'none' });
  expect(telegram.read(kPage(kChat()), new URL('https://web.telegram.org/z/#1'))).toEqual({
    state: 'none',
  });
});

const phoneOf = (panel: string) => {
  const reading = read(kPage(kChat(), panel));
  return reading.state === 'open' ? reading.chat.phone : reading.state;
};

test.each([
  ['by the icon’s name', phoneRow],
  ['by a class of the icon', kRow('<i class="icon tgico-phone"></i>', NUMBER)],
  ['by a class of the row', kRow('', NUMBER, { classes: 'tgico-phone' })],
  ['by a letter of the icon font', kRow(kIcon('\uea09'), NUMBER)],
  [
    'in a title within a row of titles',
    kRow(kIcon('phone'), `<div class="row-title" dir="rtl">\u200e${NUMBER}</div>`),
  ],
])('the number in the open profile, %s', (_, row) => {
  const others =
    kRow(kIcon('username'), 'yev_marsh') + kRow(kIcon('info'), 'Sells +44 20 7946 0000');
  expect(phoneOf(kProfilePage(row + others))).toBe(NUMBER);
});

test.each([
  [
    'a hidden row with words left over',
    kProfilePage(kRow(kIcon('phone'), NUMBER, { style: 'display: none;' })),
  ],
  [
    'a row that is hidden by class',
    kProfilePage(kRow(kIcon('phone'), NUMBER, { classes: 'hide' })),
  ],
  ['another person’s profile', kProfilePage(phoneRow, { id: '5550001' })],
  ['a page of the panel that is not shown', kProfilePage(phoneRow, { classes: '' })],
  ['a bio', kProfilePage(kRow(kIcon('info'), NUMBER))],
  [
    'a bio with an unnamed icon',
    kProfilePage(kRow(kIcon('\ue9c0'), NUMBER, { classes: 'pre-wrap' })),
  ],
  [
    'a note about the person',
    kProfilePage(kRow(kIcon('\ue97e'), NUMBER, { classes: 'profile-notes' })),
  ],
  [
    'two rows with unnamed icons',
    kProfilePage(kRow(kIcon('\ue901'), NUMBER) + kRow(kIcon('\ue902'), '+44 20 7946 0000')),
  ],
  ['a group in common', kProfilePage(`<ul class="chatlist">${phoneRow}</ul>`)],
  ['a masked number', kProfilePage(kRow(kIcon('phone'), '+1 ••• ••• 0164'))],
  ['a number without its country', kProfilePage(kRow(kIcon('phone'), '202 555 0164'))],
])('no number from %s', (_, panel) => {
  expect(phoneOf(panel)).toBeNull();
});

test('a message or a name with a number gives none', () => {
  const chat = kChat({ title: NUMBER, bubbles: kBubble(kText(`call ${NUMBER}`)) });
  expect(read(kPage(chat))).toMatchObject({ chat: { name: NUMBER, phone: null } });
});

test('the user name from the profile wins; one that lost its chat is not taken from the address', () => {
  const panel = kProfilePage(kRow(kIcon('username'), '@yev_marsh'));
  const doubtedHandle = 'bob_other';
  const told = (page: Document) => telegram.read(page, at('#@bob_other'), { doubtedHandle });
  expect(told(kPage(kChat(), panel))).toMatchObject({ chat: { handle: 'yev_marsh' } });
  expect(told(kPage(kChat()))).toMatchObject({ chat: { handle: null } });
});

test('a text without what stands around it', () => {
  const reply = `<div class="reply"><div class="reply-title"><span class="peer-title">You</span></div>
    <div class="reply-subtitle"><span class="translatable-message">quoted</span></div></div>`;
  const web = '<a class="webpage quote-like"><div class="web-title">Preview</div></a>';
  const reactions = '<reactions-element class="reactions">👍 3</reactions-element>';
  const body = `<div class="message">${reactions}<span class="translatable-message">Taking <img class="emoji" alt="🎉"> it<br>now</span>${web}<span class="time">12:08</span></div>`;
  const older = `<div class="message">Plain ${web}<span class="time">12:08</span>${reactions}</div>`;
  const bubbles = kBubble(reply + body) + kBubble(reply + older, { out: true });
  expect(messages(bubbles)).toEqual([
    {
      kind: 'text',
      author: 'contact',
      sender: 'Ana',
      text: 'Taking 🎉 it\nnow',
      time: '2026-09-14T12:01',
    },
    { kind: 'text', author: 'agent', sender: null, text: 'Plain', time: '2026-09-14T12:01' },
  ]);
});

test('service rows, dates and another chat’s bubbles are no messages', () => {
  const service = kBubble('<div class="service-msg">Ana joined</div>', { classes: 'service' });
  const stale = kBubble(kText('from Bo'), { id: '5550001' });
  expect(messages(service + stale + kBubble(kText('hi')))).toMatchObject([{ text: 'hi' }]);
  const page = kPage(kChat({ bubbles: stale + kBubble(kText('hi')) }));
  expect(telegram.messageIds(page)).toEqual(['5550001 7', '4410001 7']);
});

test('media, its caption, an album, documents, and emoji alone', () => {
  const bubbles = [
    kBubble('<div class="attachment"></div>', { classes: 'photo' }),
    kBubble(`<div class="attachment"></div>${kText('the kiln')}`, { classes: 'photo is-album' }),
    kBubble('<audio-element>0:12</audio-element>', { classes: 'voice-message' }),
    kBubble(
      '<div class="message"><div class="document-wrapper"><div class="document">a.pdf</div><div class="document-message">see p. 2</div></div></div>',
      { classes: 'document-message' },
    ),
    kBubble(
      '<div class="attachment"><img class="emoji" alt="😀"></div><span class="time">1</span>',
      { classes: 'emoji-big' },
    ),
    kBubble('<div data-sticker-emoji="😎"></div>', { classes: 'sticker' }),
  ];
  expect(messages(bubbles.join('')).map(({ kind, text }) => [kind, text])).toEqual([
    ['image', ''],
    ['text', 'the kiln'],
    ['voice', ''],
    ['text', 'see p. 2'],
    ['text', '😀'],
    ['sticker', ''],
  ]);
});

test('who wrote in a group: the first of a run says so, whoever is passed on does not', () => {
  const id = '-2010001';
  const name =
    '<div class="name colored-name"><span class="peer-title" data-peer-id="1">Bo</span></div>';
  const from =
    '<div class="name"><span class="bubble-name-forwarded">From <span class="peer-title">Zoe</span></span></div>';
  const bubble = (inside: string, classes = '') => kBubble(inside, { id, classes });
  const run =
    `<div class="bubbles-group">${bubble(name + kText('1'))}${bubble(kText('2'))}</div>`.replaceAll(
      '<div class="bubbles-group"><div class="bubble',
      '<div class="bubble',
    );
  const bubbles = `<div class="bubbles-group">${run}</div>${bubble(from + kText('3'), 'forwarded')}`;
  expect(messages(bubbles, { id }).map(({ sender }) => sender)).toEqual(['Bo', 'Bo', null]);
});
