import { longId } from '@/lib/salesforce/row-id';
import { z } from '@/lib/zod';

/** What the duplicate rules found that refused a record. */
export interface DuplicatesFound {
  /** Whether every rule lets it be saved all the same. */
  readonly allowSave: boolean;
  /** What the rules say, word for word, each once. */
  readonly alerts: readonly string[];
  /** Each record once. Ids may be of records that this user can't read. */
  readonly records: readonly FoundRecord[];
}

/** A record that a rule found; `id` has 18 characters. */
export interface FoundRecord {
  readonly sobject: string;
  readonly id: string;
}

const matchRecord = z.object({
  record: z.object({ attributes: z.object({ type: z.string() }), Id: z.string() }),
});
const result = z.object({
  allowSave: z.boolean(),
  errorMessage: z.optional(z.string()),
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

/**
 * Reads the results out of the errors of an answer, one for each rule; null where none came with a
 * result. An error without one forbids saving: nobody knows what its rule allows.
 */
export function duplicatesFound(errors: readonly unknown[]): DuplicatesFound | null {
  const read = errors.map((error) => errorSchema.safeParse(error));
  const results = read.flatMap((one) => (one.success ? [one.data] : []));
  if (results.length === 0) return null;
  const records = results
    .flatMap(({ matchResults }) => matchResults)
    .flatMap(({ matchRecords }) => matchRecords)
    .map(({ record }) => ({ sobject: record.attributes.type, id: longId(record.Id) }));
  return {
    allowSave: results.length === errors.length && results.every(({ allowSave }) => allowSave),
    alerts: [...new Set(results.flatMap(({ errorMessage }) => errorMessage ?? []))],
    records: [...new Map(records.map((record) => [record.id, record])).values()],
  };
}
