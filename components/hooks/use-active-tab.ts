import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askChat } from '@/lib/chats/ask';
import { type InboxId, newVisit, type Reading } from '@/lib/chats/chat';
import { readTabChat, watchReports } from '@/lib/chats/tab-chats';
import { placeOfUrl } from '@/lib/inboxes/places';
import { isInboxSender } from '@/lib/inboxes/sender';

/**
 * The tab that the agent looks at in this panel's window. `inbox` is null where it has none;
 * `reading` is null until the page was heard, `silent` where no content script runs in it.
 */
export interface ActiveTab {
  readonly tabId: number;
  readonly url: string;
  readonly inbox: InboxId | null;
  readonly reading: Reading | 'silent' | null;
  /** Names this visit to the chat, see `newVisit`. */
  readonly visit: string;
}

/** Follows the active tab of the panel's window and the chat in it; null until it is known. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void followActiveTab((next) => {
      setTab((now) => ({ ...next, visit: sameChat(now, next) ? now.visit : newVisit() }));
    }, life.signal);
    return () => life.abort();
  }, []);
  return tab;
}

type Seen = Omit<ActiveTab, 'visit'>;

function sameChat(now: ActiveTab | null, next: Seen): now is ActiveTab {
  return now?.tabId === next.tabId && JSON.stringify(now.reading) === JSON.stringify(next.reading);
}

async function askTab(tabId: number): Promise<Reading | 'silent'> {
  const answer = await askChat(tabId);
  if (answer.ok) return answer.value;
  return answer.reason === 'not-there' ? 'silent' : { state: 'unreadable' };
}

async function followActiveTab(seen: (tab: Seen) => void, signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let current: Seen | null = null;
  const show = (tab: Seen) => {
    if (signal.aborted) return;
    current = tab;
    seen(tab);
  };

  /** Looks at the active tab anew. What arrives late, for a tab that was left, is dropped. */
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId && { windowId }) });
    if (signal.aborted || tab?.id === undefined) return;
    const { id: tabId, url = '' } = tab;
    const inbox = placeOfUrl(url)?.id ?? null;
    const same = current?.tabId === tabId && current.inbox === inbox;
    show({ tabId, url, inbox, reading: same ? (current?.reading ?? null) : null });
    if (inbox === null) return;
    const before = current;
    const stored = await readTabChat(tabId);
    const reading = stored?.inbox === inbox ? stored.reading : await askTab(tabId);
    // A report that came meanwhile is newer than what was stored when we asked.
    if (current === before) show({ tabId, url, inbox, reading });
  };

  watchReports(
    (tabId, { inbox, reading }) => {
      if (tabId === current?.tabId) show({ ...current, inbox, reading });
    },
    { trusts: isInboxSender, signal },
  );
  const again = () => void look();
  const updated = (tabId: number, change: { url?: string; status?: string }) => {
    if (tabId === current?.tabId && (change.url !== undefined || change.status === 'complete'))
      again();
  };
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onAttached.addListener(again);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onAttached.removeListener(again);
    },
    { once: true },
  );
  await look();
}
