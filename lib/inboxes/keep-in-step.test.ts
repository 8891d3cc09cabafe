import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTabChat, readTabChat } from '@/lib/chats/tab-chats';
import { keepInboxesInStep } from '@/lib/inboxes/keep-in-step';
import { followInboxSettings } from '@/lib/settings/followed-inboxes';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import type { InboxSettings } from '@/lib/settings/inboxes';
import { fakePermissions } from '@/tests/unit/fake-permissions';
import { WebLocks } from '@/tests/unit/web-locks';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

const TELEGRAM = 'https://web.telegram.org/*';
const SHOP = 'https://chat.example.com/*';
const allOf = (host: string) => `https://${host}/*`;
const OWN = {
  id: 'own-0a1b2c3d' as const,
  label: 'Shop chat',
  host: 'chat.example.com',
  selectors: { title: 'h1' },
};

/** The browser as far as it is used: scripts, tabs, and what was done to them, in order. */
let scripts: Map<string, Script>;
let done: string[];
let permissions: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new WebLocks() });
  scripts = new Map();
  done = [];
  permissions = fakePermissions();
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      async registerContentScripts(added: Script[]) {
        for (const one of added) {
          if (scripts.has(one.id)) throw new Error(`Duplicate script ID '${one.id}'`);
          scripts.set(one.id, one);
          done.push(`register ${one.id}`);
        }
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        for (const id of ids) {
          scripts.delete(id);
          done.push(`unregister ${id}`);
        }
      },
      executeScript: async ({ target }: { target: { tabId: number } }) =>
        void done.push(`start in ${target.tabId}`),
    },
  });
  // Tab 1 shows Telegram, tab 2 the shop, tab 3 neither.
  const shown: Record<string, number> = { [TELEGRAM]: 1, [SHOP]: 2 };
  const query = async ({ url }: { url?: string[] }) =>
    (url ?? [TELEGRAM, SHOP, 'other']).map((pattern) => ({ id: shown[pattern] ?? 3 }));
  Object.assign(fakeBrowser.tabs, {
    query,
    sendMessage: async (tabId: number, { type }: { type: string }) => {
      if (tabId === 3) throw new Error('Receiving end does not exist');
      done.push(`${type} to ${tabId}`);
    },
  });
  keepInboxesInStep(followInboxSettings());
});

const choose = (change: Partial<InboxSettings>) =>
  keepInboxSettings((now) => ({ ...now, ...change }));
/** Waits until the tabs were told, which comes last but one; gives what was done and starts anew. */
async function step(): Promise<string[]> {
  await vi.waitFor(() => expect(done).toContain('standing-changed to 2'));
  await new Promise((resolve) => setTimeout(resolve));
  return done.splice(0);
}
const TOLD = ['standing-changed to 1', 'standing-changed to 2'];

test('an inbox that is switched on is registered, started where it is open, and its tabs are told', async () => {
  await permissions.grant(TELEGRAM);
  expect(await step()).toEqual(TOLD);
  await choose({ on: ['telegram'] });
  expect(await step()).toEqual(['register telegram', 'start in 1', ...TOLD]);
  expect(scripts.get('telegram')).toEqual({
    id: 'telegram',
    matches: [TELEGRAM],
    js: ['/content-scripts/optional-inbox.js'],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  });
});

test('without the browser’s word nothing is registered; with it, at once', async () => {
  await choose({ on: ['telegram'] });
  expect(await step()).toEqual(TOLD);
  await permissions.grant(TELEGRAM);
  expect(await step()).toEqual(['register telegram', 'start in 1', ...TOLD]);
  await permissions.revoke(TELEGRAM);
  expect(await step()).toEqual(['unregister telegram', ...TOLD]);
});

test('one of somebody’s own is registered for its host, and anew for another', async () => {
  await permissions.grant(SHOP, 'https://b.example.com/*');
  await step();
  await choose({ own: [OWN] });
  expect(await step()).toEqual([`register ${OWN.id}`, 'start in 2', ...TOLD]);
  await choose({ own: [{ ...OWN, label: 'Shop' }] });
  expect(await step()).toEqual(TOLD);
  await choose({ own: [{ ...OWN, host: 'b.example.com' }] });
  const anew = [`unregister ${OWN.id}`, `register ${OWN.id}`, 'start in 3'];
  expect(await step()).toEqual([...anew, ...TOLD]);
  await choose({ off: [OWN.id] });
  expect(await step()).toEqual([`unregister ${OWN.id}`, ...TOLD]);
});

test.each([
  [
    'install or update',
    () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false }),
  ],
  ['start', () => fakeBrowser.runtime.onStartup.trigger()],
] as const)('what was lost meanwhile is put right on %s', async (_, event) => {
  await permissions.grant(TELEGRAM);
  await step();
  await choose({ on: ['telegram'] });
  await step();
  scripts.clear();
  scripts.set('old', { id: 'old', matches: [SHOP] });
  await event();
  expect(await step()).toEqual(['unregister old', 'register telegram', 'start in 1', ...TOLD]);
});

test('two changes at once register nothing twice', async () => {
  await permissions.grant(TELEGRAM);
  await step();
  await Promise.all([choose({ on: ['telegram'] }), permissions.grant(SHOP)]);
  await step();
  await vi.waitFor(() => expect([...scripts.keys()]).toEqual(['telegram']));
});

test('the tabs of an inbox that is switched off are forgotten, others are not', async () => {
  await permissions.grant(
    ...['web.whatsapp.com', 'www.messenger.com', 'www.facebook.com'].map(allOf),
  );
  for (const [tabId, inbox] of [
    [7, 'whatsapp'],
    [8, 'messenger'],
  ] as const) {
    await keepTabChat(tabId, { type: 'chat-report', inbox, reading: { state: 'none' } });
  }
  await choose({ off: ['whatsapp'] });
  await vi.waitFor(async () => expect(await readTabChat(7)).toBeNull());
  expect(await readTabChat(8)).not.toBeNull();
});

test('the tabs of an inbox that the browser doesn’t let us read any more are forgotten', async () => {
  await permissions.grant(TELEGRAM);
  await choose({ on: ['telegram'] });
  await keepTabChat(1, { type: 'chat-report', inbox: 'telegram', reading: { state: 'none' } });
  await permissions.revoke(TELEGRAM);
  await vi.waitFor(async () => expect(await readTabChat(1)).toBeNull());
});

test('where the browser takes no script, the tabs are told and forgotten all the same', async () => {
  await choose({ own: [OWN] });
  await step();
  await keepTabChat(7, { type: 'chat-report', inbox: 'telegram', reading: { state: 'none' } });
  fakeBrowser.scripting.registerContentScripts = async () => {
    throw new Error('Invalid match pattern');
  };
  await expect(permissions.grant(SHOP)).rejects.toThrow('Invalid match pattern');
  expect(await step()).toEqual(TOLD);
  await vi.waitFor(async () => expect(await readTabChat(7)).toBeNull());
});
