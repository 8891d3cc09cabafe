import { useCallback, useContext, useEffect, useState } from 'react';
import { type Browser, browser } from 'wxt/browser';
import { leaveUnsaved } from '@/components/search/leave-unsaved';
import { WaitingContext } from '@/components/waiting/waiting-context';
import { followLookUp, keepLookUp, type LookUp, takeLookUp } from '@/lib/chats/look-up';

/**
 * What was brought from a page to be looked up, in the screen that took it: the next one takes its place,
 * and it goes with the screen. Null if there is none. `leave` lets it go.
 */
export function useLookUp() {
  const [lookUp, setLookUp] = useState<LookUp | null>(null);
  const { onClose: closeWaiting } = useContext(WaitingContext);
  useEffect(() => {
    const life = new AbortController();
    const look = async (windowId: number) => {
      const taken = await takeLookUp(windowId);
      if (taken === null) return;
      // The screen went meanwhile; the one in its place takes it.
      if (life.signal.aborted) return keepLookUp(windowId, taken);
      leaveUnsaved();
      closeWaiting();
      setLookUp(taken);
    };
    void followLookUp((windowId) => void look(windowId), life.signal);
    return () => life.abort();
  }, [closeWaiting]);
  const leave = useCallback(() => setLookUp(null), []);
  useLeftPage(lookUp?.is === 'nothing', leave);
  return { lookUp, leave };
}

/** Calls back when this window shows another page, if `isTold`: why nothing was found is told of one page. */
function useLeftPage(isTold: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isTold) return;
    const updated = (_: number, change: { status?: string }, tab: Browser.tabs.Tab) => {
      if (tab.active && change.status === 'loading') void ifHere(tab.windowId);
    };
    const activated = ({ windowId }: { windowId: number }) => void ifHere(windowId);
    const ifHere = async (windowId: number) => {
      const { id } = await browser.windows.getCurrent();
      if (id === windowId) leave();
    };
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onActivated.addListener(activated);
    return () => {
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onActivated.removeListener(activated);
    };
  }, [isTold, leave]);
}
