// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reading } from '@/lib/chats/chat';
import { telegram } from '@/lib/inboxes/telegram';
import { aHeader, aPage } from '@/lib/inboxes/telegram/a-page';
import { kBubble, kChat, kPage, kText } from '@/lib/inboxes/telegram/k-page';
import { watchInbox } from '@/lib/inboxes/watcher';

const ANA = { id: '101', title: 'Ana' };
const BO = { id: '202', title: 'Bo' };
const life = { controller: new AbortController(), told: [] as Reading[] };
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  life.controller = new AbortController();
  life.told = [];
});
afterEach(() => {
  life.controller.abort();
  vi.useRealTimers();
});

/** Shows a page, and gives its address (set `hash` to change it) and its watch. */
async function shown(page: Document, url: string) {
  document.body.replaceWith(document.adoptNode(page.body));
  const address = new URL(url, 'https://web.telegram.org/');
  const watch = watchInbox(
    telegram,
    { document, location: address, window },
    (reading) => life.told.push(reading),
    { signal: life.controller.signal },
  );
  await wait(2_000);
  return { address, watch };
}

const told = () =>
  life.told.map((reading) => {
    if (reading.state !== 'open') return reading.state;
    const { name, threadId, handle } = reading.chat;
    return [name, threadId, handle].filter(Boolean).join(' ');
  });

/** The mounted chat that is `at` this place becomes the open one. */
function activate(at: number): void {
  for (const [index, chat] of [...document.querySelectorAll('.chat')].entries())
    chat.classList.toggle('active', index === at);
}
const twoChats = () => kPage(kChat(ANA) + kChat({ ...BO, active: false }));

test('K: the open chat changes by a class, back and forth', async () => {
  const { address } = await shown(twoChats(), '/k/#101');
  for (const [at, hash] of [
    [1, '#202'],
    [0, '#101'],
  ] as const) {
    address.hash = hash;
    activate(at);
    await wait(100);
  }
  await wait(5_000);
  expect(told()).toEqual(['Ana 101', 'Bo 202', 'Ana 101']);
});

test('K: a user name in the address ahead of its chat is nobody’s until that comes', async () => {
  const { address } = await shown(twoChats(), '/k/#@ana_name');
  address.hash = '#@bo_name';
  await wait(5_000);
  activate(1);
  await wait(2_000);
  expect(told()).toEqual(['Ana 101 ana_name', 'Ana 101', 'Bo 202 bo_name']);
});

test('K: a user name left in the address is not the next person’s', async () => {
  const { address } = await shown(twoChats(), '/k/#@ana_name');
  activate(1);
  await wait(5_000);
  address.hash = '#@bo_name';
  await wait(2_000);
  expect(told()).toEqual(['Ana 101 ana_name', 'Bo 202', 'Bo 202 bo_name']);
});

test('K: an address without a user name ahead of its chat takes none away', async () => {
  const { address } = await shown(twoChats(), '/k/#@ana_name');
  address.hash = '#202';
  await wait(500);
  activate(1);
  await wait(2_000);
  expect(told()).toEqual(['Ana 101 ana_name', 'Bo 202']);
});

test('K: who has no user name follows who has none', async () => {
  const { address } = await shown(twoChats(), '/k/#101');
  address.hash = '#202';
  activate(1);
  await wait(1_500);
  expect(told()).toEqual(['Ana 101', 'Bo 202']);
});

test('K: bubbles that linger are the former chat’s', async () => {
  const page = kPage(kChat({ ...ANA, bubbles: kBubble(kText('from Ana'), { id: ANA.id }) }));
  const { address, watch } = await shown(page, '/k/#101');
  const title = document.querySelector('.peer-title[data-peer-id="101"]');
  title?.setAttribute('data-peer-id', BO.id);
  if (title) title.textContent = 'Bo';
  address.hash = '#202';
  await wait(1_500);
  expect(told()).toEqual(['Ana 101', 'Bo 202']);
  expect(watch.showsFormerMessages()).toBe(true);
  const options = { limit: 9, now: '2026-09-14T17:00', locale: 'en', timeZone: 'UTC' };
  expect(telegram.readMessages(document, options)).toEqual([]);
});

test.each([300, 1_500])('A: the address %i ms ahead of the header', async (late) => {
  const { address } = await shown(aPage(aHeader(ANA)), '/a/#101');
  address.hash = '#202';
  await wait(late);
  const deck = document.querySelector('.MiddleHeader .Transition');
  if (deck) deck.innerHTML = aHeader({ ...ANA, slide: 'from' }) + aHeader({ ...BO, slide: 'to' });
  await wait(5_000);
  expect(told()).toEqual(['Ana 101', 'Bo 202']);
});
