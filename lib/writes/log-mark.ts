import { z } from '@/lib/zod';

/**
 * What the note of a logged conversation's Task remembers beside its values, so that whoever hears that it
 * was saved, perhaps a later panel, can mark its messages as logged. It holds no text.
 */
export const logMarkSchema = z.strictObject({
  /** Messages that count as logged with it; see `keepLogged` (lib/chats/logged.ts). */
  messages: z.array(
    z.strictObject({
      key: z.string(),
      time: z.nullable(z.string()),
      before: z.nullable(z.string()),
    }),
  ),
  /** Which Task of how many a long conversation takes, from 1. */
  part: z.number(),
  of: z.number(),
  /** Where in what was left of the note its text ends. */
  end: z.number(),
});
export type LogMark = z.infer<typeof logMarkSchema>;
