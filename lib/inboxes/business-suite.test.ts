// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { businessSuite } from '@/lib/inboxes/business-suite';

const INBOX = 'https://business.facebook.com/latest/inbox/all/?asset_id=101';
const THREAD = `${INBOX}&mailbox_id=101&selected_item_id=61550000000001&thread_type=FB_MESSAGE`;
const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en-US', timeZone: 'UTC' };

interface Parts {
  title?: string;
  lines?: string;
  log?: string;
}

/** Shows a page: the site, the list, the conversation and the card about the person. */
function show({ title = '<h2 dir="auto">Inès</h2>', lines = '', log = '' }: Parts = {}): void {
  const label = log || 'aria-label="Message list container"';
  document.body.innerHTML = `<h1>Meta Business Suite</h1><div role="main">
    <div><h1>Inbox</h1><h2>Chats</h2><div data-pagelet="GenericBizInboxThreadListViewBody">
      <a href="/latest/inbox/all?selected_item_id=9"><h3>Somebody Else</h3></a></div></div>
    <div><div class="top"><div>${title}</div></div><div><div ${label}>${lines}</div>
      <div role="textbox" contenteditable="true"></div></div></div>
    <aside><h3>Contact card</h3><p>+1 202 555 0199 bio@example.com</p></aside></div>`;
}

const when = (words: string) => `<div class="x14vqqas">${words}</div>`;
const text = (words: string) => `<span><span dir="auto">${words}</span></span>`;
const theirs = (...lines: string[]) =>
  `<div class="x1fqp7bg"><img alt="Inès" src="x">${lines.map((one) => `<div>${one}</div>`).join('')}</div>`;
const ours = (...lines: string[]) =>
  `<div class="x1fqp7bg"><div style="flex-direction: row-reverse">${lines.join('')}</div></div>`;

function read(url = THREAD) {
  return readingSchema.parse(businessSuite.read(document, new URL(url)));
}

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a chat: thread by the URL, name by the heading above the messages', () => {
  show();
  expect(read()).toEqual({
    state: 'open',
    chat: {
      inbox: 'business-suite',
      threadId: '61550000000001',
      name: 'Inès',
      phone: null,
      email: null,
      handle: null,
      isGroup: false,
    },
  });
});

test('a chat of Instagram is read the same, and so is one whose kind is not told', () => {
  show();
  const thread = '340282366841710301244276000000000000001';
  const url = `${INBOX}&selected_item_id=${thread}`;
  const chat = { inbox: 'business-suite', threadId: thread, name: 'Inès' };
  expect(read(`${url}&thread_type=IG_MESSAGE`)).toMatchObject({ chat });
  expect(read(url)).toMatchObject({ chat });
});

test.each([
  INBOX,
  `${INBOX}&selected_item_id=`,
  `${INBOX}&selected_item_id=12_34&thread_type=FB_PAGE_POST`,
  'https://business.facebook.com/latest/home?selected_item_id=1',
  'https://business.facebook.com.evil.com/latest/inbox/all?selected_item_id=1',
])('no chat is open at %s', (url) => {
  show();
  expect(read(url)).toEqual({ state: 'none' });
});

test('the language of the page does not matter, nor whether there are messages', () => {
  show({ log: 'aria-label="Liste des messages"' });
  expect(read()).toMatchObject({ chat: { name: 'Inès' } });
  show({ log: 'role="log"', title: '<div role="heading">\u202bمريم\u202c</div>' });
  expect(read()).toMatchObject({ chat: { name: 'مريم' } });
});

test('site, list and card name nobody', () => {
  show({ title: '<span>Inès</span>' });
  expect(read()).toEqual({ state: 'unreadable' });
  document.body.innerHTML = '<div role="main"><h1>Inbox</h1></div>';
  expect(read()).toEqual({ state: 'unreadable' });
});

test('an id that is no number is not remembered by, and a name without end is cut', () => {
  show({ title: `<h2>a${'👍'.repeat(10_000)}</h2>` });
  expect(read(`${INBOX}&selected_item_id=x:1`)).toMatchObject({
    chat: { threadId: null, name: expect.stringMatching(/^.{150}$/u) },
  });
});

test('no number or address is taken from a name, a message or a card', () => {
  show({ title: '<h2>+1 202 555 0187</h2>', lines: theirs(text('me@example.com')) });
  expect(read()).toMatchObject({ chat: { phone: null, email: null } });
});

test('messages: who wrote is seen by how they stand, and the rest is left out', () => {
  show({
    lines:
      when('Sep 10, 2026, 9:05 AM') +
      theirs(text('Hello'), text('Anybody there?')) +
      `<div class="x1fqp7bg">${text('Lead stage set to Qualified')}</div>` +
      when('9:30 AM') +
      ours(`<div aria-label="Quoted message">${text('Hello')}</div>${text('Hi Inès')}`) +
      when('Yesterday at 8:11 PM') +
      theirs(text('Thanks <img alt="🌿">'), `<button>${text('Reply')}</button>`),
  });
  const said = { kind: 'text', author: 'contact', sender: 'Inès' };
  expect(businessSuite.readMessages(document, OPTIONS)).toEqual([
    { ...said, text: 'Hello', time: '2026-09-10T09:05' },
    { ...said, text: 'Anybody there?', time: '2026-09-10T09:05' },
    { kind: 'text', author: 'agent', sender: null, text: 'Hi Inès', time: null },
    { ...said, text: 'Thanks 🌿', time: '2026-09-13T20:11' },
  ]);
  expect(businessSuite.readMessages(document, { ...OPTIONS, limit: 1 })).toHaveLength(1);
});

test('messages without ids are told from another chat’s by what was said and when', () => {
  const ids = (clock: string) => {
    show({ lines: when(`Sep 10, 2026, ${clock}`) + theirs(text('Hello')) });
    return businessSuite.messageIds(document);
  };
  expect(ids('9:05 AM')).toHaveLength(1);
  expect(ids('9:05 AM')).toEqual(ids('9:05 AM'));
  expect(ids('9:05 AM')).not.toEqual(ids('9:06 AM'));
});

test('what is observed: title and messages, neither list nor body', () => {
  show({ lines: '<div data-message-id="mid.1"></div>' });
  expect(businessSuite.messageIds(document)).toEqual(['mid.1']);
  const nodes = businessSuite.observed(document).map(({ node }) => node);
  expect(nodes).toContain(document.querySelector('.top h2'));
  const never = [document.body, document.querySelector('[data-pagelet]')];
  for (const node of nodes) expect(never).not.toContain(node);
});
