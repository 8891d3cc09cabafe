import { browser } from 'wxt/browser';
import type { Identity } from '@/lib/salesforce/identity';
import { type SealedBox, seal, sealedBoxSchema, unseal } from '@/lib/salesforce/vault';

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
 * What was stored passes `read`, which takes anything and leaves out what it can't use; a box that does
 * not open is handed to it as null.
 */
export function sealedStore<T>(
  name: string,
  identity: Pick<Identity, 'orgId' | 'userId'>,
  read: (stored: unknown) => T,
): SealedStore<T> {
  const key = `${name}:${identity.orgId}:${identity.userId}`;

  const open = async (stored: unknown): Promise<T> => {
    const box = sealedBoxSchema.safeParse(stored);
    return read(box.success ? await unseal(box.data, key) : null);
  };
  const readNow = async () => open((await browser.storage.local.get(key))[key]);

  return {
    read: readNow,
    change: (next) =>
      navigator.locks.request(`store:${key}`, async () => {
        const value = next(await readNow());
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
