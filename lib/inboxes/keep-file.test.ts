import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepFile } from '@/lib/inboxes/keep-file';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { keepInboxSettings, readInboxSettings } from '@/lib/settings/inbox-store';
import { DEFAULT_INBOX_SETTINGS, type OwnInbox } from '@/lib/settings/inboxes';
import { readSettings } from '@/lib/settings/store';
import { fakePermissions } from '@/tests/unit/fake-permissions';
import { WebLocks } from '@/tests/unit/web-locks';

const ORG = '00D000000000001AAA';
const own = (digit: string, host: string): OwnInbox => ({
  id: `own-${digit.repeat(8)}`,
  label: host,
  host,
  selectors: { title: 'h1' },
});
const HERE = own('a', 'a.example.com');
const FILE = own('b', 'b.example.com');
const settings = { ...DEFAULT_SETTINGS, caseMessages: 25 };
const origins = ['a', 'b'].map((name) => `https://${name}.example.com/*`);

beforeEach(async () => {
  fakeBrowser.reset();
  fakePermissions(...origins);
  vi.stubGlobal('navigator', { locks: new WebLocks() });
  await keepInboxSettings((now) => ({ ...now, own: [HERE] }));
});

const kept = async () => ({
  caseMessages: (await readSettings(ORG)).settings.caseMessages,
  own: (await readInboxSettings()).settings.own,
});
const held = () =>
  Promise.all(origins.map((one) => fakeBrowser.permissions.contains({ origins: [one] })));

test('a file takes the place of settings and inboxes, and hosts that are read no more go', async () => {
  await keepFile(ORG, { settings, inboxes: { ...DEFAULT_INBOX_SETTINGS, own: [FILE] } });
  expect(await kept()).toEqual({ caseMessages: 25, own: [FILE] });
  expect(await held()).toEqual([false, true]);
});

test('a file without inboxes leaves them', async () => {
  await keepFile(ORG, { settings, inboxes: null });
  expect(await kept()).toEqual({ caseMessages: 25, own: [HERE] });
  expect(await held()).toEqual([true, true]);
});

test('what can’t be stored is not stored in part', async () => {
  const before = await fakeBrowser.storage.local.get(null);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  const file = { settings, inboxes: { ...DEFAULT_INBOX_SETTINGS, own: [FILE] } };
  await expect(keepFile(ORG, file)).rejects.toThrow('disk full');
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  expect(await held()).toEqual([true, true]);
});
