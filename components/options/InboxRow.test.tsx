// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { InboxOptions } from '@/components/options/InboxOptions';
import { click, draw } from '@/components/testing';
import { readInboxSettings } from '@/lib/settings/inbox-store';
import { type FakePermissions, fakePermissions } from '@/tests/unit/fake-permissions';
import { WebLocks } from '@/tests/unit/web-locks';

let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions();
  vi.stubGlobal('navigator', { language: 'en', locks: new WebLocks() });
});

const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await act(() => new Promise((done) => setTimeout(done)));
};

test('an inbox stays off where the browser is told no, and the same press asks again', async () => {
  draw(<InboxOptions />);
  await settle();
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === 'Telegram',
  );
  const box = label?.control;
  if (!(box instanceof HTMLInputElement)) throw new Error('Telegram has no box');
  const alerts = () =>
    [...document.querySelectorAll('[role="alert"]')].map((one) => one.textContent);
  const on = async () => (await readInboxSettings()).settings.on;

  permissions.answer = false;
  click(box);
  await settle();
  expect(box.checked).toBe(false);
  expect(alerts()).toEqual([
    'Your browser was told no, so Threadside doesn’t read Telegram. Press again to be asked again.',
  ]);
  expect(await on()).toEqual([]);
  permissions.answer = true;
  click(box);
  await settle();
  expect([box.checked, alerts(), await on()]).toEqual([true, [], ['telegram']]);
});
