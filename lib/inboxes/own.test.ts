// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { messageSchema } from '@/lib/chats/message';
import { ownInbox } from '@/lib/inboxes/own';
import { watchInbox } from '@/lib/inboxes/watcher';
import type { Selectors } from '@/lib/settings/inboxes';

const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en', timeZone: 'UTC' };
const CHAT = 'https://desk.example.com/conversations/4711';
const SELECTORS = {
  title: '.head .name',
  phone: '.side .phone',
  email: '.side .mail',
  message: '.bubble',
  author: '.from-us',
};

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function inbox(selectors: Selectors & { title: string } = SELECTORS) {
  return ownInbox({ id: 'own-0123abcd', label: 'Help desk', host: 'desk.example.com', selectors });
}

function read(
  html: string,
  { url = CHAT, selectors = SELECTORS as Selectors & { title: string } } = {},
) {
  const reading = readingSchema.parse(inbox(selectors).read(page(html), new URL(url)));
  return reading.state === 'open' ? reading.chat : reading.state;
}

/** What is told of the person, for a page with this beside the title "Ana". */
const person = (side: string, selectors?: Selectors & { title: string }) => {
  const html = `<div class="head"><h1 class="name">Ana</h1></div><div class="side">${side}</div>`;
  return read(html, selectors ? { selectors } : {});
};
const head = (title: string) => `<div class="head"><h1 class="name">${title}</h1></div>`;

function messages(html: string, title = 'Ana') {
  const all = inbox().readMessages(page(head(title) + html), OPTIONS);
  for (const one of all) messageSchema.parse(one);
  return all.map(({ author, kind, text }) => [author, kind === 'text' ? text : kind]);
}

test('name, number, address and thread of a chat', () => {
  expect(
    person('<a class="phone">+47 22 44 55 66</a><span class="mail">ana@example.no</span>'),
  ).toEqual({
    inbox: 'own-0123abcd',
    threadId: '/conversations/4711 Ana',
    name: 'Ana',
    phone: '+47 22 44 55 66',
    email: 'ana@example.no',
    handle: null,
    isGroup: false,
  });
});

test('a title in Arabic, with the marks that steer its direction', () => {
  expect(read(head('\u2067ليلى\u2069  <b>حداد</b>\u200f'))).toMatchObject({ name: 'ليلى حداد' });
});

test('a title that is a number gives the number and no name', () => {
  expect(read(head('\u202a+55 11 98765-4321\u202c'))).toMatchObject({
    name: null,
    phone: '+55 11 98765-4321',
  });
  // In national form it may be an order.
  expect(read(head('98765432'))).toMatchObject({ name: '98765432', phone: null });
});

test.each([
  ['no title', '<p>Welcome</p>', 'none'],
  ['messages and no title', '<p class="bubble">Hi</p>', 'unreadable'],
  ['a title left over in a closed panel', `<div hidden>${head('Ana')}</div>`, 'none'],
  ['two titles', head('Ana') + head('Bo'), 'none'],
  ['a title without words', head('<svg><title>Ana</title></svg>'), 'none'],
  ['half the page as title', head('word '.repeat(100)), 'none'],
])('%s: nobody', (_, html, state) => {
  expect(read(html)).toBe(state);
});

test('one title twice is one title', () => {
  expect(read(head('Ana') + head(' Ana\n'))).toMatchObject({ name: 'Ana' });
});

test('nothing is read at another host', () => {
  expect(read(head('Ana'), { url: 'https://evil.example.com/conversations/4711' })).toBe('none');
});

test.each([
  ['<p class="phone">(0171) 555-0123</p>', '(0171) 555-0123'],
  ['<p class="phone">٠١٠ ٥٥٥٥ ٠١٢٣</p>', '٠١٠ ٥٥٥٥ ٠١٢٣'],
  ['<input class="phone" value=" 0171 5550123 ">', '0171 5550123'],
  ['<a class="phone" href="tel:+4722445566">Call</a>', '+4722445566'],
  ['<a href="tel:%2B47%2022445566;ext=5"><b class="phone">Call</b></a>', '+47 22445566'],
  [
    '<p class="phone">+49 171 5550123</p><p class="phone" hidden>+49 171 5550999</p>',
    '+49 171 5550123',
  ],
  [
    '<p class="phone">+49 171 5550123</p><div style="width: 0; overflow: hidden"><p class="phone">+49 171 5550999</p></div>',
    '+49 171 5550123',
  ],
])('%s is the number %s', (side, phone) => {
  expect(person(side)).toMatchObject({ name: 'Ana', phone });
});

test.each([
  '<p class="phone">Phone: +49 171 5550123</p>',
  '<p class="phone">+49 171 5550123</p><p class="phone">+49 171 5550999</p>',
  '<p class="phone" style="display:none">+49 171 5550123</p>',
  '<p class="phone">+49 171 •••• 23</p>',
  '<p class="phone">12 345</p>',
  '<p class="phone">Order 4711471147114711</p>',
  '<p class="phone"></p>',
  '<p>+49 171 5550123</p>',
])('%s is no number', (side) => {
  expect(person(side)).toMatchObject({ name: 'Ana', phone: null });
});

test.each([
  ['<p class="mail">Ana.Lie+x@example.no</p>', 'Ana.Lie+x@example.no'],
  ['<a class="mail" href="mailto:ana%40example.no?subject=Hi">Write</a>', 'ana@example.no'],
  ['<p class="mail">E-mail: ana@example.no</p>', null],
  ['<p class="mail">ana@example</p>', null],
  ['<p class="mail">ana@example.no, bo@example.no</p>', null],
  ['<a class="mail" href="mailto:%">Write</a>', null],
])('%s is the address %s', (side, email) => {
  expect(person(side)).toMatchObject({ email });
});

test('a number in a message is nobody’s', () => {
  const said = '<p class="bubble">Call me: <b>+49 171 5550123</b></p>';
  expect(read(head('Ana') + said)).toMatchObject({ name: 'Ana', phone: null, email: null });
});

test.each(['p::(', '##', '*'.repeat(501), ''])(
  '%s as a selector finds nothing and throws nothing',
  (bad) => {
    const selectors = { title: 'h1', phone: bad, email: bad, message: bad, author: bad };
    expect(person('<p class="phone">+49 171 5550123</p>', selectors)).toMatchObject({
      name: 'Ana',
      phone: null,
    });
    expect(inbox(selectors).readMessages(page(head('Ana')), OPTIONS)).toEqual([]);
    expect(inbox(selectors).messageIds(page(head('Ana')))).toEqual([]);
    expect(read(head('Ana'), { selectors: { ...selectors, title: bad } })).toBe('none');
  },
);

test('the author marks the agent’s messages: at, in, around or beside them', () => {
  expect(
    messages(`
      <p class="bubble from-us">at</p>
      <p class="bubble">theirs</p>
      <p class="bubble"><i class="from-us"></i>in</p>
      <div class="from-us"><div><p class="bubble">around</p></div></div>
      <div><i class="from-us">Support</i><div><p class="bubble">beside</p></div></div>
      <div><div><p class="bubble">theirs again</p></div></div>`),
  ).toEqual([
    ['agent', 'at'],
    ['contact', 'theirs'],
    ['agent', 'in'],
    ['agent', 'around'],
    ['agent', 'beside'],
    ['contact', 'theirs again'],
  ]);
});

test('where every message has a name, those under the chat’s name are the contact’s', () => {
  const row = (name: string, text: string) =>
    `<div class="row"><b class="from-us">${name}</b><p class="bubble">${text}</p></div>`;
  expect(messages(row('أحمد', 'مرحبا') + row('دعم', 'أهلاً') + row('أحمد', 'دعم'), 'أحمد')).toEqual([
    ['contact', 'مرحبا'],
    ['agent', 'أهلاً'],
    ['contact', 'دعم'],
  ]);
});

test('an agent who says the contact’s name stays the agent', () => {
  expect(messages('<p class="bubble from-us">Ana</p>')).toEqual([['agent', 'Ana']]);
});

test('a message is what is said: no quotation of its own, no hidden one, no button', () => {
  expect(
    messages(`
      <p class="bubble" style="display:none">of another chat</p>
      <div class="bubble"><blockquote class="bubble">old</blockquote><br>new 😀<button>Reply</button></div>
      <p class="bubble from-us"><img alt="" src="data:,"></p>
      <p class="bubble"> </p>`),
  ).toEqual([
    ['contact', 'old\nnew 😀'],
    ['agent', 'image'],
  ]);
});

test('the newest messages, without a name of their own or a time', () => {
  const html = `${head('Ana')}<p class="bubble">1</p><p class="bubble">2</p><p class="bubble">3</p>`;
  expect(inbox().readMessages(page(html), { ...OPTIONS, limit: 2 })).toEqual([
    { kind: 'text', author: 'contact', sender: null, text: '2', time: null },
    { kind: 'text', author: 'contact', sender: null, text: '3', time: null },
  ]);
});

test('without a selector for authors there are no messages: nobody would know whose', () => {
  const { author: _, ...others } = SELECTORS;
  const html = page(`${head('Ana')}<p class="bubble">Hi</p>`);
  expect(inbox(others).readMessages(html, OPTIONS)).toEqual([]);
});

test('two conversations are told apart by what is said; one message tells nothing', () => {
  const ids = (...texts: string[]) =>
    inbox().messageIds(page(texts.map((text) => `<p class="bubble">${text}</p>`).join('')));
  expect(ids('Hello', 'I need help')).not.toEqual(ids('Hello', 'Where is it?'));
  expect(ids('Hello', 'I need help')).toEqual(ids('Hello', 'I need help'));
  expect(ids('Hello')).toEqual([]);
});

test('what names the chat is observed, and the body never with all that is in it', () => {
  const html = `<div class="side"><p class="phone">+49 171 5550123</p></div>${head('Ana')}`;
  const watched = inbox().observed(page(html));
  const described = watched.map(({ node, changes }) => [
    node instanceof Element ? node.className : '',
    changes.subtree === true,
  ]);
  expect(described).toEqual([
    ['name', true],
    ['phone', true],
    ['head', false],
    ['side', false],
  ]);
  const titled = (title: string) => {
    const selectors = { title };
    return ownInbox({ id: 'own-0123abcd', label: 'x', host: 'desk.example.com', selectors });
  };
  for (const title of ['body', 'html', '*']) {
    for (const html of ['<p></p>', '<p></p>'.repeat(100)]) {
      const document = page(html);
      const observed = titled(title).observed(document);
      const deep = observed.flatMap(({ node, changes }) => (changes.subtree ? [node] : []));
      expect(deep).not.toContain(document.body);
      expect(deep).not.toContain(document.documentElement);
    }
  }
});

test('while the page still shows the former person’s number, the next one is told without', async () => {
  vi.useFakeTimers();
  document.body.innerHTML = `${head('Ana')}<div class="side"><p class="phone">+49 171 5550123</p></div>`;
  const location = { hostname: 'desk.example.com', pathname: '/chats/1', search: '', hash: '' };
  const told: (string | null)[][] = [];
  const life = new AbortController();
  watchInbox(
    inbox(),
    { document, location, window },
    (reading) => {
      if (reading.state === 'open') told.push([reading.chat.name, reading.chat.phone]);
    },
    { signal: life.signal },
  );
  await vi.advanceTimersByTimeAsync(2_000);
  location.pathname = '/chats/2';
  const [name, phone] = document.querySelectorAll('.name, .phone');
  if (name) name.textContent = 'Bo';
  await vi.advanceTimersByTimeAsync(3_000);
  if (phone) phone.textContent = '+49 171 5550999';
  await vi.advanceTimersByTimeAsync(3_000);
  life.abort();
  vi.useRealTimers();
  expect(told).toEqual([
    ['Ana', '+49 171 5550123'],
    ['Bo', null],
    ['Bo', '+49 171 5550999'],
  ]);
});
