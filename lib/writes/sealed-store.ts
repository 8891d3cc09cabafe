import { browser } from 'wxt/browser';
import type { Identity } from '@/lib/salesforce/identity';
import { type SealedBox, seal, sealedBoxSchema, unseal } from '@/lib/salesforce/vault';
import type { z } from '@/lib/zod';

/** A value kept on this computer under the tokens' key, apart for each org and user. */
export interface SealedStore<T> {
  /** The value now, or the empty one where nothing (or nothing readable) is stored. */
  read(): Promise<T>;
  /** Changes the value; one change at a time across all windows. Gives the new value. */
  change(next: (value: T) => T): Promise<T>;
  /** Calls back after each change, from whichever window it came. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/**
 * Opens the store `name` of one org and user in `storage.local`, sealed with AES-256-GCM.
 * What is read passes `schema`; a box that does not open counts as empty.
 */
export function sealedStore<T>(
  name: string,
  identity: Pick<Identity, 'orgId' | 'userId'>,
  schema: z.ZodMiniType<T>,
  empty: T,
): SealedStore<T> {
  const key = `${name}:${identity.orgId}:${identity.userId}`;

  const open = async (stored: unknown): Promise<T> => {
    const box = sealedBoxSchema.safeParse(stored);
    if (!box.success) return empty;
    const value = schema.safeParse(await unseal(box.data, key));
    return value.success ? value.data : empty;
  };
  const read = async () => open((await browser.storage.local.get(key))[key]);

  return {
    read,
    change: (next) =>
      navigator.locks.request(`store:${key}`, async () => {
        const value = next(await read());
        const box: SealedBox = await seal(value, key);
        await browser.storage.local.set({ [key]: box });
        return value;
      }),
    watch(listener, signal) {
      const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area !== 'local' || change === undefined) return;
        void open(change.newValue).then((value) => {
          if (!signal.aborted) listener(value);
        });
      };
      browser.storage.onChanged.addListener(heard);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), {
        once: true,
      });
    },
  };
}
