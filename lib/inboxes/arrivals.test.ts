// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createArrivals } from '@/lib/inboxes/arrivals';
import {
  ANA,
  BO,
  names,
  page,
  replaceWith,
  setRows,
  setTitle,
  shown,
  wait,
  watchAna,
} from '@/lib/inboxes/watched-page';

const CY = { title: 'Cy', jid: '447700900123@c.us', rows: ['y1'] };
const DI = { title: 'Di', jid: '27825550147@c.us', rows: ['d1'] };

/** Opens a chat in the nodes of the one before. */
function reuseFor({ title, jid, rows }: typeof ANA): void {
  page.claim = jid;
  setTitle(title);
  setRows(rows);
}

/** Lets a chat stand until it is known. */
async function stay(chat: typeof ANA): Promise<void> {
  reuseFor(chat);
  await wait(2_500);
  expect(names().at(-1)).toBe(shown(chat));
  page.told = [];
}

/** What is told by now, and 50 ms later. */
async function nowAndLater(): Promise<string[][]> {
  await wait(0);
  const now = names();
  await wait(49);
  expect(names()).toEqual(now);
  await wait(1);
  return [now, names()];
}

test('a chat that the page builds anew is told at once, and once', async () => {
  await watchAna();
  replaceWith(BO);
  expect(await nowAndLater()).toEqual([[shown(BO)], [shown(BO)]]);
  await wait(10_000);
  expect(page.told).toHaveLength(1);
});

test('in nodes that were there before a chat is waited for, until it is known', async () => {
  await watchAna();
  reuseFor(BO);
  expect(await nowAndLater()).toEqual([[], [shown(BO)]]);
  await wait(2_500);
  page.told = [];
  reuseFor(ANA);
  await wait(0);
  expect(names()).toEqual([shown(ANA)]);
  await wait(2_500);
  reuseFor(BO);
  await wait(0);
  expect(names()).toEqual([shown(ANA), shown(BO)]);
});

test('what stood for a moment only is not known', async () => {
  await watchAna();
  reuseFor(BO);
  await wait(900);
  setRows([...BO.rows, 'b2']);
  await wait(100);
  await stay(ANA);
  reuseFor(BO);
  expect(await nowAndLater()).toEqual([[], [shown(BO)]]);
});

test('title and address of two chats that are known are no third', async () => {
  await watchAna();
  await stay(BO);
  await stay(CY);
  await stay(ANA);
  reuseFor({ ...CY, jid: BO.jid });
  await wait(49);
  expect(names()).toEqual([]);
  reuseFor(CY);
  await wait(50);
  expect(names()).toEqual([shown(CY)]);
});

test.each([
  ['with the address of the chat before', { ...BO, jid: ANA.jid }, BO],
  ['with its title', { ...BO, title: ANA.title }, BO],
  ['without a title', { ...BO, title: '' }, BO],
])('what is built anew %s is waited for when it is whole', async (_, first, then) => {
  await watchAna();
  replaceWith(first);
  await wait(20);
  reuseFor(then);
  expect(await nowAndLater()).toEqual([[], [shown(BO)]]);
});

test.each([
  ['messages of the chat before', { ...BO, rows: ANA.rows }, shown(BO)],
  [
    'a number alone, whose name may follow,',
    { ...BO, title: '+33 5 36 49 06 55' },
    `null ${BO.jid}`,
  ],
])('what is built anew with %s is waited for', async (_, chat, told) => {
  await watchAna();
  replaceWith(chat);
  expect(await nowAndLater()).toEqual([[], [told]]);
});

test.each([
  ['built anew', replaceWith],
  ['known', reuseFor],
])('of chats that are passed in a hurry the first and the last are told (%s)', async (_, open) => {
  await watchAna();
  for (const chat of [BO, CY, DI, ANA]) await stay(chat);
  for (const chat of [BO, CY, DI, BO, CY, DI]) {
    open(chat);
    await wait(40);
  }
  await wait(10_000);
  expect(names()).toEqual([shown(BO), shown(DI)]);
});

test('a page that comes back from the back/forward cache knows nobody', async () => {
  await watchAna();
  await stay(BO);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await wait(500);
  expect(names()).toEqual([shown(BO)]);
  page.told = [];
  reuseFor(ANA);
  expect(await nowAndLater()).toEqual([[], [shown(ANA)]]);
});

test('of two hundred the one that stood longest ago is forgotten', () => {
  const arrivals = createArrivals();
  for (let at = 0; at < 200; at += 1) arrivals.stood(`${at}`);
  arrivals.stood('0');
  arrivals.stood('200');
  const read = {
    reading: { state: 'none' },
    isSwitch: true,
    leftover: false,
    holder: null,
  } as const;
  const proven = ['0', '1', '2', '200'].map((reading, at) =>
    arrivals.areProven(read, reading, 1_000 * at),
  );
  expect(proven).toEqual([true, false, true, true]);
});
