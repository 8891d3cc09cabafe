import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** A tab, and the address it shows. */
export interface TabUrl {
  readonly id: number;
  readonly url: string;
}

/** The tabs of this page's window whose address the browser tells, the one looked at last first. */
export function useTabUrls(): readonly TabUrl[] {
  const [tabs, setTabs] = useState<readonly TabUrl[]>([]);
  useEffect(() => {
    let current = true;
    const look = async () => {
      const all = await browser.tabs.query({ currentWindow: true });
      if (!current) return;
      setTabs(
        all
          .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
          .flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }])),
      );
    };
    const events = [browser.tabs.onUpdated, browser.tabs.onRemoved];
    for (const event of events) event.addListener(look);
    void look();
    return () => {
      current = false;
      for (const event of events) event.removeListener(look);
    };
  }, []);
  return tabs;
}
