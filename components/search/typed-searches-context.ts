import { createContext, useContext, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { firstValue } from '@/components/start/first-values';
import { useWorkplace } from '@/components/workplace';
import { openTypedSearches, type TypedSearches } from '@/lib/chats/typed-searches';

/** What is typed into the search in this window, for every screen that has one. */
export const TypedSearchesContext = createContext<TypedSearches | null>(null);

/** Opens them, null until they are read. */
export function useOpenedSearches(): TypedSearches | null {
  const { orgId, userId } = useWorkplace().identity;
  const [searches, setSearches] = useState(() => firstValue('searches'));
  useEffect(() => {
    if (searches !== null) return;
    let isOver = false;
    const open = async () => {
      const { id } = await browser.windows.getCurrent();
      const opened = await openTypedSearches(
        { orgId, userId },
        id ?? browser.windows.WINDOW_ID_NONE,
      );
      if (!isOver) setSearches(opened);
    };
    void open();
    return () => {
      isOver = true;
    };
  }, [orgId, userId, searches]);
  return searches;
}

/** @throws Error outside a signed-in panel */
export function useTypedSearches(): TypedSearches {
  const searches = useContext(TypedSearchesContext);
  if (searches === null) throw new Error('Nobody searches here');
  return searches;
}
