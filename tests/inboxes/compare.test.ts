import { expect, test } from 'vitest';
import type { Chat } from '@/lib/chats/chat';
import type { Message } from '@/lib/chats/message';
import { compare } from '@/tests/inboxes/compare';
import type { Expectation } from '@/tests/inboxes/page';

const EXPECTED: Expectation = {
  url: 'https://web.whatsapp.com/',
  channel: 'whatsapp',
  threadId: null,
  name: 'Ana',
  phone: '+442079460123',
  email: null,
  isGroup: false,
  messages: [{ author: 'contact', text: 'Hello  there', time: '2026-09-14T10:21' }],
};
const CHAT: Chat = {
  inbox: 'whatsapp',
  threadId: null,
  name: 'Ana',
  phone: '020 7946 0123',
  email: null,
  handle: null,
  isGroup: false,
};
const MESSAGE: Message = {
  kind: 'text',
  author: 'contact',
  sender: 'Ana',
  text: 'Hello\nthere',
  time: '2026-09-14T10:21',
};
const inRegion = { ...EXPECTED, defaultRegion: 'GB' };

function differences(expected: Expectation, chat: Partial<Chat>, messages = [MESSAGE]) {
  return compare(expected, { reading: { state: 'open', chat: { ...CHAT, ...chat } }, messages });
}

test('a national number counts under the page’s region, white space is one', () => {
  expect(differences(inRegion, {})).toEqual({ identity: [], messages: [] });
  expect(differences(EXPECTED, {}).identity).toEqual([
    'phone: read "020 7946 0123", expected "+442079460123"',
  ]);
});

test.each<[string, Partial<Chat>]>([
  ['inbox', { inbox: 'messenger' }],
  ['threadId', { threadId: '1@c.us' }],
  ['name', { name: null }],
  ['phone', { phone: null }],
  ['email', { email: 'ana@example.com' }],
  ['isGroup', { isGroup: true }],
])('another %s differs', (field, chat) => {
  const { identity } = differences(inRegion, chat);
  expect(identity).toHaveLength(1);
  expect(identity[0]).toContain(`${field}: read`);
});

test('what the JSON accepts besides is right too', () => {
  const accept = { name: ['Annie', null], isGroup: [true] };
  expect(differences({ ...inRegion, accept }, { name: null, isGroup: true }).identity).toEqual([]);
  expect(differences({ ...inRegion, accept }, { name: 'Bob' }).identity).toHaveLength(1);
});

test('what the main world yields is expected, and what the page shows besides', () => {
  const expected = { ...inRegion, mainWorld: { threadId: '1@lid', phone: null } };
  expect(differences(expected, { threadId: '1@lid' }).identity).toEqual([]);
  expect(differences(expected, {}).identity).toHaveLength(1);
});

test('no chat open and unreadable are not the same', () => {
  const closed = { ...EXPECTED, chatOpen: false, messages: [] };
  expect(compare(closed, { reading: { state: 'none' }, messages: [] }).identity).toEqual([]);
  for (const reading of [{ state: 'unreadable' }, { state: 'open', chat: CHAT }] as const)
    expect(compare(closed, { reading, messages: [] }).identity).toHaveLength(1);
});

test.each<[string, Message[]]>([
  ['a text', [{ ...MESSAGE, text: 'Hello' }]],
  ['an author', [{ ...MESSAGE, author: 'agent' }]],
  ['a time', [{ ...MESSAGE, time: null }]],
  ['one too few', []],
  ['one too many', [MESSAGE, MESSAGE]],
])('messages differ by %s', (_, messages) => {
  expect(differences(inRegion, {}, messages).messages).toHaveLength(1);
});

test('media is not listed', () => {
  const image: Message = { ...MESSAGE, kind: 'image', text: '' };
  expect(differences(inRegion, {}, [image, MESSAGE]).messages).toEqual([]);
});
