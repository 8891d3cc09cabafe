import { browser } from 'wxt/browser';
import { z } from '@/lib/zod';

const foldedSchema = z.array(z.string());

/** Which sections one user has folded away, by name. */
export function openSections({ orgId, userId }: { orgId: string; userId: string }) {
  const key = `folded:${orgId}:${userId}`;
  const readable = (stored: unknown): readonly string[] => {
    const folded = foldedSchema.safeParse(stored);
    return folded.success ? folded.data : [];
  };
  const read = async () => readable((await browser.storage.local.get(key))[key]);
  return {
    /** The folded ones. */
    read,
    watch(listener: (folded: readonly string[]) => void, signal: AbortSignal): void {
      const hear = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
        const change = changes[key];
        if (change !== undefined) listener(readable(change.newValue));
      };
      browser.storage.local.onChanged.addListener(hear);
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(hear));
    },
    /** Remembers that a section was opened or folded, one change at a time across windows. */
    keep: (section: string, open: boolean): Promise<void> =>
      navigator.locks.request(`store:${key}`, async () => {
        const others = (await read()).filter((one) => one !== section);
        await browser.storage.local.set({ [key]: open ? others : [...others, section] });
      }),
  };
}
