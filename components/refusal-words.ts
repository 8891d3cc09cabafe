import { inSentences } from '@/components/in-sentences';
import { explain } from '@/lib/salesforce/explain';
import type { SalesforceProblem } from '@/lib/salesforce/problem';

/** Kinds whose answer says what an administrator wrote for people to read, or which field it is about. */
const QUOTED: readonly SalesforceProblem['kind'][] = [
  'validation-rule',
  'automation',
  'security-policy',
  'duplicates',
  'duplicate-value',
  'required',
  'too-long',
  'bad-value',
  'bad-email',
  'bad-reference',
  'values-clash',
  'read-only-field',
  'unknown-field',
];

/** What happened, what it means and what to do, in one line; a rule of the organisation speaks for itself. */
export function refusalWords(problem: SalesforceProblem): string {
  const { title, meaning, next } = explain(problem);
  return problem.kind === 'validation-rule' ? title : inSentences(title, meaning, next);
}

/** Salesforce's words, where they belong beside those; undefined where they are only for who looks into it. */
export function quotedWords({ kind, salesforceText }: SalesforceProblem): string | undefined {
  return QUOTED.includes(kind) ? (salesforceText ?? undefined) : undefined;
}
