import type { SalesforceAnswer } from '@/components/ui/AnswerDetails';
import type { SalesforceProblem } from '@/lib/salesforce/problem';

/** What Salesforce said, to be shown folded away; null where it said nothing. */
export function salesforceAnswer(problem: SalesforceProblem): SalesforceAnswer | null {
  const { status, code, salesforceText, at, request } = problem;
  if (status === null && code === null && salesforceText === null) return null;
  return { status, code, text: salesforceText, at, request };
}
