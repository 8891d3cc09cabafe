import { useCallback, useContext, useEffect, useState } from 'react';
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
  return { lookUp, leave: useCallback(() => setLookUp(null), []) };
}
