import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPanelOnRequest } from '@/lib/chats/open-panel';

type Listener = (...args: unknown[]) => unknown;

/** What the fake browser lacks: the menu and the side panel. */
const menus = { removeAll: vi.fn(), create: vi.fn(), onClicked: { addListener: vi.fn() } };
const sidePanel = { open: vi.fn(async () => {}) };
const clicks = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  Object.assign(browser, {
    contextMenus: menus,
    sidePanel,
    action: { onClicked: { addListener: clicks } },
  });
  openPanelOnRequest(['https://web.whatsapp.com/*'], [{ id: 'more', title: 'More' }]);
});

/** The listener that was given to `addListener`. */
function listenerOf(addListener: ReturnType<typeof vi.fn>): Listener {
  return addListener.mock.calls[0]?.[0] ?? expect.unreachable('nobody listens');
}

test('the button, and its shortcut, open the panel of their window in the same call', () => {
  listenerOf(clicks)({ windowId: 3 });
  expect(sidePanel.open.mock.calls).toEqual([[{ windowId: 3 }]]);
});

test('so does the entry of the context menu, and no other entry', () => {
  const choose = listenerOf(menus.onClicked.addListener);
  choose({ menuItemId: 'another' }, { windowId: 3 });
  choose({ menuItemId: 'open-panel' }, undefined);
  expect(sidePanel.open).not.toHaveBeenCalled();
  choose({ menuItemId: 'open-panel' }, { windowId: 4 });
  expect(sidePanel.open.mock.calls).toEqual([[{ windowId: 4 }]]);
});

test('the menu is made after every install and update, its own entry on inbox pages', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
  expect(menus.removeAll).toHaveBeenCalledBefore(menus.create);
  expect(menus.create.mock.calls).toEqual([
    [
      expect.objectContaining({
        title: 'Open Threadside',
        documentUrlPatterns: ['https://web.whatsapp.com/*'],
      }),
    ],
    [{ id: 'more', title: 'More' }],
  ]);
});
