import { z } from 'zod/mini';

const person = z.enum(['Contact', 'Lead']);

/** A duplicate rule, as a test sets it. */
export const duplicateRuleSchema = z.strictObject({
  /** What it watches. */
  sobject: person,
  /** Whether it only warns, so that a caller may save anyway. */
  allowSave: z.boolean(),
  /** What the administrator wrote for people to read; `Use one of these records?` at first. */
  alert: z.optional(z.string()),
  /** Its developer name; `Standard_Lead_Duplicate_Rule` at first. */
  name: z.optional(z.string()),
  /** The objects it looks into, both at first. */
  against: z.optional(z.array(person)),
  /** What makes two people alike, any of the three at first. */
  by: z.optional(z.array(z.enum(['email', 'phone', 'name']))),
  /** Whether it watches changes too; at first it does. */
  onEdit: z.optional(z.boolean()),
  /** Whether it finds rows that are not shared with the caller, whatever the caller asks for. */
  bypassSharing: z.optional(z.boolean()),
});
export type DuplicateRule = z.infer<typeof duplicateRuleSchema>;
