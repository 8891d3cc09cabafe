import { type Browser, browser } from 'wxt/browser';
import { inboxAt } from '@/components/hooks/follow-active-tab';
import type { ActiveTab } from '@/components/hooks/use-active-tab';
import { newVisit } from '@/lib/chats/chat';
import { readTabChat } from '@/lib/chats/tab-chats';
import { type KeptInboxSettings, readInboxSettings } from '@/lib/settings/inbox-store';

/**
 * The panel's window, what is chosen about inboxes, and the active tab with the chat that is remembered of
 * it. `tab` is null where nothing is: its page is to be asked first.
 */
export async function readFirstTab(): Promise<{
  readonly windowId: number;
  readonly inboxes: KeptInboxSettings;
  readonly tab: ActiveTab | null;
}> {
  const [{ id: windowId = browser.windows.WINDOW_ID_NONE }, tabs, inboxes] = await Promise.all([
    browser.windows.getCurrent(),
    browser.tabs.query({ active: true }),
    readInboxSettings(),
  ]);
  const active = tabs.find((one) => one.windowId === windowId);
  return { windowId, inboxes, tab: active ? await remembered(active, inboxes) : null };
}

async function remembered(
  { id: tabId, url = '' }: Browser.tabs.Tab,
  { settings }: KeptInboxSettings,
): Promise<ActiveTab | null> {
  if (tabId === undefined) return null;
  const [{ inbox, isOn }, stored] = await Promise.all([inboxAt(url, settings), readTabChat(tabId)]);
  const tab = { tabId, url, inbox, visit: newVisit() };
  if (inbox === null) return { ...tab, reading: null };
  if (!isOn) return { ...tab, reading: 'off' };
  return stored?.inbox === inbox ? { ...tab, reading: stored.reading } : null;
}
