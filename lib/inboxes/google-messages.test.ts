// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/chats/chat';
import { googleMessages } from '@/lib/inboxes/google-messages';
import type { Hints } from '@/lib/inboxes/inbox';
import { readPaired } from '@/lib/inboxes/pairing';

const CHAT = 'https://messages.google.com/web/conversations/AAAAbbbbCCCCddddEEEE';

const h2 = (...names: string[]) => names.map((name) => `<h2>${name}</h2>`).join('');

const participant = (name: string, number: string) =>
  `<li data-e2e-details-participant><h3 data-e2e-details-participant-name>${name}</h3><span data-e2e-details-participant-number>${number}</span></li>`;

const said = (name: string, text: string, id = '300') =>
  `<mws-message-wrapper msg-id="${id}"><div data-e2e-message-outgoing="false"><mws-text-message-part aria-label="${name} said: ${text}. Received on September 14, 2026 at 8:51 AM. SMS."><span data-e2e-message-content>${text}</span></mws-text-message-part></div></mws-message-wrapper>`;

function page({ title = '', details = '', rows = '' }): Document {
  return new DOMParser().parseFromString(
    `<nav><a data-e2e-conversation aria-selected="true"><h2><span data-e2e-conversation-name>Somebody else</span></h2></a></nav>
     <mw-conversation-container data-e2e-conversation-container>
       <div><div data-e2e-header-title>${title}</div></div>
       <mws-messages-list><div>${rows}</div></mws-messages-list>
     </mw-conversation-container>
     <mw-conversation-details><ul>${details}</ul></mw-conversation-details>`,
    'text/html',
  );
}

function read(document: Document, { url = CHAT, ...hints }: Hints & { url?: string } = {}) {
  return readingSchema.parse(googleMessages.read(document, new URL(url), hints));
}

const chat = (document: Document, hints: Hints = {}) => {
  const reading = read(document, hints);
  return reading.state === 'open' ? reading.chat : null;
};

test.each([
  'https://messages.google.com/web/welcome',
  'https://messages.google.com/web/authentication',
  'https://messages.google.com/web/conversations',
  'https://messages.google.com/web/conversations/new',
  'https://messages.google.com/web/settings',
  'https://messages.google.com/conversations/AAAA',
  'https://messages.google.com.evil.com/web/conversations/AAAA',
])('no chat is open at %s', (url) => {
  expect(read(page({ title: h2('Perpetua Lowe') }), { url })).toEqual({ state: 'none' });
});

test.each([
  ['https://messages.google.com/web/conversations/KK-_=kk?x=1#y', 'KK-_=kk'],
  ['https://messages.google.com/web/conversations/1187/', '1187'],
  ['https://messages.google.com/web/u/1/conversations/newNN', 'newNN'],
])('the thread of %s', (url, threadId) => {
  expect(read(page({ title: h2('Ana') }), { url })).toMatchObject({ chat: { threadId } });
});

test('a chat without a title can’t be read', () => {
  expect(read(page({ title: '<h2> </h2>' }))).toEqual({ state: 'unreadable' });
});

test.each([
  ['a heading in the title', '<h2 class="q"><span>Perpetua</span> <b>Lowe</b></h2>'],
  ['no heading', '<div><span>Perpetua Lowe</span></div>'],
  ['marks and icons', '<h2>\u2066Perpetua\u00a0\u0007Lowe\u2069<mat-icon>verified</mat-icon></h2>'],
  ['a line under it', '<div role="heading">Perpetua Lowe</div><p>RCS chat</p>'],
])('a name with %s', (_, title) => {
  expect(chat(page({ title }))).toMatchObject({
    name: 'Perpetua Lowe',
    phone: null,
    isGroup: false,
  });
});

test('a title over the list of chats is not the chat’s', () => {
  const document = new DOMParser().parseFromString(
    '<mw-main-nav><div data-e2e-header-title><h2>Messages</h2></div></mw-main-nav><main><button><div data-e2e-header-title><h2>Ana</h2></div></button></main>',
    'text/html',
  );
  expect(chat(document)).toMatchObject({ name: 'Ana' });
});

test('the title may itself be the heading', () => {
  const document = new DOMParser().parseFromString(
    '<mws-header><h2 data-e2e-header-title>Test Chat</h2></mws-header>',
    'text/html',
  );
  expect(chat(document)).toMatchObject({ name: 'Test Chat' });
});

test.each([
  '(202) 555-0175',
  '+44 7700 900123',
  '07700 900123',
  '02079460123',
  '\u202a+972 55-123-4567\u202c',
  '٠٥٥ ٥٥٥ ٠١٢٣',
])('%s is the number of somebody who is not saved', (number) => {
  const shown = number.replace(/[\u202a\u202c]/g, '');
  expect(chat(page({ title: h2(number) }))).toMatchObject({ name: null, phone: shown });
});

test.each(['72345', '262966', 'BANK', 'Ana (202) 555-0175', '24/7 Taxi', '•••• •••• 0175', '@ana'])(
  '%s is a name',
  (name) => {
    expect(chat(page({ title: h2(name) }))).toMatchObject({ name, phone: null, isGroup: false });
  },
);

test('a huge name is cut, and an astral character at the cut is left whole or out', () => {
  const name = chat(page({ title: h2(`${'n'.repeat(299)}😀${'n'.repeat(9_000)}`) }))?.name;
  expect(name).toBe('n'.repeat(299));
});

test('markup in a name is text', () => {
  const title = h2('&lt;img src=x onerror=alert(1)&gt; Ana');
  expect(chat(page({ title }))).toMatchObject({ name: '<img src=x onerror=alert(1)> Ana' });
});

test.each([
  ['several headings', { title: h2('Perpetua Lowe', 'Gus Ibarra') }],
  ['a list with a number', { title: h2('Perpetua Lowe, (202) 555-0175') }],
  [
    'a list of its writers',
    { title: h2('Perpetua Lowe, Gus Ibarra'), rows: said('Gus Ibarra', 'Hi') },
  ],
  [
    'several writers',
    { title: h2('Book club'), rows: said('Ana', 'Hi') + said('Gus', 'Hi', '301') },
  ],
  [
    'a list of those in Details',
    {
      title: h2('Perpetua Lowe, Gus Ibarra'),
      details: participant('Perpetua Lowe', '1') + participant('Gus Ibarra', '2'),
    },
  ],
])('%s make a group, without a number', (_, parts) => {
  const details = participant('Gus Ibarra', '(202) 555-0152');
  const group = chat(page({ details, ...parts }));
  expect(group).toMatchObject({ isGroup: true, phone: null });
});

test('a comma in a name makes no group, and nor does what the person says', () => {
  const rows = said('Lowe, Perpetua', 'Gus said: hi') + said('Lowe, Perpetua', 'Ana said: hi', '2');
  expect(chat(page({ title: h2('Lowe, Perpetua'), rows }))).toMatchObject({ isGroup: false });
});

test('messages left from a group make no group of the next chat', () => {
  const rows = said('Ana', 'Hi') + said('Gus', 'Hi', '301');
  const document = page({ title: h2('Perpetua Lowe'), rows });
  expect(chat(document, { leftover: true })).toMatchObject({ isGroup: false });
});

test('Details state the number of this person', () => {
  const details = participant('Perpetua Lowe', '\u202a(202) 555-0152\u202c');
  expect(chat(page({ title: h2('Perpetua Lowe'), details }))).toMatchObject({
    name: 'Perpetua Lowe',
    phone: '(202) 555-0152',
  });
});

test('of somebody who is not saved the name in Details is the number', () => {
  const details = participant('(202) 555-0175', '');
  expect(chat(page({ title: h2('(202) 555-0175'), details }))).toMatchObject({
    phone: '(202) 555-0175',
  });
});

test('a number as a saved name gives way to the number in Details', () => {
  const details = participant('202 555 0100', '+1 202-555-0152');
  expect(chat(page({ title: h2('202 555 0100'), details }))?.phone).toBe('+1 202-555-0152');
});

test.each([
  ['somebody else', participant('Gus Ibarra', '(202) 555-0152'), {}],
  ['a group', participant('Perpetua Lowe', '(202) 555-0152') + participant('Gus', '1'), {}],
  ['nobody', '', {}],
  ['no number', participant('Perpetua Lowe', 'Unknown'), {}],
  ['a short code', participant('Perpetua Lowe', '72345'), {}],
  ['a namesake left over', participant('Perpetua Lowe', '(202) 555-0152'), { leftover: true }],
  ['a hidden drawer', `<div hidden>${participant('Perpetua Lowe', '(202) 555-0152')}</div>`, {}],
])('Details with %s give no number', (_, details, hints) => {
  expect(chat(page({ title: h2('Perpetua Lowe'), details }), hints)?.phone).toBeNull();
});

test('a number that somebody writes is nobody’s', () => {
  const rows = said('Perpetua Lowe', '+12025550175');
  expect(chat(page({ title: h2('Perpetua Lowe'), rows }))?.phone).toBeNull();
});

test('what lingers from the chat before is known, and only that', () => {
  const at = (id: string) => new URL(`https://messages.google.com/web/conversations/${id}`);
  const details = participant('Ana', '(202) 555-0152');
  const ana = page({ title: h2('Ana'), rows: said('Ana', 'Hi'), details });
  const first = readPaired(googleMessages, ana, at('a'), null);
  expect(first.reading).toMatchObject({ chat: { phone: '(202) 555-0152' } });
  // Another Ana, whose messages have yet to come; Details stands open as it did.
  const second = readPaired(googleMessages, ana, at('b'), first.pair);
  expect(second.reading).toMatchObject({ chat: { threadId: 'b', phone: null } });
  expect(readPaired(googleMessages, ana, at('b'), second.pair).reading).toEqual(second.reading);
  // The same number of a message, and another message.
  const other = page({ title: h2('Ana'), rows: said('Ana', 'Bye'), details });
  expect(readPaired(googleMessages, other, at('b'), second.pair).reading).toMatchObject({
    chat: { phone: '(202) 555-0152' },
  });
  // Back before the other's messages came: these are Ana's own.
  const third = readPaired(googleMessages, ana, at('c'), second.pair);
  expect(third.reading).toMatchObject({ chat: { threadId: 'c', phone: null } });
  const back = readPaired(googleMessages, ana, at('a'), second.pair);
  expect(back.reading).toEqual(first.reading);
});
