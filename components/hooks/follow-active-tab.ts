import { browser } from 'wxt/browser';
import { askChat } from '@/lib/chats/ask';
import type { InboxId, Reading } from '@/lib/chats/chat';
import { readTabChat, watchReports, watchTabChats } from '@/lib/chats/tab-chats';
import { placeOfUrl } from '@/lib/inboxes/places';
import { isInboxSender } from '@/lib/inboxes/sender';

/**
 * A tab as it is seen from the panel. `inbox` is null where it has none; `reading` is null until the
 * page was heard, `silent` where no content script runs in it.
 */
export interface SeenTab {
  readonly tabId: number;
  readonly url: string;
  readonly inbox: InboxId | null;
  readonly reading: Reading | 'silent' | null;
}

async function askTab(tabId: number): Promise<Reading | 'silent'> {
  const answer = await askChat(tabId);
  if (answer.ok) return answer.value;
  return answer.reason === 'not-there' ? 'silent' : { state: 'unreadable' };
}

/**
 * Follows the active tab of this window and tells `seen` what it shows, until `signal`. Settles when the
 * first is told.
 */
export async function followActiveTab(
  seen: (tab: SeenTab) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let current: SeenTab | null = null;
  /** Whether the current tab was heard itself, not only what was remembered of it. */
  let isHeard = false;
  const show = (tab: SeenTab) => {
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
    isHeard = isHeard && same;
    show({ tabId, url, inbox, reading: same ? (current?.reading ?? null) : null });
    // What is stored may be older than what was heard.
    if (inbox === null || isHeard) return;
    const before = current;
    const stored = await readTabChat(tabId);
    const reading = stored?.inbox === inbox ? stored.reading : await askTab(tabId);
    // A report that came meanwhile is newer than what was stored when we asked.
    if (current === before) show({ tabId, url, inbox, reading });
  };

  watchReports(
    (tabId, { inbox, reading }) => {
      if (tabId !== current?.tabId) return;
      isHeard = true;
      show({ ...current, inbox, reading });
    },
    { trusts: isInboxSender, signal },
  );
  // A report from before this tab was looked at may be written after it was read.
  watchTabChats((tabId, chat) => {
    if (isHeard || chat === null || tabId !== current?.tabId || chat.inbox !== current.inbox)
      return;
    show({ ...current, reading: chat.reading });
  }, signal);
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
