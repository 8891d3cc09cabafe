import { z } from '@/lib/zod';

const text = z.nullable(z.string());

/** One row of a corpus: an org, a record, a chat, and whether they are one person. */
const rowSchema = z.object({
  id: z.string(),
  org: z.object({ defaultCountry: z.string() }),
  record: z.object({
    sobject: z.enum(['Contact', 'Lead']),
    fields: z.record(z.string(), text),
  }),
  chat: z.object({ phone: text, email: text }),
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
