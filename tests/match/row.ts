import { z } from '@/lib/zod';

/** A part of a chat may be missing, or null. */
const part = z.prefault(z.nullable(z.string()), null);
/** A program may have written a number or a checkbox; a number is what its digits say. */
const value = z.union([
  z.nullable(z.string()),
  z.boolean(),
  z.pipe(z.number(), z.transform(String)),
]);

/** One row of a corpus: an org, a record, a chat, and whether they are one person. */
const rowSchema = z.object({
  id: z.string(),
  org: z.object({ defaultCountry: part }),
  record: z.object({
    sobject: z.string(),
    fields: z.record(z.string(), value),
  }),
  chat: z.object({ phone: part, email: part }),
  match: z.boolean(),
  kind: z.string(),
});
export type Row = z.infer<typeof rowSchema>;

/**
 * Reads a corpus, one JSON object a line.
 * @throws Error naming the line that is none
 */
export function readRows(jsonl: string): Row[] {
  return jsonl
    .split('\n')
    .map((line, at) => ({ line: line.trim(), at: at + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => {
      try {
        return rowSchema.parse(JSON.parse(line));
      } catch (thrown) {
        throw new Error(`Line ${at} is no row of a corpus.`, { cause: thrown });
      }
    });
}
