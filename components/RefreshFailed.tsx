import { i18n } from '#i18n';
import { salesforceAnswer } from '@/components/salesforce-answer';
import { AnswerDetails } from '@/components/ui/AnswerDetails';
import { InlineResult } from '@/components/ui/InlineResult';
import { LinkButton } from '@/components/ui/LinkButton';
import { explain } from '@/lib/salesforce/explain';
import type { SalesforceProblem } from '@/lib/salesforce/problem';

/** The person in sight could not be asked for again: what is shown is older. */
export function RefreshFailed({
  problem,
  onRetry,
}: {
  problem: SalesforceProblem;
  onRetry: () => void;
}) {
  const { title, meaning, next } = explain(problem);
  const answer = salesforceAnswer(problem);
  return (
    <>
      <InlineResult tone="bad" title={title}>
        <p>{`${meaning} ${next}`}</p>
        <LinkButton onClick={onRetry}>{i18n.t('panel.tryAgain')}</LinkButton>
      </InlineResult>
      {answer && <AnswerDetails answer={answer} />}
    </>
  );
}
