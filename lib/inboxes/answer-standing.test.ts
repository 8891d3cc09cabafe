import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerStandings } from '@/lib/inboxes/answer-standing';
import type { Sender } from '@/lib/inboxes/sender';
import { DEFAULT_INBOX_SETTINGS, type InboxSettings } from '@/lib/settings/inboxes';
import { fakePermissions } from '@/tests/unit/fake-permissions';

const OWN = {
  id: 'own-0a1b2c3d',
  label: 'Shop chat',
  host: 'chat.example.com',
  selectors: { title: 'h1' },
} as const;
const ALL: InboxSettings = {
  ...DEFAULT_INBOX_SETTINGS,
  on: ['telegram'],
  own: [{ ...OWN, selectors: { ...OWN.selectors } }],
  corrections: { messenger: { title: 'h2' } },
};
const OFF = { is: 'off' };
const ON = { is: 'on', correction: null };

let settings: InboxSettings;
let permissions: ReturnType<typeof fakePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  settings = ALL;
  permissions = fakePermissions(
    'https://web.whatsapp.com/*',
    'https://www.facebook.com/*',
    'https://web.telegram.org/*',
    'https://chat.example.com/*',
  );
  answerStandings({ now: async () => settings });
});

const at = (url: string): Sender => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab: { id: 7 },
});

/** What the background answers to a script that speaks for `inbox` from `sender`. */
async function answer(inbox: unknown, sender: object, more: object = {}): Promise<unknown> {
  const ask = { type: 'ask-standing', inbox, ...more };
  const [first] = await fakeBrowser.runtime.onMessage.trigger(ask, sender);
  return first;
}

test.each([
  ['whatsapp', 'https://web.whatsapp.com/', ON],
  ['telegram', 'https://web.telegram.org/k/', ON],
  ['messenger', 'https://www.facebook.com/', { is: 'on', correction: { title: 'h2' } }],
  [null, 'https://chat.example.com/a', { is: 'own', own: OWN }],
  // Off until somebody switches it on; the browser's word is wanted too; of another host; unknown.
  ['instagram', 'https://www.instagram.com/direct/t/1', OFF],
  ['messenger', 'https://www.messenger.com/t/1', OFF],
  ['whatsapp', 'https://www.facebook.com/', OFF],
  [null, 'https://web.whatsapp.com/', OFF],
  [null, 'https://chat.example.com:8443/', OFF],
] as const)('what holds for %s at %s', async (inbox, url, expected) => {
  expect(await answer(inbox, at(url))).toEqual(expected);
});

test('of two inboxes at one host the built-in one holds, and while it is off, somebody’s own', async () => {
  const own = { ...OWN, host: 'web.telegram.org', selectors: { title: 'h1' } };
  const url = 'https://web.telegram.org/k/';
  settings = { ...ALL, own: [own] };
  expect(await answer('telegram', at(url))).toEqual(ON);
  settings = { ...ALL, own: [own], on: [] };
  expect(await answer('telegram', at(url))).toEqual({ is: 'own', own });
  settings = { ...ALL, own: [own], on: [], off: [own.id] };
  expect(await answer('telegram', at(url))).toEqual(OFF);
});

test('what was switched off, or is not permitted any more, is off', async () => {
  settings = { ...ALL, off: ['whatsapp', OWN.id], on: [] };
  for (const [inbox, url] of [
    ['whatsapp', 'https://web.whatsapp.com/'],
    ['telegram', 'https://web.telegram.org/k/'],
    [null, 'https://chat.example.com/'],
  ] as const) {
    expect(await answer(inbox, at(url))).toEqual(OFF);
  }
  settings = ALL;
  await permissions.revoke('https://web.telegram.org/*');
  expect(await answer('telegram', at('https://web.telegram.org/k/'))).toEqual(OFF);
});

test('a page that is only being prepared is told too: it asks once', async () => {
  const page = { ...at('https://web.whatsapp.com/'), documentLifecycle: 'prerender' };
  expect(await answer('whatsapp', page)).toEqual(ON);
});

test.each<[string, Partial<Sender>]>([
  ['another extension', { id: 'abcdefghijklmnopabcdefghijklmnop' }],
  ['a frame', { frameId: 3 }],
  ['nobody’s tab', { tab: undefined }],
  ['a page of the extension', { url: `chrome-extension://${fakeBrowser.runtime.id}/options.html` }],
])('%s is told nothing', async (_, change) => {
  expect(
    await answer('whatsapp', { ...at('https://web.whatsapp.com/'), ...change }),
  ).toBeUndefined();
});

test('what is no such ask is not answered', async () => {
  const page = at('https://web.whatsapp.com/');
  expect(await answer('viber', page)).toBeUndefined();
  expect(await answer('whatsapp', page, { all: true })).toBeUndefined();
});
