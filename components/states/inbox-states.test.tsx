// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NoInboxHere } from '@/components/states/NoInboxHere';
import { SwitchedOff } from '@/components/states/SwitchedOff';
import { click, draw, find } from '@/components/testing';
import { ownPlace, places } from '@/lib/inboxes/places';
import { keepInboxSettings, readInboxSettings } from '@/lib/settings/inbox-store';
import type { OwnInbox } from '@/lib/settings/inboxes';
import { type FakePermissions, fakePermissions } from '@/tests/unit/fake-permissions';
import { WebLocks } from '@/tests/unit/web-locks';

const DESK: OwnInbox = {
  id: 'own-0a1b2c3d',
  label: 'Help desk',
  host: 'desk.example.com',
  selectors: { title: 'h1' },
};

/** The tabs of the window; of each only these are asked for. */
let tabs: { readonly id: number; readonly url?: string; readonly lastAccessed: number }[];
let permissions: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  tabs = [];
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
    async () => tabs as Awaited<ReturnType<typeof fakeBrowser.tabs.query>>,
  );
  permissions = fakePermissions();
  vi.stubGlobal('navigator', { language: 'en', locks: new WebLocks() });
});

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve)));
const said = () => document.body.textContent;
async function pressFoot(): Promise<void> {
  click(find('footer button'));
  await settle();
}

test('an inbox that is off is switched on by a press, unless the browser is told no', async () => {
  draw(<SwitchedOff place={places.telegram} />);
  await settle();
  expect(find('h2').textContent).toBe('Telegram is switched off');
  permissions.answer = false;
  await pressFoot();
  expect(find('[role="alert"]').textContent).toBe(
    'Your browser was told no, so Threadside doesn’t read Telegram. Press again to be asked again.',
  );
  expect((await readInboxSettings()).settings.on).toEqual([]);
  vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValueOnce(new Error('No more room.'));
  await pressFoot();
  expect(find('[role="alert"]').textContent).toBe(
    'That didn’t work. The browser says: No more room.',
  );
  permissions.answer = true;
  await pressFoot();
  expect((await readInboxSettings()).settings.on).toEqual(['telegram']);
  expect(document.querySelector('[role="alert"]')).toBeNull();
});

test('one that is on, and that the browser keeps closed, is not called switched off', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [DESK] }));
  draw(<SwitchedOff place={ownPlace(DESK)} />);
  await settle();
  expect(find('h2').textContent).toBe('Threadside may not read Help desk yet');
  expect(said()).toContain('doesn’t let Threadside read desk.example.com.');
  expect(find('footer button').textContent).toBe('Allow desk.example.com');
  permissions.answer = false;
  await pressFoot();
  expect(find('[role="alert"]').textContent).toContain('told no');
  permissions.answer = true;
  await pressFoot();
  const origins = ['https://desk.example.com/*'];
  expect(await fakeBrowser.permissions.contains({ origins })).toBe(true);
});

test('a tab that the browser hides may be an inbox, and the way on is said', async () => {
  await keepInboxSettings((now) => ({ ...now, own: [DESK], off: [DESK.id] }));
  const created = vi.spyOn(fakeBrowser.tabs, 'create');
  const { redraw } = draw(<NoInboxHere isHidden />);
  await settle();
  expect(said()).toContain('Press Threadside’s button in the browser’s toolbar, in this tab, or');
  expect(said()).toMatch(/Can be switched on: Instagram.*, and Help desk\./);
  const [inOptions] = document.querySelectorAll('button');
  expect(inOptions?.textContent).toBe('switch the inbox on in the options');
  if (inOptions) click(inOptions);
  expect(created.mock.calls[0]?.[0]?.url).toMatch(/options\.html#inboxes$/);

  redraw(<NoInboxHere isHidden={false} />);
  expect(said()).not.toContain('Press Threadside’s button');
});

test('an inbox that another tab has open is gone to there, where its address is the inbox’s', async () => {
  tabs = [
    { id: 3, url: 'https://web.whatsapp.com/', lastAccessed: 1 },
    { id: 4, url: 'https://web.whatsapp.com/?open=1', lastAccessed: 2 },
    { id: 5, url: 'https://www.facebook.com/marketplace/', lastAccessed: 3 },
    { id: 6, lastAccessed: 4 },
  ];
  const update = vi.spyOn(fakeBrowser.tabs, 'update');
  update.mockRejectedValue(new Error('there are no tabs'));
  draw(<NoInboxHere isHidden={false} />);
  await settle();
  const [whatsapp, messenger] = document.querySelectorAll('li');
  expect(whatsapp?.textContent).toBe('WhatsAppopen in another tabweb.whatsapp.com');
  expect(messenger?.querySelector('a')?.href).toBe('https://www.facebook.com/messages/');
  click(find('li button'));
  expect(update).toHaveBeenCalledWith(4, { active: true });
});
