import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Something stored that can be read once and watched: the journal, the drafts, the usage. */
interface Kept<T> {
  read(): Promise<T>;
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/**
 * The stored value, null until it was read, then on each change. `kept` must be stable. Where the value was
 * read before, it starts from that `first`, and is read again all the same.
 */
export function useKept<T>(kept: Kept<T>, first: T | null = null): T | null {
  const [value, setValue] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    let isHeard = false;
    kept.watch((next) => {
      isHeard = true;
      setValue(next);
    }, life.signal);
    void kept.read().then((read) => {
      // What was heard meanwhile is newer.
      if (!life.signal.aborted && !isHeard) setValue((now) => replaceEqualDeep(now, read));
    });
    return () => life.abort();
  }, [kept]);
  return value;
}
