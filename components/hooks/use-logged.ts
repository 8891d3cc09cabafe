import { useCallback, useEffect, useState } from 'react';
import { useWorkplace } from '@/components/workplace';
import {
  type LoggedMessage,
  type NewlyLogged,
  readLogged,
  watchLogged,
  withNewlyLogged,
} from '@/lib/chats/logged';

/**
 * What has been logged of a chat (by `chatKey`), from whichever window; null until it is known. Of a chat
 * that can't be remembered (null) only what `add` was told, as long as this is in sight.
 */
export function useLogged(chat: string | null) {
  const { identity } = useWorkplace();
  const [logged, setLogged] = useState<readonly LoggedMessage[] | null>(chat === null ? [] : null);
  useEffect(() => {
    if (chat === null) return;
    const life = new AbortController();
    watchLogged(identity, chat, life.signal, setLogged);
    void readLogged(identity, chat).then((first) => {
      if (!life.signal.aborted) setLogged((now) => now ?? first);
    });
    return () => life.abort();
  }, [identity, chat]);
  const add = useCallback((more: readonly NewlyLogged[]) => {
    setLogged((now) => withNewlyLogged(now ?? [], more));
  }, []);
  return { logged, add };
}
