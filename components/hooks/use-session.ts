import { useEffect, useState } from 'react';
import { readSessionState, type SessionState, watchSessionState } from '@/lib/salesforce/session';

/** Who is signed in, null until storage answered; follows sign-ins and sign-outs of every window. */
export function useSession(): SessionState | null {
  const [state, setState] = useState<SessionState | null>(null);
  useEffect(() => {
    const life = new AbortController();
    watchSessionState(setState, life.signal);
    void readSessionState().then((first) => {
      if (!life.signal.aborted) setState((now) => now ?? first);
    });
    return () => life.abort();
  }, []);
  return state;
}
