import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Login } from '@/lib/salesforce/login';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { signIn } from '@/lib/salesforce/session';

/**
 * Signing in, one try at a time. A try that was given up, or whose screen has gone (somebody signed in
 * from another window), signs nobody in, whatever its window comes to later.
 */
export function useSignIn() {
  const attempt = useRef<AbortController | null>(null);
  const giveUp = useCallback(() => attempt.current?.abort(), []);
  useEffect(() => giveUp, [giveUp]);

  /** Gives what went wrong, or null: signed in, or given up. */
  const start = useCallback(
    async (
      login: Login,
      options: { readonly askWho?: boolean } = {},
    ): Promise<SalesforceProblem | null> => {
      giveUp();
      const mine = new AbortController();
      attempt.current = mine;
      try {
        await signIn(login, { ...options, signal: mine.signal });
        return null;
      } catch (thrown) {
        return mine.signal.aborted ? null : SalesforceProblem.from(thrown);
      }
    },
    [giveUp],
  );
  return useMemo(() => ({ start, giveUp }), [start, giveUp]);
}
