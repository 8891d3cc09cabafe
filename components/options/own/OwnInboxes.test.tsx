// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OwnInboxes } from '@/components/options/own/OwnInboxes';
import { click, draw, fill } from '@/components/testing';
import { keepInboxSettings, readInboxSettings } from '@/lib/settings/inbox-store';
import type { OwnInbox } from '@/lib/settings/inboxes';
import { keepSlowSelectors } from '@/lib/settings/slow-selectors';
import { type FakePermissions, fakePermissions } from '@/tests/unit/fake-permissions';
import { WebLocks } from '@/tests/unit/web-locks';

let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions();
  vi.stubGlobal('navigator', { language: 'en', locks: new WebLocks() });
});

const own = async () => (await readInboxSettings()).settings.own;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));

async function press(words: string): Promise<void> {
  const buttons = [...document.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent === words);
  if (button === undefined) throw new Error(`There is no button ${words}`);
  click(button);
  for (let turn = 0; turn < 5; turn += 1) await settle();
}

function type(label: string, text: string): void {
  const labels = [...document.querySelectorAll('label')];
  const input = labels.find(({ textContent }) => textContent === label)?.control;
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field ${label}`);
  fill(input, text);
}

test('an inbox is kept once the browser lets its host be read, changed, removed and put back', async () => {
  draw(<OwnInboxes />);
  await settle();
  await press('Describe an inbox');
  type('Name of the inbox', 'Desk');
  type('Host', 'https://desk.example.com/chats/4');
  type('Title', 'h1');
  permissions.answer = false;
  await press('Save inbox');
  expect(document.body.textContent).toContain('told no, so Threadside can’t read desk.example.com');
  expect(await own()).toEqual([]);

  permissions.answer = true;
  await press('Save inbox');
  const [first] = await own();
  expect(first).toEqual({
    id: expect.stringMatching(/^own-[0-9a-f]{8}$/),
    label: 'Desk',
    host: 'desk.example.com',
    selectors: { title: 'h1' },
  });
  expect(document.querySelector('form')).toBeNull();

  await press('Change Desk');
  type('Host', 'new.example.com');
  expect(document.body.textContent).toContain('Not saved yet');
  await press('Save inbox');
  expect(await own()).toEqual([{ ...first, host: 'new.example.com' }]);
  const held = (host: string) =>
    fakeBrowser.permissions.contains({ origins: [`https://${host}/*`] });
  expect([await held('desk.example.com'), await held('new.example.com')]).toEqual([false, true]);

  await press('Remove Desk');
  expect([await own(), await held('new.example.com')]).toEqual([[], false]);
  await press('Put it back');
  expect(await own()).toEqual([{ ...first, host: 'new.example.com' }]);
});

test('what was typed and discarded is gone, and what is saved stays', async () => {
  const { redraw } = draw(<OwnInboxes />);
  await settle();
  await press('Describe an inbox');
  type('Name of the inbox', 'Desk');
  await settle();
  redraw(null);
  redraw(<OwnInboxes />);
  await settle();
  expect(document.body.textContent).toContain('Not saved yet');
  type('Host', 'desk.example.com');
  type('Title', 'h1');
  await press('Try on the open tab');
  const held = () => fakeBrowser.permissions.contains({ origins: ['https://desk.example.com/*'] });
  expect(await held()).toBe(true);
  await press('Discard changes');
  expect(await held()).toBe(false);
  expect(document.querySelector('form')).toBeNull();
  redraw(null);
  redraw(<OwnInboxes />);
  await settle();
  expect(document.querySelector('form')).toBeNull();
});

test('a form that opens or closes keeps the focus beside the press, and a host refused again is told', async () => {
  draw(<OwnInboxes />);
  await settle();
  const focusOn = (words: string) =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === words)
      ?.focus();
  const focused = () =>
    document.activeElement instanceof HTMLInputElement
      ? document.activeElement.labels?.[0]?.textContent
      : document.activeElement?.textContent;
  focusOn('Describe an inbox');
  await press('Describe an inbox');
  expect(focused()).toBe('Name of the inbox');
  type('Name of the inbox', 'Desk');
  type('Title', 'h1');
  focusOn('Save inbox');
  await press('Save inbox');
  expect(focused()).toBe('Host');
  type('Name of the inbox', 'Desk');
  type('Host', 'desk.example.com');
  type('Title', 'h1');
  focusOn('Save inbox');
  await press('Save inbox');
  expect(focused()).toBe('Describe an inbox');

  focusOn('Remove Desk');
  await press('Remove Desk');
  expect(focused()).toBe('Put it back');
  permissions.answer = false;
  await press('Put it back');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('doesn’t read Desk');
  expect(await own()).toEqual([]);
});

const DESK: OwnInbox = {
  id: 'own-0a1b2c3d',
  label: 'Desk',
  host: 'desk.example.com',
  selectors: { title: 'h1', phone: '.phone' },
};
const said = () => document.body.textContent;
const holds = (host: string) =>
  fakeBrowser.permissions.contains({ origins: [`https://${host}/*`] });

test('a removed inbox can’t be put back where another took its host, and says so', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [DESK] }));
  draw(<OwnInboxes />);
  await settle();
  await press('Remove Desk');
  const other: OwnInbox = { ...DESK, id: 'own-99999999', label: 'Other' };
  await act(() => keepInboxSettings((now) => ({ ...now, own: [other] })));
  await settle();
  await press('Put it back');
  expect(document.querySelector('[role="alert"]')?.textContent).toBe(
    'Another inbox of yours is at desk.example.com now, so this one can’t be put back. Change or remove that one first.',
  );
  expect(await own()).toEqual([other]);
  const many = Array.from({ length: 20 }, (_, at) => ({
    ...other,
    id: `own-000000${10 + at}` as const,
    host: `h${at}.example.com`,
  }));
  await act(() => keepInboxSettings((now) => ({ ...now, own: many })));
  await settle();
  await press('Put it back');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('You have 20 inboxes');
  expect(await own()).toHaveLength(20);
});

test('what the browser says when it can’t store an inbox that is put back is told', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [DESK] }));
  draw(<OwnInboxes />);
  await settle();
  await press('Remove Desk');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  await press('Put it back');
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('disk full');
  expect(await holds('desk.example.com')).toBe(false);
});

test('an inbox that was off leaves nothing behind, and is put back as it was, unasked', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [DESK], off: [DESK.id] }));
  draw(<OwnInboxes />);
  await settle();
  await press('Remove Desk');
  const settings = async () => (await readInboxSettings()).settings;
  expect(await settings()).toMatchObject({ own: [], off: [] });
  permissions.answer = false;
  await press('Put it back');
  expect(await settings()).toMatchObject({ own: [DESK], off: [DESK.id] });
});

test('a trial the browser’s user refuses says so; a form that is left takes the right with it', async () => {
  const { redraw } = draw(<OwnInboxes />);
  await settle();
  await press('Describe an inbox');
  type('Name of the inbox', 'Desk');
  type('Host', 'desk.example.com');
  type('Title', 'h1');
  permissions.answer = false;
  await press('Try on the open tab');
  expect(said()).toContain('told no, so Threadside can’t read desk.example.com');
  permissions.answer = true;
  await press('Try on the open tab');
  expect(await holds('desk.example.com')).toBe(true);
  redraw(null);
  for (let turn = 0; turn < 5; turn += 1) await settle();
  expect(await holds('desk.example.com')).toBe(false);
});

test('the list names selectors that were slow when they were tried, until they are changed', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [DESK] }));
  await keepSlowSelectors(DESK.id, { title: 'h1', phone: 'div:has(.phone)' });
  draw(<OwnInboxes />);
  await settle();
  expect(said()).toContain('took long to find: Title. It');
  await act(() => keepSlowSelectors(DESK.id, {}));
  await settle();
  expect(said()).not.toContain('took long');
});

test('an inbox whose host is read by Threadside itself since says which of both is read', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [{ ...DESK, host: 'web.telegram.org' }] }));
  draw(<OwnInboxes />);
  await settle();
  expect(said()).toContain('Yours is read while Telegram is switched off.');
  await press('Change Desk');
  type('Title', 'h2');
  await press('Save inbox');
  expect((await own())[0]?.selectors.title).toBe('h2');
  await act(() => keepInboxSettings((now) => ({ ...now, on: ['telegram'] })));
  await settle();
  expect(said()).toContain('so yours isn’t read while Telegram is switched on.');
});
