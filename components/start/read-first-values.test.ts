import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPanelCache, personCache } from '@/components/panel-cache';
import { personKey } from '@/components/person-key';
import { readFirstValues } from '@/components/start/read-first-values';
import type { Chat } from '@/lib/chats/chat';
import { keepTabChat } from '@/lib/chats/tab-chats';
import { keepHeldDescribes } from '@/lib/salesforce/describe-store';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import { settingsMark } from '@/lib/settings/mark';
import { fakePermissions } from '@/tests/unit/fake-permissions';
import { fakeWorld, PRIYA, signedIn } from '@/tests/unit/salesforce/fake-world';

const CHAT: Chat = {
  inbox: 'whatsapp',
  threadId: 'ana@lid',
  name: 'Ana',
  phone: '+4790000001',
  email: null,
  handle: null,
  isGroup: false,
};
const SOBJECTS = ['Contact', 'Lead', 'Case', 'Account', 'Opportunity', 'Task', 'Event'];
const DAY_MS = 24 * 60 * 60_000;

let tabId: number;

/** Priya is signed in, WhatsApp stands in the active tab, and another window shows something else. */
beforeEach(async () => {
  const salesforce = fakeWorld();
  fakePermissions('https://web.whatsapp.com/*');
  await signedIn(salesforce);
  const other = await fakeBrowser.tabs.create({ url: 'https://example.com/', active: true });
  const tab = await fakeBrowser.tabs.create({ url: 'https://web.whatsapp.com/', active: true });
  tabId = tab.id ?? Number.NaN;
  const window = { id: 7, focused: true, incognito: false, alwaysOnTop: false };
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue(window);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { ...other, windowId: 6 },
    { ...tab, windowId: 7 },
  ]);
  const manifest = { manifest_version: 3, name: 'Threadside', version: '1.0.0' };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  const asked = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  const fetched = vi.spyOn(globalThis, 'fetch');
  onTestFinished(() => {
    // Neither the page nor Salesforce.
    expect([...asked.mock.calls, ...fetched.mock.calls]).toEqual([]);
    vi.restoreAllMocks();
  });
});

const remember = (chat: Chat) =>
  keepTabChat(tabId, {
    type: 'chat-report',
    inbox: 'whatsapp',
    reading: { state: 'open', chat },
  });

const describesAt = (at: number) =>
  keepHeldDescribes(
    PRIYA,
    Object.fromEntries(SOBJECTS.map((name) => [name, { text: null, lastModified: null, at }])),
  );

const KEY = personKey(
  { identity: PRIYA, settingsMark: settingsMark(DEFAULT_SETTINGS) },
  { chat: CHAT, visit: 'visit:1' },
);

test('all that is kept is read: the chat, its person with the age that it has, the describes', async () => {
  await remember(CHAT);
  await describesAt(Date.now() - DAY_MS / 2);
  const before = createPanelCache();
  const updatedAt = Date.now() - 20_000;
  before.setQueryData(KEY, { someone: 'Ana' }, { updatedAt });
  await personCache.persistQueryByKey(KEY, before);

  const queries = createPanelCache();
  const { session, settings, inboxes, tab, searches } = await readFirstValues(queries);
  expect(session).toMatchObject({ is: 'signed-in', identity: PRIYA });
  expect(settings?.settings).toEqual(DEFAULT_SETTINGS);
  expect(inboxes?.unreadable).toBeNull();
  expect(tab).toMatchObject({ tabId, inbox: 'whatsapp', reading: { state: 'open', chat: CHAT } });
  expect(searches?.of('no-chat')).toBe('');
  expect(queries.getQueryData(KEY)).toEqual({ someone: 'Ana' });
  expect(queries.getQueryState(KEY)?.dataUpdatedAt).toBe(updatedAt);
  expect(queries.getQueriesData({ queryKey: ['describes'] })).toHaveLength(1);
});

test('what is due to be asked for is not there: an older person, older describes', async () => {
  await remember(CHAT);
  await describesAt(Date.now() - DAY_MS - 1);
  const before = createPanelCache();
  before.setQueryData(KEY, { someone: 'Ana' }, { updatedAt: Date.now() - 60_001 });
  await personCache.persistQueryByKey(KEY, before);
  const queries = createPanelCache();
  await readFirstValues(queries);
  expect(queries.getQueryCache().getAll()).toEqual([]);
});

test('a page that told nothing yet is to be asked first', async () => {
  expect(await readFirstValues(createPanelCache())).not.toHaveProperty('tab');
});

test('an inbox that is switched off is off, whatever was remembered of its page', async () => {
  await remember(CHAT);
  await keepInboxSettings((all) => ({ ...all, off: ['whatsapp'] }));
  const { tab } = await readFirstValues(createPanelCache());
  expect(tab).toMatchObject({ inbox: 'whatsapp', reading: 'off' });
});

test('with nobody signed in there is the chat, and nothing of Salesforce', async () => {
  await remember(CHAT);
  await fakeBrowser.storage.local.remove('session');
  const queries = createPanelCache();
  const { session, tab, ...more } = await readFirstValues(queries);
  expect(session).toMatchObject({ is: 'signed-out', reason: 'never' });
  expect(tab).toMatchObject({ tabId });
  expect(Object.keys(more)).toEqual(['inboxes']);
  expect(queries.getQueryCache().getAll()).toEqual([]);
});
