import { i18n } from '#i18n';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { PROBLEM_WORDS } from '@/lib/salesforce/problem-kinds';

/** A problem in the agent's words. Salesforce's own text is not in it: it is quoted beside. */
export interface Explanation {
  /** What happened. */
  readonly title: string;
  /** What it means for the agent. */
  readonly meaning: string;
  /** What to do about it. */
  readonly next: string;
}

/** Puts a problem into words, in the user's language. */
export function explain({ kind }: Pick<SalesforceProblem, 'kind'>): Explanation {
  const words = PROBLEM_WORDS[kind];
  return {
    title: i18n.t(`errors.${words}.title`),
    meaning: i18n.t(`errors.${words}.meaning`),
    next: i18n.t(`errors.${words}.next`),
  };
}
