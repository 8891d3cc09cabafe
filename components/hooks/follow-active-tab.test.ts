import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followActiveTab, type SeenTab } from '@/components/hooks/follow-active-tab';
import { openReading } from '@/components/open-reading';
import { keepTabChat } from '@/lib/chats/tab-chats';
import { fakePermissions } from '@/tests/unit/fake-permissions';
import { reportOf } from '@/tests/unit/report-of';

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions('https://web.whatsapp.com/*');
});

/** A window whose active tab shows WhatsApp, and what a panel in it has seen, by the chat's name. */
async function follow(): Promise<{ tabId: number; names: () => string[] }> {
  const url = 'https://web.whatsapp.com/';
  const tab = await fakeBrowser.tabs.create({ url, active: true });
  if (tab.id === undefined) throw new Error('A tab without an id');
  await keepTabChat(tab.id, reportOf('Ana'));
  // What the fake browser knows of windows and tabs has no current one.
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({
    id: 1,
    focused: true,
    incognito: false,
    alwaysOnTop: false,
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab]);
  for (const does of ['addListener', 'removeListener'] as const) {
    vi.spyOn(fakeBrowser.tabs.onAttached, does).mockReturnValue();
  }
  onTestFinished(() => void vi.restoreAllMocks());
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const seen: SeenTab[] = [];
  await followActiveTab((one) => seen.push(one), life.signal);
  const names = () => seen.flatMap(({ reading }) => openReading(reading)?.name ?? []);
  return { tabId: tab.id, names };
}

const report = async (tabId: number, name: string) =>
  fakeBrowser.runtime.onMessage.trigger(reportOf(name), {
    id: fakeBrowser.runtime.id,
    url: 'https://web.whatsapp.com/',
    frameId: 0,
    tab: await fakeBrowser.tabs.get(tabId),
  });

test('a panel starts from what is remembered of the tab', async () => {
  const { names } = await follow();
  expect(names()).toEqual(['Ana']);
});

test('what was told just before the panel started, and is written just after, is seen', async () => {
  const { tabId, names } = await follow();
  await keepTabChat(tabId, reportOf('Bo'));
  expect(names()).toEqual(['Ana', 'Bo']);
});

test('what another tab told is not', async () => {
  const { tabId, names } = await follow();
  await keepTabChat(tabId + 1, reportOf('Bo'));
  expect(names()).toEqual(['Ana']);
});

test('once the tab was heard itself, what is written later than told is not seen', async () => {
  const { tabId, names } = await follow();
  await report(tabId, 'Bo');
  await keepTabChat(tabId, reportOf('Ana'));
  expect(names()).toEqual(['Ana', 'Bo']);
});
