import { useEffect, useState } from 'react';
import { followActiveTab, type SeenTab } from '@/components/hooks/follow-active-tab';
import { firstValue } from '@/components/start/first-values';
import { newVisit } from '@/lib/chats/chat';

/** The tab that the agent looks at in this panel's window, and the visit to the chat in it. */
export interface ActiveTab extends SeenTab {
  /** Names this visit to the chat, see `newVisit`. */
  readonly visit: string;
}

/** Follows the active tab of the panel's window and the chat in it; null until it is known. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState(() => firstValue('tab'));
  useEffect(() => {
    const life = new AbortController();
    void followActiveTab(
      (next) => setTab((now) => seen(now, next)),
      life.signal,
      firstValue('tab'),
    );
    return () => life.abort();
  }, []);
  return tab;
}

function seen(now: ActiveTab | null, next: SeenTab): ActiveTab {
  if (!sameChat(now, next)) return { ...next, visit: newVisit() };
  const isSame = now.url === next.url && now.inbox === next.inbox;
  return isSame ? now : { ...next, visit: now.visit };
}

function sameChat(now: ActiveTab | null, next: SeenTab): now is ActiveTab {
  return now?.tabId === next.tabId && JSON.stringify(now.reading) === JSON.stringify(next.reading);
}
