import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InboxId } from '@/lib/chats/chat';
import { isAtHostOf, reportTrust } from '@/lib/inboxes/trust';
import { DEFAULT_INBOX_SETTINGS, type InboxSettings, type OwnInbox } from '@/lib/settings/inboxes';

const OWN: OwnInbox = {
  id: 'own-0a1b2c3d',
  label: 'Shop chat',
  host: 'chat.example.com',
  selectors: { title: 'h1' },
};
const ALL: InboxSettings = { ...DEFAULT_INBOX_SETTINGS, on: ['telegram'], own: [OWN] };

let settings: InboxSettings;
const now = async () => settings;

beforeEach(() => {
  fakeBrowser.reset();
  settings = ALL;
});

const isTrusted = (inbox: InboxId, url: string) =>
  reportTrust({ now })({ id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 7 } }, inbox);

test.each([
  ['whatsapp', 'https://web.whatsapp.com/', true],
  ['telegram', 'https://web.telegram.org/k/', true],
  [OWN.id, 'https://chat.example.com/a', true],
  // Another's host, another port, an inbox that is off until it is switched on, one that nobody described.
  [OWN.id, 'https://web.whatsapp.com/', false],
  ['whatsapp', 'https://chat.example.com/', false],
  [OWN.id, 'https://chat.example.com:8443/', false],
  ['instagram', 'https://www.instagram.com/direct/t/1', false],
  ['own-99999999', 'https://chat.example.com/', false],
] as const)('whether a report about %s from %s counts: %s', async (inbox, url, expected) => {
  expect(await isTrusted(inbox, url)).toBe(expected);
});

test('a report that was on its way when its inbox was switched off, removed or moved counts no more', async () => {
  settings = { ...ALL, on: [], off: ['whatsapp', OWN.id] };
  expect(await isTrusted('whatsapp', 'https://web.whatsapp.com/')).toBe(false);
  expect(await isTrusted('telegram', 'https://web.telegram.org/k/')).toBe(false);
  expect(await isTrusted(OWN.id, 'https://chat.example.com/')).toBe(false);
  for (const own of [[], [{ ...OWN, host: 'b.example.com' }]]) {
    settings = { ...ALL, own };
    expect(await isTrusted(OWN.id, 'https://chat.example.com/')).toBe(false);
  }
});

test('an address is at an inbox’s host as long as that is described so', async () => {
  const url = new URL('https://chat.example.com/a');
  expect(await isAtHostOf({ now })(url, OWN.id)).toBe(true);
  expect(await isAtHostOf({ now })(new URL('https://chat.example.com:8443/'), OWN.id)).toBe(false);
  settings = { ...ALL, own: [] };
  expect(await isAtHostOf({ now })(url, OWN.id)).toBe(false);
});
