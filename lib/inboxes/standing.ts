import { builtInIdSchema } from '@/lib/chats/chat';
import { ownInboxSchema, selectorsSchema } from '@/lib/settings/inboxes';
import { z } from '@/lib/zod';

/**
 * What a content script asks the background before it looks at its page: whether it may, and by what.
 * `inbox` is the built-in inbox that it reads there; null where only somebody's own can be.
 */
export const standingAskSchema = z.strictObject({
  type: z.literal('ask-standing'),
  inbox: z.nullable(builtInIdSchema),
});
export type StandingAsk = z.infer<typeof standingAskSchema>;

/** What holds for the inbox of a page; `isStanding` is the same for content scripts. */
export const standingSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('off') }),
  /** A built-in inbox; `correction` holds selectors to use in place of its own. */
  z.strictObject({ is: z.literal('on'), correction: z.nullable(selectorsSchema) }),
  /** An inbox that somebody described. */
  z.strictObject({ is: z.literal('own'), own: ownInboxSchema }),
]);
export type Standing = z.infer<typeof standingSchema>;
