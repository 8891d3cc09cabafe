import { browser } from 'wxt/browser';
import {
  type ChatMemory,
  type Link,
  NOTHING_REMEMBERED,
  readMemories,
  readMemoryOf,
  withLink,
  withNot,
  withOffered,
  withoutNot,
} from '@/lib/chats/chat-memory';

export { type ChatMemory, type Link, NOTHING_REMEMBERED } from '@/lib/chats/chat-memory';

/** Past this many chats those that were touched longest ago are forgotten. */
const MOST_CHATS = 5_000;

/** Whose links: what is remembered in one org as one user is unknown to every other. */
export interface LinkOwner {
  readonly orgId: string;
  readonly userId: string;
}

const keyOf = ({ orgId, userId }: LinkOwner) => `links:${orgId}:${userId}`;

async function readStored(owner: LinkOwner): Promise<unknown> {
  const key = keyOf(owner);
  return (await browser.storage.local.get(key))[key];
}

/** All that is remembered of a chat (by `chatKey`). */
export async function readMemory(owner: LinkOwner, chat: string): Promise<ChatMemory> {
  return readMemoryOf(await readStored(owner), chat);
}

/** The record that a chat (by `chatKey`) is linked to, or null. */
export async function readLink(owner: LinkOwner, chat: string): Promise<Link | null> {
  return (await readMemory(owner, chat)).link;
}

/**
 * Remembers (or with null forgets) the record of a chat. One change at a time across windows. A record
 * that is linked is no longer one that the chat is not with.
 */
export function keepLink(owner: LinkOwner, chat: string, link: Link | null): Promise<void> {
  return change(owner, chat, (memory) => withLink(memory, link));
}

/** Remembers that a chat is not with these records; a link to one of them goes. */
export function rejectRecords(
  owner: LinkOwner,
  chat: string,
  ids: readonly string[],
): Promise<void> {
  return change(owner, chat, (memory) => withNot(memory, ids));
}

/** Takes that back: any record may be shown as the chat's match again. */
export function rejectNobody(owner: LinkOwner, chat: string): Promise<void> {
  return change(owner, chat, withoutNot);
}

/** Remembers that the agent answered the offer to write the chat's number into the record. */
export function offerAnswered(owner: LinkOwner, chat: string): Promise<void> {
  return change(owner, chat, withOffered);
}

async function change(
  owner: LinkOwner,
  chat: string,
  next: (memory: ChatMemory) => ChatMemory,
): Promise<void> {
  const key = keyOf(owner);
  await navigator.locks.request(`store:${key}`, async () => {
    const { [chat]: old, ...others } = readMemories(await readStored(owner));
    const memory = next(old ?? NOTHING_REMEMBERED);
    const all = Object.entries({ ...others, [chat]: { ...memory, at: Date.now() } })
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, MOST_CHATS);
    await browser.storage.local.set({ [key]: { version: 2, chats: Object.fromEntries(all) } });
  });
}

/** Calls back with what is now remembered of a chat, when it changed in whichever window. */
export function watchMemory(
  owner: LinkOwner,
  chat: string,
  signal: AbortSignal,
  listener: (memory: ChatMemory) => void,
): void {
  const key = keyOf(owner);
  const heard = (changes: Readonly<Record<string, { newValue?: unknown; oldValue?: unknown }>>) => {
    const change = changes[key];
    if (change === undefined) return;
    const before = readMemoryOf(change.oldValue, chat);
    const now = readMemoryOf(change.newValue, chat);
    if (JSON.stringify(now) !== JSON.stringify(before)) listener(now);
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), {
    once: true,
  });
}
