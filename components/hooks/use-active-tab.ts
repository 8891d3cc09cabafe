import { useEffect, useState } from 'react';
import { followActiveTab, type SeenTab } from '@/components/hooks/follow-active-tab';
import { newVisit } from '@/lib/chats/chat';

/** The tab that the agent looks at in this panel's window, and the visit to the chat in it. */
export interface ActiveTab extends SeenTab {
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

function sameChat(now: ActiveTab | null, next: SeenTab): now is ActiveTab {
  return now?.tabId === next.tabId && JSON.stringify(now.reading) === JSON.stringify(next.reading);
}
