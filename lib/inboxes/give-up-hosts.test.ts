import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveUpHosts, giveUpTriedHosts } from '@/lib/inboxes/give-up-hosts';
import { keepInboxSettings } from '@/lib/settings/inbox-store';
import { noteTriedHosts } from '@/lib/settings/tried-hosts';
import { type FakePermissions, fakePermissions } from '@/tests/unit/fake-permissions';
import { WebLocks } from '@/tests/unit/web-locks';

const HOSTS = ['web.whatsapp.com', 'web.telegram.org', 'a.example.com', 'b.example.com'];
const patterns = HOSTS.map((host) => `https://${host}/*`);

let permissions: FakePermissions;
beforeEach(async () => {
  fakeBrowser.reset();
  permissions = fakePermissions();
  await permissions.grant(...patterns);
  vi.stubGlobal('navigator', { locks: new WebLocks() });
});

const held = async () => {
  const all = await Promise.all(
    patterns.map((one) => fakeBrowser.permissions.contains({ origins: [one] })),
  );
  return HOSTS.filter((_, at) => all[at]);
};
const own = (id: `own-${string}`, host: string) => ({
  id,
  label: host,
  host,
  selectors: { title: 'h1' },
});

test('the right to a host goes back unless an inbox is read there', async () => {
  await keepInboxSettings((now) => ({
    ...now,
    off: ['whatsapp', 'own-bbbbbbbb'],
    own: [own('own-aaaaaaaa', 'a.example.com'), own('own-bbbbbbbb', 'b.example.com')],
  }));
  await giveUpHosts(HOSTS);
  // The manifest's hosts are nobody's to give back.
  expect(await held()).toEqual(['web.whatsapp.com', 'a.example.com']);
});

test('a built-in inbox that is switched off leaves the host to somebody’s own', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [own('own-aaaaaaaa', 'web.telegram.org')] }));
  await giveUpHosts(HOSTS);
  expect(await held()).toEqual(['web.whatsapp.com', 'web.telegram.org']);
});

test('hosts that were only tried go back, also those of a page that was closed, and once', async () => {
  await noteTriedHosts(['a.example.com']);
  await noteTriedHosts(['a.example.com', 'b.example.com']);
  await keepInboxSettings((now) => ({ ...now, own: [own('own-bbbbbbbb', 'b.example.com')] }));
  await giveUpTriedHosts();
  expect(await held()).toEqual(['web.whatsapp.com', 'web.telegram.org', 'b.example.com']);
  await permissions.grant('https://a.example.com/*');
  await giveUpTriedHosts();
  expect(await held()).toEqual(HOSTS);
});
