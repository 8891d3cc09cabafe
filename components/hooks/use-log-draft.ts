import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useWorkplace } from '@/components/workplace';
import { EMPTY_LOG, type LogDraft, openLogDrafts, withDraft } from '@/lib/capture/log-draft';

/**
 * The log that was begun of a chat, null until it is known; it outlives panel and browser, unless the chat
 * can't be remembered (null). `keep` stores it (null: lets it go), `show` takes over what is stored already.
 */
export function useLogDraft(chat: string | null) {
  const { identity } = useWorkplace();
  const store = useMemo(() => openLogDrafts(identity), [identity]);
  const [draft, setDraft] = useState<LogDraft | null>(chat === null ? EMPTY_LOG : null);
  const writes = useRef(0);

  useEffect(() => {
    if (chat === null) return;
    const life = new AbortController();
    store.watch((all) => {
      // Of its own typing a panel knows better than the store, which hears of it later.
      if (writes.current > 0) return;
      const theirs = all[chat] ?? EMPTY_LOG;
      setDraft((now) => (now !== null && hasSaved(now) === hasSaved(theirs) ? now : theirs));
    }, life.signal);
    void store.read().then((all) => {
      if (!life.signal.aborted) setDraft((now) => now ?? all[chat] ?? EMPTY_LOG);
    });
    return () => life.abort();
  }, [store, chat]);

  const show = useCallback((next: LogDraft | null) => setDraft(next ?? EMPTY_LOG), []);
  const keep = useCallback(
    async (next: LogDraft | null) => {
      show(next);
      if (chat === null) return;
      writes.current += 1;
      try {
        await store.change((all) => withDraft(all, chat, next));
      } finally {
        writes.current -= 1;
      }
    },
    [store, chat, show],
  );
  /** Whether this text is no longer to be saved: another window has saved it, or begun anew. */
  const isOver = useCallback(
    async ({ note }: LogDraft) => {
      if (chat === null) return false;
      return (await store.read())[chat]?.note?.done !== note?.done;
    },
    [store, chat],
  );
  /** Shows what is stored now. */
  const reload = useCallback(async () => {
    if (chat !== null) show((await store.read())[chat] ?? null);
  }, [store, chat, show]);
  return { draft, keep, show, isOver, reload };
}

/** How many parts of it are saved; -1 for a log without a text of its own. */
const hasSaved = ({ note }: LogDraft) => note?.done ?? -1;
