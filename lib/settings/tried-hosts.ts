import { browser } from 'wxt/browser';
import { INBOX_LIMITS } from '@/lib/settings/inbox-limits';
import { z } from '@/lib/zod';

const KEY = 'tried-hosts';

const hostsSchema = z.array(z.string().check(z.maxLength(INBOX_LIMITS.host)));

/**
 * Notes hosts that the browser is asked for so that an inbox can be tried there. They outlive the page:
 * whoever closes it in the middle of a trial leaves the right to them behind.
 */
export async function noteTriedHosts(hosts: readonly string[]): Promise<void> {
  await navigator.locks.request(`store:${KEY}`, async () => {
    const noted = await readTriedHosts();
    await browser.storage.local.set({ [KEY]: [...new Set([...noted, ...hosts])] });
  });
}

/** Hands over the hosts that were noted, if there are any, and forgets them once `use` is done with them. */
export async function takeTriedHosts(
  use: (hosts: readonly string[]) => Promise<void>,
): Promise<void> {
  await navigator.locks.request(`store:${KEY}`, async () => {
    const noted = await readTriedHosts();
    if (noted.length === 0) return;
    await use(noted);
    await browser.storage.local.remove(KEY);
  });
}

async function readTriedHosts(): Promise<readonly string[]> {
  const stored = hostsSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : [];
}
