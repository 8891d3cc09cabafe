import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { mayRead } from '@/lib/inboxes/may-read';

/** Whether the browser lets Threadside read these hosts, null until it said so; follows changes. */
export function useMayRead(hosts: readonly string[]): boolean | null {
  return useMayReadEach([hosts])?.[0] ?? null;
}

/** The same for several inboxes, each with its hosts. */
export function useMayReadEach(each: readonly (readonly string[])[]): readonly boolean[] | null {
  const [told, setTold] = useState<{ names: string; may: readonly boolean[] } | null>(null);
  const names = JSON.stringify(each);
  useEffect(() => {
    const life = new AbortController();
    const { onAdded, onRemoved } = browser.permissions;
    // It was made of what was given.
    const wanted = JSON.parse(names) as string[][];
    const look = () =>
      void Promise.all(wanted.map(mayRead)).then((may) => {
        if (!life.signal.aborted) setTold({ names, may });
      });
    for (const event of [onAdded, onRemoved]) {
      event.addListener(look);
      life.signal.addEventListener('abort', () => event.removeListener(look));
    }
    look();
    return () => life.abort();
  }, [names]);
  return told?.names === names ? told.may : null;
}
