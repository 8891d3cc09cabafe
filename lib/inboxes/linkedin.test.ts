// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { linkedin } from '@/lib/inboxes/linkedin';

const THREAD = 'https://www.linkedin.com/messaging/thread/2-YWJjZA==/';
const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en-US', timeZone: 'UTC' };

const bar = (title: string) => `<div id="thread-detail-jump-target">${title}</div>`;
const person = (name: string, href = '/in/ana-e/') =>
  `<a class="msg-thread__link-to-profile" href="${href}"><span>Status is online</span>
   <h2 class="msg-entity-lockup__entity-title">${name}</h2></a>`;
const log = (events = '') =>
  `<div class="msg-s-message-list-container"><ul class="msg-s-message-list-content">${events}</ul></div>`;
const conversation = (title: string, events = '') => `<div>${bar(title)}${log(events)}</div>`;

interface Said {
  other?: boolean;
  first?: string;
  day?: string;
}

function said(text: string, { other = true, first = '', day = '' }: Said = {}): string {
  const [name, clock] = first.split(' at ');
  return `<li class="msg-s-message-list__event">
    ${day && `<time class="msg-s-message-list__time-heading">${day}</time>`}
    <div class="msg-s-event-listitem ${other ? 'msg-s-event-listitem--other' : ''}" data-event-urn="urn:${text}">
      ${first && `<span class="msg-s-message-group__name">${name}</span><time class="msg-s-message-group__timestamp">${clock}</time>`}
      <p class="msg-s-event-listitem__body">${text}</p></div></li>`;
}

const list = `<ul class="msg-conversations-container__conversations-list">
  <li><a href="/messaging/thread/2-b3RoZXI=/"><h3>Somebody Else</h3></a><a href="/in/somebody/">x</a></li></ul>`;

/** A page with `main` beside the list, and `shadow` in LinkedIn's own shadow root. */
function show(main: string, shadow = ''): ShadowRoot {
  document.body.innerHTML = `<header><h1>LinkedIn</h1><a href="/in/me/">Me</a></header>
    <div class="msg-overlay-conversation-bubble">${conversation(person('Overlay', '/in/overlay/'))}</div>
    <main>${list}${main}</main><div id="interop-outlet"></div>`;
  const root = document.getElementById('interop-outlet')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('The page has no outlet.');
  root.innerHTML = shadow;
  return root;
}

function read(url = THREAD) {
  return readingSchema.parse(linkedin.read(document, new URL(url)));
}

beforeEach(() => {
  document.body.innerHTML = '';
});

test('a person: thread by the URL, name and handle by the title', () => {
  show(conversation(person('Ana Énard')));
  expect(read()).toEqual({
    state: 'open',
    chat: {
      inbox: 'linkedin',
      threadId: '2-YWJjZA==',
      name: 'Ana Énard',
      phone: null,
      email: null,
      handle: 'ana-e',
      isGroup: false,
    },
  });
  expect(read('https://www.linkedin.com/messaging/thread/2-YWJjZA%3D%3D/?x=1')).toEqual(read());
});

test.each([
  'https://www.linkedin.com/messaging/',
  'https://www.linkedin.com/messaging/thread/new/',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com.evil.com/messaging/thread/2-YWJjZA==/',
])('no chat is open at %s', (url) => {
  show(conversation(person('Ana')));
  expect(read(url)).toEqual({ state: 'none' });
});

test.each([
  ['without a conversation', ''],
  ['without a title', conversation('')],
  ['with nothing but a small window of another chat', '<p>Loading</p>'],
])('a thread %s can’t be read', (_, main) => {
  show(main);
  expect(read()).toEqual({ state: 'unreadable' });
});

test('a chat in the shadow root, and in one within it', () => {
  show('', conversation(person('Ana'), said('Hi', { first: 'Ana at 9:05 AM', day: 'Today' })));
  expect(read()).toMatchObject({ chat: { name: 'Ana', handle: 'ana-e' } });
  expect(linkedin.readMessages(document, OPTIONS)).toHaveLength(1);

  const inner = show('', '<section><div id="any"></div></section>').getElementById('any');
  if (inner) inner.attachShadow({ mode: 'open' }).innerHTML = conversation(person('Bo', '/in/bo/'));
  expect(read()).toMatchObject({ chat: { name: 'Bo', handle: 'bo' } });
});

test('a change of title in a shadow root is heard', async () => {
  const root = show('', conversation(person('Ana')));
  let heard = 0;
  const observer = new MutationObserver(() => {
    heard += 1;
  });
  for (const { node, changes } of linkedin.observed(document)) observer.observe(node, changes);
  const title = root.querySelector('h2');
  if (title) title.textContent = 'Bo';
  await Promise.resolve();
  root.innerHTML = conversation(person('Cleo'));
  await Promise.resolve();
  expect(heard).toBe(2);
  observer.disconnect();
});

test('no node is observed twice, and neither the list nor the body', () => {
  show(conversation(person('Ana')));
  const nodes = linkedin.observed(document).map(({ node }) => node);
  expect(new Set(nodes).size).toBe(nodes.length);
  const chats = document.querySelector('.msg-conversations-container__conversations-list');
  for (const node of nodes) expect([document, document.body, chats]).not.toContain(node);
});

test('hashed class names: the heading above the box to write in, and the link beside it', () => {
  show(`<div class="_a1b2"><div class="_c3"><a href="https://www.linkedin.com/in/b%C3%A9a/">
    <h2>Béa</h2></a></div><div class="_d4">${said('Hello, I am +1 202 555 0199')}</div>
    <div role="textbox" contenteditable="true"></div></div>`);
  expect(read()).toMatchObject({
    chat: { name: 'Béa', handle: 'béa', phone: null, email: null, isGroup: false },
  });
});

/** A chat whose parts have no names but the rows of messages. */
const hashed = (title: string, events: string) =>
  `<div class="_a1"><header class="_b2">${title}</header><div class="_c3"><ul class="_d4">${events}</ul></div>
   <div role="textbox" contenteditable="true"></div></div>`;

test('hashed class names: messages are read wherever they stand, and have ids', () => {
  const events = said('Hello', { first: 'Béa at 9:05 AM', day: 'Sep 11' });
  show('', hashed('<a href="/in/bea/"><h2>Béa</h2></a>', events));
  expect(linkedin.readMessages(document, OPTIONS)).toEqual([
    { kind: 'text', author: 'contact', sender: 'Béa', text: 'Hello', time: '2026-09-11T09:05' },
  ]);
  expect(linkedin.messageIds(document)).toEqual(['urn:Hello']);
  const nodes = linkedin.observed(document).map(({ node }) => node);
  const root = document.getElementById('interop-outlet')?.shadowRoot;
  expect(nodes).toContain(root?.querySelector('h2'));
});

test('hashed class names: with no link beside the title it is a group if another name writes', () => {
  const isGroup = (events: string) => {
    show('', hashed('<h2>Club</h2>', events));
    const reading = read();
    return reading.state === 'open' && reading.chat.isGroup;
  };
  expect(isGroup(said('1', { first: 'Ana at 9:00 AM' }))).toBe(true);
  // An account that is gone leaves no link.
  expect(isGroup(said('1', { first: 'Club at 9:00 AM' }))).toBe(false);
  expect(isGroup(said('1', { other: false, first: 'Me Myself at 9:00 AM' }))).toBe(false);
});

test('messages without LinkedIn’s ids have one together', () => {
  const events = said('a').replace(/data-event-urn="[^"]*"/, '');
  show(conversation(person('Ana'), events + events));
  expect(linkedin.messageIds(document)).toHaveLength(1);
});

test.each([
  ['LinkedIn’s number of a member', '/in/ACoAABcdEfg/'],
  ['a longer path', '/in/ana/details/'],
  ['another site', 'https://evil.example/in/ana/'],
  ['a handle without end', `/in/${'a'.repeat(5_000)}/`],
])('%s is no handle', (_, href) => {
  show(conversation(person('Ana', href)));
  expect(read()).toMatchObject({ chat: { name: 'Ana', handle: null } });
});

test.each([
  ['whose title links to nobody', conversation('<h2>Ana, Bo and 3 others</h2>')],
  ['whose title links to two', conversation(person('Ana') + person('Bo', '/in/bo/'))],
  [
    'in which two others write',
    conversation(
      person('Club'),
      said('1', { first: 'Ana at 9:00 AM' }) + said('2', { first: 'Bo at 9:01 AM' }),
    ),
  ],
])('a group %s', (_, main) => {
  show(main);
  expect(read()).toMatchObject({ chat: { isGroup: true, handle: null } });
});

test('a name that is a number, and a text with number and address, give neither', () => {
  show(conversation(person('+1 202 555 0187'), said('ana@example.com, +1 202 555 0199')));
  expect(read()).toMatchObject({ chat: { phone: null, email: null } });
});

test('a title without end is cut', () => {
  show(conversation(person(`a${'👍'.repeat(10_000)}`)));
  expect(read()).toMatchObject({ chat: { name: expect.stringMatching(/^.{150}$/u) } });
});

test('messages: runs, days, and who wrote', () => {
  show(
    conversation(
      person('Ana'),
      said('Hello<br>there', { first: 'Ana at 9:05 AM', day: 'Sep 11' }) +
        said('Me again') +
        said('Hi Ana', { other: false, first: 'Me Myself at 8:00 PM', day: 'Yesterday' }) +
        '<li class="msg-s-message-list__event"><div class="msg-s-event-listitem"></div></li>' +
        said('No day, no clock', { day: 'Today' }),
    ),
  );
  expect(linkedin.readMessages(document, OPTIONS)).toEqual([
    {
      kind: 'text',
      author: 'contact',
      sender: 'Ana',
      text: 'Hello\nthere',
      time: '2026-09-11T09:05',
    },
    { kind: 'text', author: 'contact', sender: 'Ana', text: 'Me again', time: '2026-09-11T09:05' },
    { kind: 'text', author: 'agent', sender: null, text: 'Hi Ana', time: '2026-09-13T20:00' },
    { kind: 'text', author: 'contact', sender: null, text: 'No day, no clock', time: null },
  ]);
  expect(linkedin.readMessages(document, { ...OPTIONS, limit: 1 })).toHaveLength(1);
  expect(linkedin.messageIds(document)).toContain('urn:Me again');
});

test('a title that was found in another way names the chat; what is left over makes no group', () => {
  show('');
  const address = new URL(THREAD);
  expect(linkedin.read(document, address, { title: 'Ana' })).toMatchObject({
    chat: { threadId: '2-YWJjZA==', name: 'Ana', handle: null, isGroup: false },
  });
  const twoWrite = said('1', { first: 'Ana at 9:00 AM' }) + said('2', { first: 'Bo at 9:01 AM' });
  show(conversation(person('Ana'), twoWrite));
  expect(linkedin.read(document, address, { leftover: true })).toMatchObject({
    chat: { isGroup: false, handle: 'ana-e' },
  });
});
