import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLogged, readLogged, watchLogged } from '@/lib/chats/logged';
import { WebLocks } from '@/tests/unit/web-locks';

const PRIYA = { orgId: '00D000000000001AAA', userId: '005000000000001AAA' };
const JONAS = { ...PRIYA, userId: '005000000000002AAA' };
const INGRID = 'whatsapp:4791234567@c.us';

const said = (key: string, before: string | null = null) => ({
  key,
  time: '2026-11-21T13:24',
  before,
});

const keysOf = async (chat = INGRID) => (await readLogged(PRIYA, chat)).map(({ key }) => key);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new WebLocks() });
});

test('what was logged is known by chat, org and user, with its minute and when it was', async () => {
  vi.setSystemTime(1_000);
  await keepLogged(PRIYA, INGRID, 'log-1', [said('a')]);
  vi.useRealTimers();
  expect(await readLogged(PRIYA, INGRID)).toEqual([
    { key: 'a', time: '2026-11-21T13:24', at: 1_000 },
  ]);
  expect(await readLogged(PRIYA, 'whatsapp:447700900142@c.us')).toEqual([]);
  expect(await readLogged(JONAS, INGRID)).toEqual([]);
});

test('messages stand in the chat’s order, also older ones that were logged later', async () => {
  await keepLogged(PRIYA, INGRID, 'log-1', [said('c'), said('e')]);
  await keepLogged(PRIYA, INGRID, 'log-2', [said('a', 'c'), said('b', 'c'), said('d', 'e')]);
  await keepLogged(PRIYA, INGRID, 'log-3', [said('f')]);
  expect(await keysOf()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('one that is to stand before something forgotten comes last', async () => {
  await keepLogged(PRIYA, INGRID, 'log-1', [said('a')]);
  await keepLogged(PRIYA, INGRID, 'log-2', [said('b', 'gone')]);
  expect(await keysOf()).toEqual(['a', 'b']);
});

test('a log that is told of twice counts once', async () => {
  await keepLogged(PRIYA, INGRID, 'log-1', [said('ok')]);
  await keepLogged(PRIYA, INGRID, 'log-1', [said('ok')]);
  expect(await keysOf()).toEqual(['ok']);
  await keepLogged(PRIYA, INGRID, 'log-2', [said('ok')]);
  expect(await keysOf()).toEqual(['ok', 'ok']);
});

test('two windows that log at once lose neither', async () => {
  await Promise.all([
    keepLogged(PRIYA, INGRID, 'log-1', [said('a')]),
    keepLogged(PRIYA, 'messenger:7', 'log-2', [said('b')]),
  ]);
  expect([await keysOf(), await keysOf('messenger:7')]).toEqual([['a'], ['b']]);
});

test('the chats logged longest ago are forgotten past fifty thousand messages', async () => {
  const messages = (at: number) =>
    Array.from({ length: 500 }, (_, n) => ({ key: `${n}`, time: null, at }));
  const chats = Array.from({ length: 100 }, (_, n) => [
    `messenger:${n}`,
    { messages: messages(1_000 + n), logs: [] },
  ]);
  await fakeBrowser.storage.local.set({
    [`logged:${PRIYA.orgId}:${PRIYA.userId}`]: Object.fromEntries(chats),
  });
  expect(await keysOf('messenger:0')).toHaveLength(500);
  await keepLogged(PRIYA, 'messenger:100', 'log-1', [said('a')]);
  expect(await keysOf('messenger:0')).toEqual([]);
  expect(await keysOf('messenger:1')).toHaveLength(500);
  expect(await keysOf('messenger:100')).toEqual(['a']);
});

test('every window hears of what is logged, until it no longer cares', async () => {
  const life = new AbortController();
  const heard: string[][] = [];
  watchLogged(PRIYA, INGRID, life.signal, (messages) => heard.push(messages.map(({ key }) => key)));
  await keepLogged(PRIYA, INGRID, 'log-1', [said('a')]);
  life.abort();
  await keepLogged(PRIYA, INGRID, 'log-2', [said('b')]);
  expect(heard).toEqual([['a']]);
});

test('a chat that can’t be read counts as nothing, and takes no other along', async () => {
  const MARA = 'messenger:7';
  const known = { messages: [{ key: 'a', time: null, at: 1 }], logs: ['log-1'] };
  await fakeBrowser.storage.local.set({
    [`logged:${PRIYA.orgId}:${PRIYA.userId}`]: { [INGRID]: ['a'], [MARA]: known },
  });
  expect([await keysOf(), await keysOf(MARA)]).toEqual([[], ['a']]);
  await keepLogged(PRIYA, INGRID, 'log-2', [said('b')]);
  expect([await keysOf(), await keysOf(MARA)]).toEqual([['b'], ['a']]);
});
