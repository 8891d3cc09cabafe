import type { ReactNode } from 'react';
import { Refusal } from '@/components/Refusal';
import { salesforceAnswer } from '@/components/salesforce-answer';
import { AnswerDetails } from '@/components/ui/AnswerDetails';
import { InlineResult } from '@/components/ui/InlineResult';
import type { SalesforceProblem } from '@/lib/salesforce/problem';

/**
 * What Salesforce refused, and why; below, folded away, what it answered. What was typed is kept; `children`
 * are the ways on.
 */
export function NotSaved({
  title,
  problem,
  children,
  onDismiss,
}: {
  title: ReactNode;
  problem: SalesforceProblem;
  children?: ReactNode;
  onDismiss: () => void;
}) {
  const answer = salesforceAnswer(problem);
  return (
    <>
      <InlineResult tone="bad" title={title} onDismiss={onDismiss}>
        <p>
          <Refusal problem={problem} />
        </p>
        {children}
      </InlineResult>
      {answer && <AnswerDetails answer={answer} />}
    </>
  );
}
