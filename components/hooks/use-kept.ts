import { useEffect, useState } from 'react';

/** Something stored that can be read once and watched: the journal, the drafts, the usage. */
interface Kept<T> {
  read(): Promise<T>;
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/** The stored value, null until it was read, then on each change. `kept` must be stable. */
export function useKept<T>(kept: Kept<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    const life = new AbortController();
    kept.watch(setValue, life.signal);
    void kept.read().then((first) => {
      if (!life.signal.aborted) setValue((now) => now ?? first);
    });
    return () => life.abort();
  }, [kept]);
  return value;
}
