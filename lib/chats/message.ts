import { MESSAGE_LIMITS } from '@/lib/chats/limits';
import { z } from '@/lib/zod';

/**
 * One message of the open chat. `time` is the page's wall-clock minute as local ISO 8601 without a
 * zone (`2026-09-14T10:21`), null where the page shows none. `sender` is the name beside an incoming
 * message, null for the agent's own. `text` is empty for anything but `kind: 'text'`.
 */
export const messageSchema = z.strictObject({
  kind: z.enum(['text', 'image', 'video', 'voice', 'document', 'sticker', 'other']),
  author: z.enum(['agent', 'contact']),
  sender: z.nullable(z.string().check(z.maxLength(300))),
  text: z.string().check(z.maxLength(MESSAGE_LIMITS.text)),
  time: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/))),
});
export type Message = z.infer<typeof messageSchema>;
