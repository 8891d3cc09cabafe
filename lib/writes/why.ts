import { SalesforceProblem } from '@/lib/salesforce/problem';
import { PROBLEM_WORDS, type ProblemKind } from '@/lib/salesforce/problem-kinds';
import { z } from '@/lib/zod';

/** Why a change or a new record is not in Salesforce yet, as a note keeps it: a problem without its duplicates. */
export const whySchema = z.strictObject({
  kind: z.custom<ProblemKind>((kind) => typeof kind === 'string' && kind in PROBLEM_WORDS),
  code: z.nullable(z.string()),
  status: z.nullable(z.number()),
  /** Salesforce's own words. */
  text: z.nullable(z.string()),
  request: z.nullable(z.string()),
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type Why = z.infer<typeof whySchema>;

/** What a note keeps of a problem. */
export function whyOf(problem: SalesforceProblem): Why {
  const { kind, code, status, salesforceText: text, request, at } = problem;
  return { kind, code, status, text, request, at };
}

/** The problem again, for its words. */
export function problemOf({ text, ...why }: Why): SalesforceProblem {
  return new SalesforceProblem({ ...why, salesforceText: text });
}
