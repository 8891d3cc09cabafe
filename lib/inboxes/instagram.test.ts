// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { messageSchema } from '@/lib/chats/message';
import { instagram } from '@/lib/inboxes/instagram';

const THREAD = 'https://www.instagram.com/direct/t/17840000000000111/';
const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en-US', timeZone: 'UTC' };

const picture = (handle: string, label = `Open the profile page of ${handle}`) =>
  `<a href="/${handle}/" aria-label="${label}"><img alt="" src="data:,"></a>`;

interface Cell {
  heading?: string;
  from?: string;
  text?: string;
  before?: string;
  inside?: string;
}

const text = (words: string) => `<span dir="auto"><div dir="auto">${words}</div></span>`;

/** A message as in 2025. */
function cell({ heading = '', from = '', text: words = '', before = '', inside = '' }: Cell) {
  const bubble = `<div role="button" aria-label="Double tap to like"><div id="mid.$${words}">${inside}${words ? text(words) : ''}</div></div>`;
  return `<div role="row"><div role="gridcell" data-scope="messages_table">${heading ? `<h6 dir="auto"><span>${heading}</span></h6>` : ''}${before}<div>${from ? picture(from) : ''}${bubble}</div></div><div role="gridcell"><div role="button" aria-label="Details and actions">Enter</div></div></div>`;
}

/** A message as in 2026. */
const group = (inside: string) =>
  `<div><div role="group" tabindex="-1"><div role="article" aria-labelledby="a">${inside}</div></div></div>`;

interface Parts {
  title?: string;
  handles?: readonly string[];
  rows?: string;
  lang?: string;
  pagelet?: string;
}

function page(parts: Parts): Document {
  const { title = 'Wilhelmina Zorn', handles = ['wila.zorn'], rows = '', lang = 'en' } = parts;
  const { pagelet = 'IGDOpenMessageList' } = parts;
  const heading = `<h2 dir="auto"><span title="${title}">${title}</span></h2>`;
  const header = handles.length > 0 ? `<a href="/${handles[0]}/">${heading}</a>` : heading;
  const others = handles.slice(1).map((handle) => picture(handle));
  return new DOMParser().parseFromString(
    `<html lang="${lang}"><body><div aria-label="Thread list"><h1>Messages</h1><h2>the.agent</h2><a href="/somebody.else/">x</a></div>
     <main><div><header><div>${header}${others.join('')}<span>wila.zorn</span></div></header>
       <div><div data-pagelet="${pagelet}"><div role="grid"><div><span dir="auto">${title}</span><a href="/wila.zorn/">View profile</a></div>${rows}</div></div></div></div>
       <aside><h2>Details</h2><a href="/a.member/">A member</a></aside></main>`,
    'text/html',
  );
}

const read = (document: Document, url = THREAD, leftover = false) =>
  readingSchema.parse(instagram.read(document, new URL(url), { leftover }));

const messages = (parts: Parts) =>
  instagram.readMessages(page(parts), OPTIONS).map((message) => messageSchema.parse(message));

const said = (parts: Parts) =>
  messages(parts).map(({ author, sender, text }) => [author, sender, text]);

test('a thread: its address, the name, the handle', () => {
  expect(read(page({}))).toEqual({
    state: 'open',
    chat: {
      inbox: 'instagram',
      threadId: '17840000000000111',
      name: 'Wilhelmina Zorn',
      phone: null,
      email: null,
      handle: 'wila.zorn',
      isGroup: false,
    },
  });
});

test.each([
  '/direct/inbox/',
  '/direct/requests/',
  '/direct/new/',
  '/direct/t/',
  '/p/t/1/',
  '/wila.zorn/',
])('no thread is open at %s', (path) => {
  expect(read(page({}), `https://www.instagram.com${path}`)).toEqual({ state: 'none' });
});

test.each([
  ['/direct/t/340282366841710300949128171234567890123', '340282366841710300949128171234567890123'],
  ['/direct/requests/t/178/?x=1', '178'],
  ['/direct/t/wila', null],
])('the thread of %s', (path, threadId) => {
  const reading = read(page({}), `https://www.instagram.com${path}`);
  expect(reading).toMatchObject({ chat: { threadId } });
});

test('a thread without a title can’t be read, and the list of threads lends it none', () => {
  expect(read(page({ title: '' }))).toEqual({ state: 'unreadable' });
});

test('a number for a name is a name', () => {
  const reading = read(page({ title: '+1 202 555 0175' }));
  expect(reading).toMatchObject({ chat: { name: '+1 202 555 0175', phone: null } });
});

test.each([
  ['no profile in its header', { handles: [] }],
  ['several profiles', { handles: ['ana', 'bo'] }],
  ['several writers', { rows: cell({ from: 'ana', text: 'a' }) + cell({ from: 'bo', text: 'b' }) }],
  ['another writer', { rows: cell({ from: 'gus', text: 'a' }) }],
])('a thread with %s is a group’s', (_, parts) => {
  expect(read(page(parts))).toMatchObject({ chat: { isGroup: true, handle: null } });
});

test('messages left from a group make no group', () => {
  const rows = cell({ from: 'ana', text: 'a' }) + cell({ from: 'bo', text: 'b' });
  const reading = read(page({ rows }), THREAD, true);
  expect(reading).toMatchObject({ chat: { isGroup: false, handle: 'wila.zorn' } });
});

test('an account that is gone has no profile, and is no group', () => {
  const rows =
    cell({ heading: 'Wilhelmina Zorn', text: 'Hi' }) + cell({ heading: 'You sent', text: 'Hello' });
  const parts = { handles: [], rows, lang: 'de' };
  expect(read(page(parts))).toMatchObject({ chat: { isGroup: false, handle: null } });
  expect(said(parts).map(([author]) => author)).toEqual(['contact', 'agent']);
});

test.each([
  '/explore/',
  '/direct/inbox/',
  'https://evil.example/wila.zorn/',
  'javascript:alert(1)',
  '#',
])('a header that links to %s is nobody’s', (href) => {
  const document = page({});
  document.querySelector('main header a')?.setAttribute('href', href);
  expect(read(document)).toMatchObject({ chat: { handle: null } });
});

test('runs: the heading stands over the first message alone', () => {
  const rows =
    cell({ heading: 'Wilhelmina Zorn', from: 'wila.zorn', text: 'one' }) +
    cell({ text: 'two' }) +
    cell({ heading: 'You sent', text: 'You sent the wrong one' }) +
    cell({ text: 'four' }) +
    cell({ from: 'wila.zorn', text: 'five' });
  expect(said({ rows })).toEqual([
    ['contact', 'Wilhelmina Zorn', 'one'],
    ['contact', 'Wilhelmina Zorn', 'two'],
    ['agent', null, 'You sent the wrong one'],
    ['agent', null, 'four'],
    ['contact', 'Wilhelmina Zorn', 'five'],
  ]);
});

test('in another language the link tells', () => {
  const rows =
    cell({ heading: 'Du hast gesendet', text: 'eins' }) +
    cell({ text: 'zwei' }) +
    cell({ heading: 'Wilhelmina Zorn hat dir geantwortet', from: 'wila.zorn', text: 'drei' });
  expect(said({ rows, lang: 'de' }).map(([author]) => author)).toEqual([
    'agent',
    'agent',
    'contact',
  ]);
});

test('what a message answers, is about, mentions or previews is not its text', () => {
  const rows =
    cell({
      heading: 'Wilhelmina Zorn replied to you',
      from: 'wila.zorn',
      text: 'new <a href="/gus/">@gus</a>',
      before: '<div><span>Original message:</span><div dir="auto">old</div></div>',
      inside:
        '<span dir="auto">Replied to your story</span><a href="/p/1/"><div dir="auto">A card</div></a>',
    }) +
    cell({ from: 'wila.zorn', inside: '<span dir="auto">Mentioned you in their story</span>' }) +
    cell({ heading: 'You sent', inside: '<img alt="Photo" src="x.jpg">' });
  const [answer, ...rest] = messages({ rows });
  expect(answer).toMatchObject({ author: 'contact', text: 'new @gus', time: null });
  expect(rest).toEqual([{ kind: 'image', author: 'agent', sender: null, text: '', time: null }]);
});

test('a post that the agent passes on is the agent’s', () => {
  const rows = cell({
    before: '<a href="/some.shop/"><img alt="" src="x"><b>Some shop</b></a>',
    text: 'Look',
  });
  expect(said({ rows })).toEqual([['agent', null, 'Look']]);
});

test('in a group each has a name, else a handle', () => {
  const rows =
    cell({ heading: 'Ana', from: 'ana.a', text: 'a' }) +
    cell({ heading: 'Bo replied to Ana', from: 'bo.b', text: 'b' }) +
    cell({ from: 'cy.c', text: 'c' });
  expect(said({ rows, handles: [], title: 'Club' }).map(([, sender]) => sender)).toEqual([
    'Ana',
    'Bo',
    'cy.c',
  ]);
});

test('groups in place of the grid: the picture, the actions, or the side tell who writes', () => {
  const act = (handle: string) =>
    `<div role="group" aria-label="Message actions"><div role="button" aria-label="See more options for message from ${handle}">x</div></div>`;
  const rows =
    `<div role="group" tabindex="-1">${picture('wila.zorn')}<div role="article"><div dir="auto">one</div></div></div>` +
    `<div role="group" tabindex="-1"><div role="article"><span dir="auto">two</span></div>${act('the.agent')}</div>` +
    `<div role="group" tabindex="-1"><div role="article"><div dir="auto">three</div></div>${act('wila.zorn')}</div>` +
    group('<div dir="auto">four</div>');
  expect(
    said({ rows, pagelet: 'IGDMessagesList' }).map(([author, , words]) => [author, words]),
  ).toEqual([
    ['contact', 'one'],
    ['agent', 'two'],
    ['contact', 'three'],
    ['agent', 'four'],
  ]);
});

test('messages have ids of their own', () => {
  const rows = cell({ text: 'a' }) + cell({ text: 'b' });
  expect(instagram.messageIds(page({ rows }))).toEqual(['mid.$a', 'mid.$b']);
});

test('messages without ids have one together', () => {
  const rows = (last: string) =>
    ['one', last]
      .map((text) => `<div role="group" tabindex="-1"><div dir="auto">${text}</div></div>`)
      .join('');
  const ids = instagram.messageIds(page({ rows: rows('two'), pagelet: 'IGDMessagesList' }));
  expect(ids).toHaveLength(1);
  const others = instagram.messageIds(page({ rows: rows('three'), pagelet: 'IGDMessagesList' }));
  expect(others).not.toEqual(ids);
});
