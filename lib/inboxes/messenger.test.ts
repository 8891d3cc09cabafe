// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { messenger } from '@/lib/inboxes/messenger';

const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en-US', timeZone: 'UTC' };
const THREAD = 'https://www.facebook.com/messages/t/100000000000404/';

interface Parts {
  heading?: string;
  href?: string;
  label?: string;
  role?: 'log' | 'grid';
  banner?: string;
  content?: string;
}

function page(parts: Parts): Document {
  const { heading = '', href = '/ruben.example/', label = '', role = 'log' } = parts;
  const { banner = '', content = '' } = parts;
  return new DOMParser().parseFromString(
    `<div role="navigation"><h1>Chats</h1><h2>Somebody else</h2></div>
     <div role="main"><div><a href="${href}"><h2><span dir="auto">${heading}</span></h2></a></div>
       ${banner}<div role="${role}" aria-label="${label}">${content}</div></div>`,
    'text/html',
  );
}

const message = (label: string, text: string) =>
  `<div data-message-id="mid.1" aria-roledescription="message" aria-label="${label}"><div dir="auto">${text}</div></div>`;

function read(document: Document, url = THREAD) {
  return readingSchema.parse(messenger.read(document, new URL(url)));
}

const named = (name: string) =>
  page({ heading: name, label: `Messages in conversation with ${name}` });

test.each([
  ['https://www.messenger.com/t/101/', '101'],
  ['https://www.messenger.com/t/101', '101'],
  ['https://www.messenger.com/e2ee/t/303/?focus_target=1', '303'],
  ['https://www.facebook.com/messages/t/404', '404'],
  ['https://www.facebook.com/messages/e2ee/t/606/', '606'],
])('the thread of %s', (url, threadId) => {
  expect(read(named('Ruben'), url)).toMatchObject({ chat: { threadId, name: 'Ruben' } });
});

test.each([
  'https://www.messenger.com/',
  'https://www.messenger.com/new',
  'https://www.facebook.com/messages/',
  'https://www.facebook.com/t/404',
  'https://www.facebook.com/ruben/messages/t/404',
  'https://www.facebook.com/messagesx/t/404',
  'https://www.facebook.com.evil.com/messages/t/404',
])('no chat is open at %s', (url) => {
  expect(read(named('Ruben'), url)).toEqual({ state: 'none' });
});

test('facebook.com is an inbox under /messages only', () => {
  expect(messenger.covers(new URL('https://www.facebook.com/messages/t/1'))).toBe(true);
  expect(messenger.covers(new URL('https://www.facebook.com/'))).toBe(false);
  expect(messenger.covers(new URL('https://www.messenger.com/'))).toBe(true);
});

test.each([
  ['cells', (text: string) => `<div role="gridcell" data-scope="messages_table">${text}</div>`],
  ['articles', (text: string) => `<div role="article">${text}</div>`],
])('%s without ids are told from another thread’s by what was said', (_, row) => {
  const ids = (last: string) =>
    messenger.messageIds(page({ heading: 'Ruben', content: row('Hi') + row(last) }));
  expect(ids('Is it there?')).toHaveLength(1);
  expect(ids('Is it there?')).toEqual(ids('Is it there?'));
  expect(ids('Is it there?')).not.toEqual(ids('It is'));
});

test('a thread without a name can’t be read', () => {
  expect(read(page({}))).toEqual({ state: 'unreadable' });
});

test('the heading names the thread where the label is in another language', () => {
  const document = page({ heading: 'Inès', label: 'Messages dans la conversation avec Inès' });
  expect(read(document)).toMatchObject({ chat: { name: 'Inès', isGroup: false } });
});

test('a name in place of the number opens a chat without an address', () => {
  const reading = read(named('Ruben'), 'https://www.messenger.com/t/ruben.example');
  expect(reading).toMatchObject({ state: 'open', chat: { threadId: null, name: 'Ruben' } });
});

test('no phone is ever taken, also where the name is one', () => {
  expect(read(named('+1 202 555 0187'))).toMatchObject({ chat: { phone: null, email: null } });
});

test.each([
  '/søren.kjær/',
  '/s%C3%B8ren.kj%C3%A6r',
  '/김현우/',
  '/profile.php?id=100000000000404',
  '/people/Ruben-Okoye/100000000000404/',
  'https://www.facebook.com/100000000000404/',
])('a header that links to %s is a person’s', (href) => {
  expect(read(page({ heading: 'Ruben', href }))).toMatchObject({ chat: { isGroup: false } });
});

test.each(['#', '/messages/t/404/', 'https://evil.example/ruben/'])(
  'a header that links to %s is a group’s',
  (href) => {
    expect(read(page({ heading: 'Club', href }))).toMatchObject({ chat: { isGroup: true } });
  },
);

test('several people who write make a group', () => {
  const content =
    message('At 9:01 AM, Ana: Hi', 'Hi') +
    message('At 9:02 AM, You: Hi', 'Hi') +
    message('At 9:03 AM, Bo: Hi', 'Hi');
  expect(read(page({ heading: 'Club', content }))).toMatchObject({ chat: { isGroup: true } });
});

test('a Marketplace thread is the buyer’s', () => {
  const banner = '<a href="/marketplace/item/12/?ref=x">Oak sideboard</a>';
  const document = page({ heading: 'Odalys · Oak sideboard', href: '#', banner });
  expect(read(document)).toMatchObject({ chat: { name: 'Odalys', isGroup: false } });
});

test('a title like a buyer’s without the banner is a title', () => {
  const document = page({ heading: 'Us · Friends', href: '#' });
  expect(read(document)).toMatchObject({ chat: { name: 'Us · Friends', isGroup: true } });
});

test('a link to an item in a message makes no Marketplace thread', () => {
  const content = '<a href="/marketplace/item/12/">Look</a>';
  const document = page({ heading: 'Ana · Bo', href: '#', content });
  expect(read(document)).toMatchObject({ chat: { isGroup: true } });
});

test('messages by their labels; suggestions and day rows are none', () => {
  const content = `<div><span dir="auto">Ana started this chat.</span></div>
    ${message('At June 11, 2026, 8:59 AM, You: yes: both, You: no', 'yes: both, You: no')}
    <div role="button" aria-label="Enter, Message sent Today at 9:30 AM by Ana: Hi"><div dir="auto">Hi</div></div>
    <div role="button"><span dir="auto">Yes, are you interested?</span></div>`;
  expect(messenger.readMessages(page({ content }), OPTIONS)).toEqual([
    {
      kind: 'text',
      author: 'agent',
      sender: null,
      text: 'yes: both, You: no',
      time: '2026-06-11T08:59',
    },
    { kind: 'text', author: 'contact', sender: 'Ana', text: 'Hi', time: '2026-09-14T09:30' },
  ]);
});

test('a quoted message is not part of the answer', () => {
  const quoting = `<div data-message-id="m" aria-roledescription="message" aria-label="At 9:30 AM, Ana: new">
    <div dir="auto">old</div><div dir="auto">new</div></div>`;
  const [only] = messenger.readMessages(page({ content: quoting }), OPTIONS);
  expect(only).toMatchObject({ author: 'contact', text: 'new' });
});

test('the older grid: runs, and a text that begins like a label', () => {
  const cell = (inside: string) =>
    `<div role="row"><div role="gridcell" data-scope="messages_table">${inside}</div></div>`;
  const text = (words: string) => `<span dir="auto"><div dir="auto">${words}</div></span>`;
  const content =
    cell(`<h4><span dir="auto">Ana</span></h4>${text('You sent the wrong one')}`) +
    cell(text('Again')) +
    cell(`<span dir="auto">You sent</span>${text('Sorry')}`);
  const document = page({ role: 'grid', content });
  const read = messenger.readMessages(document, OPTIONS);
  expect(read.map(({ author, text }) => [author, text])).toEqual([
    ['contact', 'You sent the wrong one'],
    ['contact', 'Again'],
    ['agent', 'Sorry'],
  ]);
});
