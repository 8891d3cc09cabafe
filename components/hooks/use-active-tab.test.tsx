// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ActiveTab, useActiveTab } from '@/components/hooks/use-active-tab';
import { openReading } from '@/components/open-reading';
import { readFirstTab } from '@/components/start/first-tab';
import { beginWith, firstScreenStands } from '@/components/start/first-values';
import { draw } from '@/components/testing';
import { keepTabChat } from '@/lib/chats/tab-chats';
import { fakePermissions } from '@/tests/unit/fake-permissions';
import { reportOf } from '@/tests/unit/report-of';

let tabId: number;

/** WhatsApp stands in the active tab, with Ana's chat open. */
beforeEach(async () => {
  fakeBrowser.reset();
  fakePermissions('https://web.whatsapp.com/*');
  const tab = await fakeBrowser.tabs.create({ url: 'https://web.whatsapp.com/', active: true });
  tabId = tab.id ?? Number.NaN;
  await keepTabChat(tabId, reportOf('Ana'));
  const window = { id: 7, focused: true, incognito: false, alwaysOnTop: false };
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue(window);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ ...tab, windowId: 7 }]);
  for (const does of ['addListener', 'removeListener'] as const) {
    vi.spyOn(fakeBrowser.tabs.onAttached, does).mockReturnValue();
  }
  onTestFinished(() => {
    firstScreenStands();
    vi.restoreAllMocks();
  });
});

/** What a panel that is drawn now shows, one after the other. */
async function look(): Promise<(ActiveTab | null)[]> {
  const seen: (ActiveTab | null)[] = [];
  function Look() {
    seen.push(useActiveTab());
    return null;
  }
  draw(<Look />);
  await settled();
  return seen;
}

/** Turns enough for storage and tabs to answer: each answers in a few. */
const settled = () =>
  act(async () => {
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
  });
const names = (seen: readonly (ActiveTab | null)[]) =>
  seen.map((tab) => openReading(tab?.reading ?? null)?.name ?? null);

test('without anything to start from, nothing is shown until the tab is known', async () => {
  const shown = names(await look());
  expect(shown[0]).toBeNull();
  expect(shown.at(-1)).toBe('Ana');
});

test('the tab that was read before is shown at once and looked at again without being drawn anew', async () => {
  const { tab } = await readFirstTab();
  beginWith(tab ? { tab } : {});
  const seen = await look();
  expect(names(seen)).toEqual(['Ana']);
  expect(seen[0]).toBe(tab);
});

test('a chat that was switched since it was read before is shown', async () => {
  const { tab } = await readFirstTab();
  beginWith(tab ? { tab } : {});
  await keepTabChat(tabId, reportOf('Bo'));
  const seen = await look();
  expect(names(seen)).toEqual(['Ana', 'Bo']);
  expect(seen[1]?.visit).not.toBe(tab?.visit);
});
