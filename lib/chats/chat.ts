import { BUILT_IN_IDS } from '@/lib/chats/inbox-ids';
import { LIMITS } from '@/lib/chats/limits';
import { z } from '@/lib/zod';

export const builtInIdSchema = z.enum(BUILT_IN_IDS);

/** An inbox that somebody described in the settings: `own-` and eight hexadecimal digits. */
export type OwnId = `own-${string}`;
const ownIdSchema = z.custom<OwnId>((id) => typeof id === 'string' && /^own-[0-9a-f]{8}$/.test(id));

export const inboxIdSchema = z.union([builtInIdSchema, ownIdSchema]);
export type InboxId = z.infer<typeof inboxIdSchema>;

const text = (longest: number) =>
  z.nullable(z.string().check(z.minLength(1), z.maxLength(longest)));

/**
 * Who an open chat is with, as the page states it.
 * `phone` is the page's own spelling (lib/matching makes E.164 of it), never from a group, a message
 * or an `@lid` address. `threadId` is the inbox's own address of the chat, stable across visits.
 */
export const chatSchema = z.strictObject({
  inbox: inboxIdSchema,
  threadId: text(LIMITS.threadId),
  name: text(LIMITS.name),
  phone: text(LIMITS.phone),
  email: text(LIMITS.email),
  handle: text(LIMITS.handle),
  isGroup: z.boolean(),
});
export type Chat = z.infer<typeof chatSchema>;

/** What looking at an inbox page gives: a chat, no chat open, or a page that can't be read. */
export const readingSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), chat: chatSchema }),
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('unreadable') }),
]);
export type Reading = z.infer<typeof readingSchema>;

const VISIT = 'visit:';

/** A name for one visit to a chat that can't be told from its namesakes; no chat's key looks like it. */
export const newVisit = (): string => `${VISIT}${crypto.randomUUID()}`;

/** True for what `newVisit` gave. */
export const isVisit = (key: string): boolean => key.startsWith(VISIT);

/**
 * The key under which things about a chat are remembered: inbox and thread, else inbox and phone.
 * Null means that nothing about this chat may outlive the session.
 */
export function chatKey(chat: Chat): string | null {
  const address = chat.threadId ?? (chat.isGroup ? null : chat.phone);
  return address === null ? null : `${chat.inbox}:${address}`;
}
