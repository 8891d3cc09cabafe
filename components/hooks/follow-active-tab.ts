import { browser } from 'wxt/browser';
import { askChat } from '@/lib/chats/ask';
import type { InboxId, Reading } from '@/lib/chats/chat';
import { readTabChat, watchReports, watchTabChats } from '@/lib/chats/tab-chats';
import { mayRead } from '@/lib/inboxes/may-read';
import { placeOfUrl } from '@/lib/inboxes/places';
import { placesByRank } from '@/lib/inboxes/places-in-force';
import { reportTrust } from '@/lib/inboxes/trust';
import { followInboxSettings } from '@/lib/settings/followed-inboxes';
import { type InboxSettings, isSwitchedOn } from '@/lib/settings/inboxes';

/**
 * A tab as it is seen from the panel. `inbox` is null where it has none; `reading` is null until the
 * page was heard, `silent` where no content script runs in it, `off` where the inbox is switched off or
 * the browser doesn't let us read it.
 */
export interface SeenTab {
  readonly tabId: number;
  readonly url: string;
  readonly inbox: InboxId | null;
  readonly reading: Reading | 'silent' | 'off' | null;
}

/** A script that was just started in an open page answers within this; it is asked this often. */
const STARTS_WITHIN_MS = 2_000;
const ASK_AGAIN_MS = 100;

async function askTab(tabId: number): Promise<Reading | 'silent'> {
  const answer = await askChat(tabId);
  if (answer.ok) return answer.value;
  return answer.reason === 'not-there' ? 'silent' : { state: 'unreadable' };
}

/** Asks a tab whose script is just being started, as long as `isWanted`. */
async function askStarting(tabId: number, isWanted: () => boolean): Promise<Reading | 'silent'> {
  const latest = Date.now() + STARTS_WITHIN_MS;
  for (;;) {
    const answer = await askTab(tabId);
    if (answer !== 'silent' || !isWanted() || Date.now() >= latest) return answer;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

/** The inbox at an address, and whether it is switched on and the browser lets us read it. */
export async function inboxAt(
  url: string,
  settings: InboxSettings,
): Promise<{ inbox: InboxId | null; isOn: boolean }> {
  const place = placeOfUrl(url, placesByRank(settings));
  if (place === null) return { inbox: null, isOn: false };
  const isOn = isSwitchedOn(settings, place) && (await mayRead([new URL(url).hostname]));
  return { inbox: place.id, isOn };
}

/**
 * Follows the active tab of this window and tells `seen` what it shows, until `signal`. Starts from
 * `first`, if that is known. Settles when it has looked for itself.
 */
export async function followActiveTab(
  seen: (tab: SeenTab) => void,
  signal: AbortSignal,
  first: SeenTab | null = null,
): Promise<void> {
  const inboxes = followInboxSettings(signal);
  const { id: windowId } = await browser.windows.getCurrent();
  let current = first;
  /** Whether the current tab was heard itself, not only what was remembered of it. */
  let isHeard = false;
  const show = (tab: SeenTab) => {
    if (signal.aborted) return;
    current = tab;
    seen(tab);
  };

  /** Looks at the active tab anew. What arrives late, for a tab that was left, is dropped. */
  let looks = 0;
  const look = async () => {
    looks += 1;
    const turn = looks;
    const [tab] = await browser.tabs.query({ active: true, ...(windowId && { windowId }) });
    if (tab?.id === undefined) return;
    const { id: tabId, url = '' } = tab;
    const { inbox, isOn } = await inboxAt(url, await inboxes.now());
    if (signal.aborted || turn !== looks) return;
    const same = current?.tabId === tabId && current.inbox === inbox;
    const wasOff = same && current?.reading === 'off';
    isHeard = isHeard && same && isOn;
    if (!isOn) return show({ tabId, url, inbox, reading: inbox === null ? null : 'off' });
    show({ tabId, url, inbox, reading: same && !wasOff ? (current?.reading ?? null) : null });
    // What is stored may be older than what was heard.
    if (isHeard) return;
    const before = current;
    const isCurrent = () => current === before;
    const stored = await readTabChat(tabId);
    const reading =
      stored?.inbox === inbox
        ? stored.reading
        : await (wasOff ? askStarting(tabId, isCurrent) : askTab(tabId));
    // A report that came meanwhile is newer than what was stored when we asked.
    if (isCurrent()) show({ tabId, url, inbox, reading });
  };

  watchReports(
    (tabId, { inbox, reading }) => {
      if (tabId !== current?.tabId) return;
      isHeard = true;
      show({ ...current, inbox, reading });
    },
    { trusts: reportTrust(inboxes), signal },
  );
  // A report from before this tab was looked at may be written after it was read.
  watchTabChats((tabId, chat) => {
    if (isHeard || chat === null || tabId !== current?.tabId || chat.inbox !== current.inbox)
      return;
    if (current.reading === 'off') return;
    show({ ...current, reading: chat.reading });
  }, signal);
  const again = () => void look();
  const updated = (tabId: number, change: { url?: string; status?: string }) => {
    if (tabId === current?.tabId && (change.url !== undefined || change.status === 'complete'))
      again();
  };
  inboxes.watch(again);
  // With the press the browser shows a tab that it hid: it gives the right to that one tab.
  browser.action.onClicked.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onAttached.addListener(again);
  signal.addEventListener(
    'abort',
    () => {
      browser.action.onClicked.removeListener(again);
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onAttached.removeListener(again);
    },
    { once: true },
  );
  await look();
}
