import { browser } from 'wxt/browser';
import { z } from '@/lib/zod';

const countSchema = z.strictObject({ day: z.string(), calls: z.number() });

const countKey = (orgId: string) => `own-calls:${orgId}`;

/**
 * Counts one call to an organisation and gives how many it is today, from this browser. Windows that
 * count at the same moment wait for each other.
 */
export async function countOwnCall(orgId: string): Promise<number> {
  const key = countKey(orgId);
  return navigator.locks.request(key, async () => {
    const read = countSchema.safeParse((await browser.storage.local.get(key))[key]);
    const calls = (read.success && read.data.day === today() ? read.data.calls : 0) + 1;
    await browser.storage.local.set({ [key]: { day: today(), calls } });
    return calls;
  });
}

/** The local day: what a person means by "today". */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`;
}
