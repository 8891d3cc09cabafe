import { inboxIdSchema, readingSchema } from '@/lib/chats/chat';
import { LONGEST_DIAGNOSIS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import { messageSchema } from '@/lib/chats/message';
import { z } from '@/lib/zod';

/**
 * What a content script tells the extension, unasked: the chat that is now open. Sent only when it
 * changed. The receiver checks the sender too (lib/inboxes/sender.ts).
 */
export const reportSchema = z.strictObject({
  type: z.literal('chat-report'),
  inbox: inboxIdSchema,
  reading: readingSchema,
});
export type Report = z.infer<typeof reportSchema>;

/**
 * What the panel may ask of a content script. The answers, in this order: `readingSchema`,
 * `diagnosisSchema` and `transcriptSchema`.
 */
export const askSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask-chat') }),
  z.strictObject({ type: z.literal('ask-diagnosis') }),
  z.strictObject({
    type: z.literal('ask-messages'),
    /** Most messages wanted, newest kept. */
    limit: z.int().check(z.gte(1), z.lte(MESSAGE_LIMITS.count)),
    /** The agent's wall clock now, local ISO 8601 minute, for relative days ("Yesterday"). */
    now: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
    /** BCP 47 tag, for the order of day and month where the page leaves it open. */
    locale: z.string().check(z.minLength(2), z.maxLength(35)),
    /** IANA name, for pages that give epoch stamps. */
    timeZone: z.string().check(z.minLength(1), z.maxLength(64)),
  }),
]);
export type Ask = z.infer<typeof askSchema>;

/** How a page is built (lib/inboxes/diagnosis.ts): ASCII, so that nobody's name is in it by mistake. */
export const diagnosisSchema = z.strictObject({
  diagnosis: z.string().check(z.maxLength(LONGEST_DIAGNOSIS), z.regex(/^[\n\x20-\x7e]*$/)),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** Messages, with the chat they were read from: the panel drops them if that is no longer its chat. */
export const transcriptSchema = z.strictObject({
  reading: readingSchema,
  messages: z.array(messageSchema).check(z.maxLength(MESSAGE_LIMITS.count)),
});
export type Transcript = z.infer<typeof transcriptSchema>;
