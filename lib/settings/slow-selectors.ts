import { browser } from 'wxt/browser';
import { readInboxSettings } from '@/lib/settings/inbox-store';
import { type Selectors, selectorsSchema } from '@/lib/settings/inboxes';
import { z } from '@/lib/zod';

/** By the id of an inbox, those of the selectors it was last tried with that its page took long to find. */
export type SlowSelectors = Readonly<Record<string, Selectors>>;

const slowSchema = z.record(z.string(), selectorsSchema);

const KEY = 'slow-selectors';

/** What was slow when it was tried, in this browser. */
export async function readSlowSelectors(): Promise<SlowSelectors> {
  const stored = slowSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : {};
}

/**
 * Keeps which selectors of an inbox were slow in the trial that has just been, in place of what was known
 * of it. What was known of described inboxes that are gone goes too.
 */
export async function keepSlowSelectors(inbox: string, slow: Selectors): Promise<void> {
  await navigator.locks.request(`store:${KEY}`, async () => {
    const { own } = (await readInboxSettings()).settings;
    const isThere = (id: string) => !id.startsWith('own-') || own.some((one) => one.id === id);
    const others = Object.entries(await readSlowSelectors()).filter(
      ([id]) => id !== inbox && isThere(id),
    );
    const now = Object.keys(slow).length > 0 ? [[inbox, slow] as const] : [];
    await browser.storage.local.set({ [KEY]: Object.fromEntries([...others, ...now]) });
  });
}

/** Calls back after each change, from whichever window it came, until the signal ends it. */
export function watchSlowSelectors(
  listener: (slow: SlowSelectors) => void,
  signal: AbortSignal,
): void {
  const heard = (changes: Readonly<Record<string, unknown>>) => {
    if (KEY in changes) void readSlowSelectors().then((slow) => !signal.aborted && listener(slow));
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), {
    once: true,
  });
}
