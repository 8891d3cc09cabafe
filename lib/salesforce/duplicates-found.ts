import { z } from '@/lib/zod';

/** What a duplicate rule found: whether saving all the same is allowed, and the records it found. */
export interface DuplicatesFound {
  readonly allowSave: boolean;
  readonly rule: string | null;
  /** Ids may be of records that this user can't read. */
  readonly records: readonly { readonly sobject: string; readonly id: string }[];
}

const matchRecord = z.object({
  record: z.object({ attributes: z.object({ type: z.string() }), Id: z.string() }),
});
const result = z.object({
  allowSave: z.boolean(),
  duplicateRule: z.optional(z.string()),
  matchResults: z.array(z.object({ matchRecords: z.array(matchRecord) })),
});

/** The key is misspelt in what v54 and v56 sent; newer versions may spell it right. */
const errorSchema = z.union([
  z.pipe(
    z.object({ duplicateResut: result }),
    z.transform(({ duplicateResut }) => duplicateResut),
  ),
  z.pipe(
    z.object({ duplicateResult: result }),
    z.transform(({ duplicateResult }) => duplicateResult),
  ),
]);

/** Reads the result out of a DUPLICATES_DETECTED error; null where it came without one. */
export function duplicatesFound(error: unknown): DuplicatesFound | null {
  const read = errorSchema.safeParse(error);
  if (!read.success) return null;
  const { allowSave, duplicateRule, matchResults } = read.data;
  return {
    allowSave,
    rule: duplicateRule ?? null,
    records: matchResults
      .flatMap(({ matchRecords }) => matchRecords)
      .map(({ record }) => ({ sobject: record.attributes.type, id: record.Id })),
  };
}
