import { browser } from 'wxt/browser';
import { z } from '@/lib/zod';

/** A remembered link from a chat to a record. `at` is milliseconds since 1970. */
const linkSchema = z.strictObject({
  sobject: z.string(),
  id: z.string().check(z.regex(/^[A-Za-z0-9]{18}$/)),
  how: z.enum(['picked', 'captured']),
  at: z.number(),
});
export type Link = z.infer<typeof linkSchema>;

const linksSchema = z.record(z.string(), linkSchema);

/** Past this many chats the oldest links are forgotten. */
const MOST_LINKS = 5_000;

/** Whose links: what is remembered in one org as one user is unknown to every other. */
export interface LinkOwner {
  readonly orgId: string;
  readonly userId: string;
}

const keyOf = ({ orgId, userId }: LinkOwner) => `links:${orgId}:${userId}`;

async function readAll(owner: LinkOwner): Promise<Record<string, Link>> {
  const key = keyOf(owner);
  const links = linksSchema.safeParse((await browser.storage.local.get(key))[key]);
  return links.success ? links.data : {};
}

/** The record that a chat (by `chatKey`) is linked to, or null. */
export async function readLink(owner: LinkOwner, chat: string): Promise<Link | null> {
  return (await readAll(owner))[chat] ?? null;
}

/** Remembers (or with null forgets) the record of a chat. One change at a time across windows. */
export async function keepLink(owner: LinkOwner, chat: string, link: Link | null): Promise<void> {
  const key = keyOf(owner);
  await navigator.locks.request(`store:${key}`, async () => {
    const { [chat]: _old, ...others } = await readAll(owner);
    const all = link === null ? others : { ...others, [chat]: link };
    const newest = Object.entries(all)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, MOST_LINKS);
    await browser.storage.local.set({ [key]: Object.fromEntries(newest) });
  });
}

/** Calls back with the id of the record that a chat is now linked to (null: none), in whichever window. */
export function watchLink(
  owner: LinkOwner,
  chat: string,
  signal: AbortSignal,
  listener: (id: string | null) => void,
): void {
  const key = keyOf(owner);
  const heard = (changes: Readonly<Record<string, { newValue?: unknown; oldValue?: unknown }>>) => {
    const change = changes[key];
    if (change === undefined) return;
    const [before, now] = [change.oldValue, change.newValue].map((stored) => {
      const links = linksSchema.safeParse(stored);
      return (links.success ? links.data[chat]?.id : undefined) ?? null;
    });
    if (now !== undefined && now !== before) listener(now);
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), {
    once: true,
  });
}
