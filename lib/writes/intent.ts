import { logMarkSchema } from '@/lib/writes/log-mark';
import { whySchema } from '@/lib/writes/why';
import { z } from '@/lib/zod';

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const fieldValues = z.record(z.string(), fieldValue);

const common = {
  /** UUID: names the intent in the journal and in the lock its sender holds. */
  id: z.uuid(),
  /** The chat it was made in (`chatKey`), null for a chat that can't be remembered. */
  chat: z.nullable(z.string()),
  sobject: z.string(),
  /** When it was noted, in milliseconds since 1970 by this computer's clock. */
  notedAt: z.number(),
  /**
   * `sending`: a call is or was under way. `waiting`: not sent, or not taken up, because of what passes
   * by itself; a change then goes out when it has passed, a new record when the agent says so. `failed`:
   * refused, or met by another change: the agent decides. `undecided`: sent, never answered, and
   * Salesforce could not tell what became of it: the agent decides.
   */
  state: z.enum(['sending', 'waiting', 'failed', 'undecided']),
  /** Why it waits or failed. Notes of older versions don't say. */
  why: z.optional(whySchema),
};

/** A change of some fields of one record. */
export const updateIntentSchema = z.strictObject({
  ...common,
  kind: z.literal('update'),
  recordId: z.string(),
  fields: fieldValues,
  /** What the agent saw in those fields when they changed them. */
  seen: fieldValues,
  /** LastModifiedDate of the record that the agent saw, as Salesforce gave it. */
  stamp: z.string(),
  /**
   * What was typed, and the name of its draft (a compound field's, for its parts): it is back there if the
   * change comes to nothing. Notes of older versions, and of what was not typed, don't say.
   */
  typed: z.optional(
    z.strictObject({ name: z.string(), draft: z.union([z.string(), z.boolean()]) }),
  ),
});
export type UpdateIntent = z.infer<typeof updateIntentSchema>;

/** A new record. */
export const createIntentSchema = z.strictObject({
  ...common,
  kind: z.literal('create'),
  fields: fieldValues,
  assignmentRules: z.boolean(),
  /** Saved although duplicate rules found others. Notes of older versions don't say. */
  allowDuplicates: z.optional(z.boolean()),
  /** Salesforce's own clock before sending, ISO 8601: the record can't be older than this. */
  notBefore: z.string(),
  /** Of a Task that logs a conversation. Notes of older versions, and of all else, have none. */
  log: z.optional(logMarkSchema),
  /** Ids of the records like it that Salesforce holds, once it is `undecided`: none or several. */
  hits: z.array(z.string()),
});
export type CreateIntent = z.infer<typeof createIntentSchema>;

export const intentSchema = z.discriminatedUnion('kind', [updateIntentSchema, createIntentSchema]);
/** One wish to change Salesforce, as it stands in the journal until its answer has come. */
export type Intent = z.infer<typeof intentSchema>;
