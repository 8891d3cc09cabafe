// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Chat, Reading } from '@/lib/chats/chat';
import { readingSchema } from '@/lib/chats/chat';
import type { Hints } from '@/lib/inboxes/inbox';
import { whatsapp } from '@/lib/inboxes/whatsapp';

const HOME = new URL('https://web.whatsapp.com/');
const PERSON = '12025550143@c.us';
const GROUP = '120363000000012345@g.us';

interface Parts {
  title?: string;
  under?: string;
  rows?: string;
  drawer?: string;
  list?: string;
}

/** A page with a chat open, in today's markup. */
function page({ title = '', under = '', rows = '', drawer = '', list = '' }: Parts): Document {
  return new DOMParser().parseFromString(
    `<div id="app"><div data-testid="wa-web-main-screen">
      <div id="side"><div id="pane-side">${list}</div></div>
      <div id="main"><header data-testid="conversation-header">
        <div data-testid="conversation-info-header">
          <span dir="auto" data-testid="conversation-info-header-chat-title">${title}</span>
          <span title="${under}">${under}</span>
        </div></header>
        <div data-testid="conversation-panel-messages"><div role="application">${rows}</div></div>
      </div>
      <div data-testid="drawer-right"><span>${drawer}</span></div>
    </div></div>`,
    'text/html',
  );
}

const row = (id: string, author: string, more = '') =>
  `<div role="row"><div data-id="${id}">${more}<div data-testid="msg-container">
    <div data-pre-plain-text="[10:21, 14/09/2026] ${author}: "><span data-testid="selectable-text">Hi</span></div>
  </div></div></div>`;

const contactDrawer = (name: string, line: string, more = '') =>
  `<div data-testid="chat-info-drawer"><header data-testid="contact-info-header"></header>
    <span dir="auto" data-testid="contact-info-subtitle">${name}</span><span dir="auto">${line}</span>${more}</div>`;

function read(document: Document, hints: Hints = {}): Reading {
  return readingSchema.parse(whatsapp.read(document, HOME, hints));
}

function chatIn(document: Document, hints: Hints = {}): Chat {
  const reading = read(document, hints);
  if (reading.state !== 'open') throw new Error(`The page is ${reading.state}.`);
  return reading.chat;
}

test('no chat open, a chat without title, and a changed page are told apart', () => {
  const none = new DOMParser().parseFromString('<div id="side"></div>', 'text/html');
  expect(read(none)).toEqual({ state: 'none' });
  expect(read(page({ title: ' ' }))).toEqual({ state: 'unreadable' });
  const changed = page({ title: 'Ana' });
  changed.getElementById('main')?.removeAttribute('id');
  expect(read(changed)).toEqual({ state: 'unreadable' });
});

test('the claimed address gives thread and number', () => {
  expect(chatIn(page({ title: 'Ana' }), { claim: PERSON })).toMatchObject({
    threadId: PERSON,
    name: 'Ana',
    phone: '+12025550143',
    isGroup: false,
  });
});

test.each([
  ['a number as title says another', page({ title: '+1 (202) 555-0187' }), '+1 (202) 555-0187'],
  [
    'older message ids say another',
    page({ title: 'Ana', rows: row('false_33536490333@c.us_3E', 'Ana') }),
    null,
  ],
  [
    'members stand under the title',
    page({ title: 'Club', under: 'Ana, +33 5 36 49 04 12, You' }),
    null,
  ],
  [
    'two people write in it',
    page({
      title: 'Club',
      rows:
        row('1', 'Ana', '<i data-icon="tail-in"></i>') +
        row('2', 'Bo', '<i data-icon="tail-in"></i>'),
    }),
    null,
  ],
])('a claimed address is not used where %s', (_, document, phone) => {
  expect(chatIn(document, { claim: PERSON })).toMatchObject({ threadId: null, phone });
});

test('an address that may be left over is not used', () => {
  const hints = { claim: PERSON, doubted: PERSON };
  expect(chatIn(page({ title: 'Bo' }), hints)).toMatchObject({ threadId: null, phone: null });
});

test('the digits of @lid are no number', () => {
  const claim = '104857600001234@lid';
  expect(chatIn(page({ title: 'Ana' }), { claim })).toMatchObject({ threadId: claim, phone: null });
});

test.each(['+1 (202) 555-0187', 'Club +1 202 555 0187'])(
  'a group called %j has no number',
  (title) => {
    const drawer = contactDrawer(title, '+1 202 555 0199');
    expect(chatIn(page({ title, drawer }), { claim: GROUP })).toMatchObject({
      threadId: GROUP,
      isGroup: true,
      phone: null,
      email: null,
    });
  },
);

test('a group is seen without any address', () => {
  expect(chatIn(page({ title: 'Club', under: 'Ana, Bo, Você' })).isGroup).toBe(true);
  const label = '<span data-testid="author">Ana</span>';
  expect(chatIn(page({ title: 'Club', rows: row('1', 'Ana', label) })).isGroup).toBe(true);
});

test.each([
  'last seen today at 10:44',
  'online',
  'Mon, 14 Sep, 10:44',
  '~Rune, the baker, Lisbon',
  '',
])('%j under the title makes no group', (under) => {
  expect(chatIn(page({ title: 'Ana', under })).isGroup).toBe(false);
});

test('older markup: the title has a title too, the address stands in message ids', () => {
  const document = new DOMParser().parseFromString(
    `<div id="main"><header><span dir="auto" title="Club">Club</span><span title="Ana, Bo, You">Ana, Bo, You</span></header>
     ${row(`false_${GROUP}_3EB0_12025550143@c.us`, 'Ana')}</div>`,
    'text/html',
  );
  expect(chatIn(document)).toMatchObject({
    name: 'Club',
    threadId: GROUP,
    phone: null,
    isGroup: true,
  });
});

test('a number that is not saved: its own spelling, and the name its owner chose', () => {
  const title = '\u202a+1 (202)\u00a0555-0143\u202c';
  expect(chatIn(page({ title, under: '~Rune' }), { claim: PERSON })).toMatchObject({
    threadId: PERSON,
    name: 'Rune',
    phone: '+1 (202) 555-0143',
  });
  expect(chatIn(page({ title })).name).toBeNull();
});

test('the open drawer gives number and e-mail', () => {
  const link =
    '<a data-testid="business-info-email" href="mailto:shop@example.com?subject=x">mail</a>';
  const drawer = contactDrawer('Ana', '+33 5 36 49 07 21', link);
  expect(chatIn(page({ title: 'Ana', drawer }))).toMatchObject({
    phone: '+33 5 36 49 07 21',
    email: 'shop@example.com',
  });
});

test.each([
  ['of another chat', contactDrawer('Bo', '+33 5 36 49 07 21')],
  ['that hides the number', contactDrawer('Ana', '+44∙∙∙∙∙∙∙∙21')],
  ['with a user name', contactDrawer('Ana', '@ana')],
  [
    'with a number in the text about them',
    contactDrawer('Ana', 'Busy', '<span dir="auto">+33 5 36 49 07 21</span>'),
  ],
  ['that is hidden', `<div hidden>${contactDrawer('Ana', '+33 5 36 49 07 21')}</div>`],
])('a drawer %s gives no number', (_, drawer) => {
  expect(chatIn(page({ title: 'Ana', drawer })).phone).toBeNull();
});

test('a closed drawer keeps its content and gives none', () => {
  const document = page({ title: 'Ana', drawer: contactDrawer('Ana', '+33 5 36 49 07 21') });
  document.querySelector('[data-testid="drawer-right"]')?.setAttribute('style', 'width: 0px');
  expect(chatIn(document).phone).toBeNull();
});

test('numbers in the list and in messages are nobody’s', () => {
  const list =
    '<div aria-selected="true"><span title="+1 202 555 0187">+1 202 555 0187</span></div>';
  const rows = row('1', '+1 202 555 0187');
  expect(chatIn(page({ title: 'Ana', list, rows })).phone).toBeNull();
});

test('a title without end is cut, never between the halves of a character', () => {
  const { name } = chatIn(page({ title: `a${'👍'.repeat(10_000)}` }));
  expect(name).toHaveLength(299);
});

test.each(['<script>alert(1)</script>Ana', '&lt;img onerror=alert(1)&gt;', '{"phone":"+1"}'])(
  'a title of %j is text',
  (title) => {
    expect(chatIn(page({ title })).phone).toBeNull();
  },
);

test('ten thousand rows are read, the newest of them', () => {
  const document = page({ title: 'Ana' });
  const parent = document.querySelector('[role="application"]');
  for (let at = 0; at < 10_000; at++) {
    const element = document.createElement('div');
    element.setAttribute('role', 'row');
    element.setAttribute('data-id', String(at));
    parent?.append(element);
  }
  parent?.insertAdjacentHTML('beforeend', row('last', 'Ana'));
  const options = { limit: 100, now: '2026-09-14T12:00', locale: 'en', timeZone: 'UTC' };
  expect(whatsapp.readMessages(document, options)).toHaveLength(1);
});

test('one look answers of its moment, a question to the inbox of now', () => {
  const document = page({ title: 'Ana', under: 'Bo, Cy, You', rows: row('1', 'Bo') });
  const look = whatsapp.look?.(document);
  const before = read(document);
  expect([look?.title(document), look?.messageIds(document)]).toEqual(['Ana', ['1']]);
  document.body.innerHTML = '';
  expect(look?.read(document, HOME)).toEqual(before);
  expect(whatsapp.read(document, HOME)).toEqual({ state: 'none' });
});
