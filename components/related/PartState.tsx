import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { inSentences } from '@/components/in-sentences';
import { salesforceAnswer } from '@/components/salesforce-answer';
import { AnswerDetails } from '@/components/ui/AnswerDetails';
import { LinkButton } from '@/components/ui/LinkButton';
import { Skeleton } from '@/components/ui/Skeleton';
import { explain } from '@/lib/salesforce/explain';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { RelatedAnswer } from '@/lib/salesforce/related';

/**
 * A part's rows, or why there are none. `answer` is undefined while it is asked; `none` says that there is
 * nothing, `hidden` that this user may not see such records.
 */
export function PartState({
  answer,
  none,
  hidden,
  onRetry,
  children,
}: {
  answer: RelatedAnswer | undefined;
  none: string;
  hidden: string;
  onRetry: () => void;
  children: (records: readonly SalesforceRecord[]) => ReactNode;
}) {
  if (answer === undefined) {
    return (
      <div aria-busy="true" className="grid gap-3 px-3 py-2">
        <Skeleton className="w-43" />
        <Skeleton className="w-27" />
      </div>
    );
  }
  if (answer.is === 'hidden') return <Quiet>{hidden}</Quiet>;
  if (answer.is === 'refused') {
    const problem = new SalesforceProblem(answer.problem);
    const { title, meaning } = explain(problem);
    const said = salesforceAnswer(problem);
    return (
      <>
        <p className="px-3 pt-1 pb-2">
          {inSentences(title, meaning)}{' '}
          <LinkButton onClick={onRetry}>{i18n.t('panel.tryAgain')}</LinkButton>
        </p>
        {said && <AnswerDetails answer={said} />}
      </>
    );
  }
  return answer.records.length === 0 ? <Quiet>{none}</Quiet> : children(answer.records);
}

function Quiet({ children }: { children: string }) {
  return <p className="px-3 pt-1 pb-2 text-text-2">{children}</p>;
}
