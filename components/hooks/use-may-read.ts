import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { mayRead } from '@/lib/inboxes/may-read';

/** Whether the browser lets Threadside read these hosts, null until it said so; follows changes. */
export function useMayRead(hosts: readonly string[]): boolean | null {
  const [isPermitted, setPermitted] = useState<boolean | null>(null);
  const names = hosts.join(' ');
  useEffect(() => {
    const life = new AbortController();
    const { onAdded, onRemoved } = browser.permissions;
    const look = () =>
      void mayRead(names.split(' ')).then((now) => {
        if (!life.signal.aborted) setPermitted(now);
      });
    for (const event of [onAdded, onRemoved]) {
      event.addListener(look);
      life.signal.addEventListener('abort', () => event.removeListener(look));
    }
    look();
    return () => life.abort();
  }, [names]);
  return isPermitted;
}
