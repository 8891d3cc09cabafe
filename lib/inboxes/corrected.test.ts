// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Reading, readingSchema } from '@/lib/chats/chat';
import { corrected } from '@/lib/inboxes/corrected';
import type { Inbox } from '@/lib/inboxes/inbox';
import { messenger } from '@/lib/inboxes/messenger';
import { whatsapp } from '@/lib/inboxes/whatsapp';
import type { Selectors } from '@/lib/settings/inboxes';

const OPTIONS = { limit: 100, now: '2026-09-14T17:00', locale: 'en', timeZone: 'UTC' };
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function read(inbox: Inbox, html: string, url: string, claim?: string): Reading {
  const hints = claim === undefined ? {} : { claim };
  return readingSchema.parse(inbox.read(page(html), new URL(url), hints));
}

const whatsappBy = (selectors: Selectors, html: string, claim?: string) =>
  read(corrected(whatsapp, selectors), html, 'https://web.whatsapp.com/', claim);

/** A WhatsApp whose header has lost all that it was known by. */
const BROKEN = '<div id="main"><div class="top"><div>Ana</div></div><p class="said">Hi</p></div>';
const WHOLE =
  '<div id="main"><header><span dir="auto">Ana</span></header><i class="tel">+47 22 44 55 66</i></div>';

test('a title makes an unreadable page readable, and all else is read as before', () => {
  expect(whatsappBy({ phone: '.tel' }, BROKEN)).toEqual({ state: 'unreadable' });
  expect(whatsappBy({ title: '.top' }, BROKEN, '12025550143@c.us')).toMatchObject({
    chat: { inbox: 'whatsapp', name: 'Ana', threadId: '12025550143@c.us', phone: '+12025550143' },
  });
});

test('nothing of the inbox is left that knows nothing of the correction', () => {
  const { look, holder } = corrected(whatsapp, { title: '.top' });
  expect([look, holder]).toEqual([undefined, undefined]);
});

test('without anything else that is known the title alone is told', () => {
  const other = '<div class="whole"><b class="top">+47 22 44 55 66</b></div>';
  expect(whatsappBy({ title: '.top' }, other)).toEqual({
    state: 'open',
    chat: {
      inbox: 'whatsapp',
      threadId: null,
      name: null,
      phone: '+47 22 44 55 66',
      email: null,
      handle: null,
      isGroup: false,
    },
  });
});

test('a selector that finds nothing leaves what the inbox reads', () => {
  const selectors = { title: '.none', phone: '.none', email: 'no::(css' };
  const claim = '12025550143@c.us';
  expect(whatsappBy(selectors, WHOLE, claim)).toEqual(
    read(whatsapp, WHOLE, 'https://web.whatsapp.com/', claim),
  );
});

test('what a selector finds outweighs what the inbox reads', () => {
  expect(whatsappBy({ phone: '.tel' }, WHOLE, '104857600001234@lid')).toMatchObject({
    chat: { name: 'Ana', phone: '+47 22 44 55 66', threadId: '104857600001234@lid' },
  });
});

test('a group has no number, whatever is selected', () => {
  expect(whatsappBy({ phone: '.tel' }, WHOLE, '12025550143-1600000000@g.us')).toMatchObject({
    chat: { isGroup: true, phone: null },
  });
});

test('where the address names no thread, no title does', () => {
  const list = '<div role="main"><h2>No chats selected</h2></div>';
  const by = corrected(messenger, { title: 'h2' });
  expect(read(by, list, 'https://www.facebook.com/messages/')).toEqual({ state: 'none' });
  expect(read(by, list, 'https://www.facebook.com/friends')).toEqual({ state: 'none' });
});

test('Messenger under a title of another place keeps its thread', () => {
  const by = corrected(messenger, { title: '.who' });
  const url = 'https://www.messenger.com/t/4242/';
  expect(read(by, '<b class="who">Mirela</b>', url)).toMatchObject({
    chat: { inbox: 'messenger', threadId: '4242', name: 'Mirela' },
  });
});

test('messages by message and author together; by one alone as the inbox reads them', () => {
  const html = page(`${BROKEN}<p class="said us">Hello</p>`);
  const by = corrected(whatsapp, { title: '.top', message: '.said', author: '.us' });
  expect(by.readMessages(html, OPTIONS).map(({ author, text }) => [author, text])).toEqual([
    ['contact', 'Hi'],
    ['agent', 'Hello'],
  ]);
  expect(by.messageIds(html)).toHaveLength(1);
  expect(corrected(whatsapp, { message: '.said' }).readMessages(html, OPTIONS)).toEqual([]);
});

test('a number by a selector may be left over, as may what the inbox itself says so of', () => {
  expect(corrected(whatsapp, { phone: '.tel' }).factsMayLag).toBe(true);
  expect(corrected(whatsapp, { title: '.top' }).factsMayLag).toBe(false);
  expect(corrected({ ...whatsapp, factsMayLag: true }, { title: '.top' }).factsMayLag).toBe(true);
});
