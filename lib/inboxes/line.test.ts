// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { line } from '@/lib/inboxes/line';

const ACCOUNT = `U${'0123456789abcdef'.repeat(2)}`;
const USER = `U${'fedcba9876543210'.repeat(2)}`;
const GROUP = `C${'00112233445566778899aabbccddeeff'}`;
const at = (chat: string) => `https://chat.line.biz/${ACCOUNT}/chat/${chat}`;
const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en-US', timeZone: 'UTC' };

const list = `<div id="content-primary"><h4>Chats</h4><div class="list-group">
  <a class="list-group-item list-group-item-chat" href="#"><h6>Somebody Else</h6>
    <div class="chat"><p class="text-muted small">Preview</p></div></a></div></div>`;
const profile = '<div><h4>Memo: +1 202 555 0199</h4><textarea>Notes</textarea></div>';

interface Parts {
  title?: string;
  lines?: string;
  lang?: string;
}

function page({ title = '<h4>山田 花子</h4>', lines = '', lang = 'ja' }: Parts = {}): Document {
  return new DOMParser().parseFromString(
    `<html lang="${lang}"><body><header><h1>LINE Official Account</h1><h5>Our Shop</h5></header>
     <div class="d-flex">${list}<div class="flex-fill"><div class="header">${title}</div>
       <div class="overflow-y-auto">${lines}</div><div id="editor"></div></div>${profile}</div>`,
    'text/html',
  );
}

const day = (words: string) =>
  `<div class="chatsys"><div class="chatsys-content chatsys-date">${words}</div></div>`;
const bubble = (id: string, text: string) =>
  `<div class="chat-body" data-id="${id}"><div class="chat-item-text">${text}</div></div>`;
const said = (bubbles: string, clock: string, more = '') =>
  `<div class="chat chat-text-dark chat-secondary">${more}${bubbles}<div class="chat-sub"><span>${clock}</span></div></div>`;
const answered = (bubbles: string, clock: string) =>
  `<div class="chat chat-text-dark chat-reverse chat-success"><div class="chat-header">Operator</div>${bubbles}
   <div class="chat-sub"><span>Read</span><span>${clock}</span></div></div>`;

function read(document: Document, url = at(USER)) {
  return readingSchema.parse(line.read(document, new URL(url)));
}

test('a person: chat by the URL, name by the heading on top', () => {
  expect(read(page())).toEqual({
    state: 'open',
    chat: {
      inbox: 'line',
      threadId: USER,
      name: '山田 花子',
      phone: null,
      email: null,
      handle: null,
      isGroup: false,
    },
  });
});

test.each([
  [GROUP, true],
  [`R${GROUP.slice(1)}`, true],
  [USER, false],
])('%s is a group’s: %s', (chat, isGroup) => {
  expect(read(page(), at(chat))).toMatchObject({ chat: { threadId: chat, isGroup } });
});

test.each([
  `https://chat.line.biz/${ACCOUNT}/`,
  `https://chat.line.biz/${ACCOUNT}/contact`,
  `https://chat.line.biz/${ACCOUNT}/chat/`,
  'https://chat.line.biz/',
  `https://manager.line.biz/${ACCOUNT}/chat/${USER}`,
])('no chat is open at %s', (url) => {
  expect(read(page(), url)).toEqual({ state: 'none' });
});

test('an id of another form is not remembered by; several who write make a group', () => {
  const lines =
    said(bubble('1', 'a'), '9:00', '<div class="chat-header">Aoi</div>') +
    said(bubble('2', 'b'), '9:01', '<div class="chat-header">Ren</div>');
  const url = at('somethingnew');
  expect(read(page(), url)).toMatchObject({ chat: { threadId: null, isGroup: false } });
  expect(read(page({ lines }), url)).toMatchObject({ chat: { threadId: null, isGroup: true } });
});

test.each([
  ['without a title', page({ title: '<span>Hanako</span>' })],
  ['of which nothing has come yet', new DOMParser().parseFromString('<h1>LINE</h1>', 'text/html')],
])('a chat %s can’t be read: list, site and notes name nobody', (_, document) => {
  expect(read(document)).toEqual({ state: 'unreadable' });
});

test('a right-to-left name, and one without end', () => {
  expect(read(page({ title: '<h4>\u202bمريم\u202c</h4>' }))).toMatchObject({
    chat: { name: 'مريم' },
  });
  const reading = read(page({ title: `<h4>a${'👍'.repeat(10_000)}</h4>` }));
  expect(reading).toMatchObject({ chat: { name: expect.stringMatching(/^.{150}$/u) } });
});

test('numbers and addresses in messages, names and notes are nobody’s', () => {
  const lines = said(bubble('1', '+1 202 555 0199 ana@example.com'), '9:00');
  const document = page({ title: '<h4>+81 3 5555 0123</h4>', lines });
  expect(read(document)).toMatchObject({ chat: { phone: null, email: null } });
});

test('messages: days, several bubbles, the agent’s, and pictures', () => {
  const lines =
    said(bubble('0', 'Before any day'), '8:00') +
    day('9/11') +
    day('昨日') +
    said(bubble('1', 'こんにちは<br>😀') + bubble('2', '17:45 works'), '午後3:05') +
    '<div class="chatsys">Somebody joined</div>' +
    day('今日') +
    answered(bubble('3', 'はい'), '9.07') +
    said('<div class="chat-body"><img alt="Photo"></div>', '9:08');
  const messages = line.readMessages(page({ lines }), OPTIONS);
  const contact = { author: 'contact', sender: null };
  expect(messages).toEqual([
    { kind: 'text', ...contact, text: 'Before any day', time: null },
    { kind: 'text', ...contact, text: 'こんにちは\n😀', time: '2026-09-13T15:05' },
    { kind: 'text', ...contact, text: '17:45 works', time: '2026-09-13T15:05' },
    { kind: 'text', author: 'agent', sender: null, text: 'はい', time: '2026-09-14T09:07' },
    { kind: 'image', ...contact, text: '', time: '2026-09-14T09:08' },
  ]);
  expect(line.readMessages(page({ lines }), { ...OPTIONS, limit: 2 })).toEqual(messages.slice(-2));
});

test('a day in English without its year, and who wrote in a group', () => {
  const lines =
    day('Thu, Jun 4') + said(bubble('1', 'Hi'), '23:59', '<div class="chat-header">Aoi</div>');
  expect(line.readMessages(page({ lines, lang: 'en' }), OPTIONS)).toEqual([
    { kind: 'text', author: 'contact', sender: 'Aoi', text: 'Hi', time: '2026-06-04T23:59' },
  ]);
});

test('messages without ids are told from another chat’s by what was said and when', () => {
  const plain = (text: string, clock: string) =>
    page({
      lines: `${day('Today')}<div class="chat"><div class="chat-body">${text}</div><span class="text-muted small">${clock}</span></div>`,
    });
  const ids = line.messageIds(plain('Hi', '9:00'));
  expect(ids).toHaveLength(1);
  expect(line.messageIds(plain('Hi', '9:00'))).toEqual(ids);
  expect(line.messageIds(plain('Hi', '9:01'))).not.toEqual(ids);
});

test('ids of messages, and what is observed: neither list nor body', () => {
  const document = page({ lines: day('Today') + said(bubble('7', 'Hi'), '9:00') });
  expect(line.messageIds(document)).toEqual(['7']);
  const nodes = line.observed(document).map(({ node }) => node);
  expect(nodes).toContain(document.querySelector('.flex-fill h4'));
  const never = [document.body, document.querySelector('#content-primary')];
  for (const node of nodes) expect(never).not.toContain(node);
});
