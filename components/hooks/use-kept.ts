import { replaceEqualDeep } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Something stored that can be read once and watched: the journal, the drafts, the usage. */
export interface Kept<T> {
  read(): Promise<T>;
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/**
 * The stored value, null until it was read, then on each change. `kept` must be stable. Where the value was
 * read before, it starts from that `first`, and is read again all the same.
 */
export function useKept<T>(kept: Kept<T>, first: T | null = null): T | null {
  const { now, subscribe } = followed(kept);
  const [value, setValue] = useState(() => now() ?? first);
  // `first` is for the first to look alone, so that another one later changes nothing.
  const [known] = useState(first);
  useEffect(() => subscribe(setValue, known), [subscribe, known]);
  return value;
}

/** For makers of what `useKept` takes: the same thing for the same key, so that it is read once. */
export function keptBy<T>(make: (key: string) => Kept<T>): (key: string) => Kept<T> {
  const made = new Map<string, Kept<T>>();
  return (key) => {
    const kept = made.get(key) ?? make(key);
    made.set(key, kept);
    return kept;
  };
}

interface Followed<T> {
  readonly now: () => T | null;
  /** Tells what is known (`first` until it was read), then each change, until what it gives is called. */
  readonly subscribe: (listener: (value: T | null) => void, first: T | null) => () => void;
}

const all = new WeakMap<object, unknown>();

/** What one panel knows of a stored thing, however many of its components look at it. */
function followed<T>(kept: Kept<T>): Followed<T> {
  // Put there below for this same object, so of its type.
  const known = (all.get(kept) as Followed<T> | undefined) ?? follow(kept);
  all.set(kept, known);
  return known;
}

function follow<T>({ read, watch }: Kept<T>): Followed<T> {
  const listeners = new Set<(value: T | null) => void>();
  let value: T | null = null;
  let life: AbortController | null = null;
  const set = (next: T) => {
    value = next;
    for (const listener of listeners) listener(next);
  };
  const start = () => {
    life = new AbortController();
    const { signal } = life;
    let isHeard = false;
    watch((next) => {
      isHeard = true;
      set(next);
    }, signal);
    void read().then((stored) => {
      // What was heard meanwhile is newer.
      if (!signal.aborted && !isHeard) set(replaceEqualDeep(value, stored));
    });
  };
  /** After the leaving, when whoever takes the place of the last one is there already. */
  const endIfLeft = () => {
    if (listeners.size > 0) return;
    life?.abort();
    life = null;
    value = null;
  };
  return {
    now: () => value,
    subscribe(listener, first) {
      listeners.add(listener);
      if (life === null) {
        value = first;
        start();
      } else listener(value);
      return () => {
        listeners.delete(listener);
        queueMicrotask(endIfLeft);
      };
    },
  };
}
