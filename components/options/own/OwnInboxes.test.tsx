// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OwnInboxes } from '@/components/options/own/OwnInboxes';
import { click, draw, fill } from '@/components/testing';
import { readInboxSettings } from '@/lib/settings/inbox-store';
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
