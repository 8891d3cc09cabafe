import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepInboxDraft, readInboxDrafts } from '@/lib/settings/inbox-drafts';
import { WebLocks } from '@/tests/unit/web-locks';

const DRAFT = {
  label: 'Desk',
  host: 'de',
  title: '',
  phone: 'a[',
  email: '',
  message: '',
  author: '',
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new WebLocks() });
});

test('what is typed is kept as it is, for each inbox, until it is taken back', async () => {
  await Promise.all([keepInboxDraft('new', DRAFT), keepInboxDraft('whatsapp', DRAFT)]);
  expect(await readInboxDrafts()).toEqual({ new: DRAFT, whatsapp: DRAFT });
  await keepInboxDraft('new', null);
  expect(await readInboxDrafts()).toEqual({ whatsapp: DRAFT });
});

test('what is stored and no form is nothing, and hides no other', async () => {
  await fakeBrowser.storage.local.set({ 'inbox-drafts': { new: { label: 1 }, whatsapp: DRAFT } });
  expect(await readInboxDrafts()).toEqual({ whatsapp: DRAFT });
  await keepInboxDraft('messenger', DRAFT);
  expect(await readInboxDrafts()).toEqual({ whatsapp: DRAFT, messenger: DRAFT });
  await fakeBrowser.storage.local.set({ 'inbox-drafts': 'forms' });
  expect(await readInboxDrafts()).toEqual({});
});
