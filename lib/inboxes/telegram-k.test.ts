// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
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
