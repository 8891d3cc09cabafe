import { i18n } from '#i18n';
import type { Log } from '@/components/hooks/use-log';
import { quotedWords, refusalWords } from '@/components/refusal-words';
import { salesforceAnswer } from '@/components/salesforce-answer';
import { Undecided } from '@/components/states/Undecided';
import { AnswerDetails } from '@/components/ui/AnswerDetails';
import { InlineResult } from '@/components/ui/InlineResult';
import { useWorkplace } from '@/components/workplace';
import { formatNumber } from '@/lib/i18n/plural';
import type { SalesforceProblem } from '@/lib/salesforce/problem';
import { lightningUrl } from '@/lib/salesforce/records';

/** What came of the last press where it was not saved, or not all of it: what happened, and the way on. */
export function LogNews({ log }: { log: Log }) {
  const { identity } = useWorkplace();
  const { step, task } = log;
  const kind = task.describe.label;
  switch (step.is) {
    case 'failed':
      return <Failure log={log} problem={step.problem} />;
    case 'undecided':
      return (
        <Undecided
          kind={kind}
          found={step.intent.hits.map((id) => ({
            kind,
            id,
            reference: id,
            url: lightningUrl(identity.host, task.describe.name, id),
          }))}
          onSendAgain={() => log.sendAgain(step.intent)}
          onLetGo={() => log.letGo(step.intent)}
        />
      );
    default:
      return null;
  }
}

function Failure({
  log: { note, parts, dismiss },
  problem,
}: {
  log: Log;
  problem: SalesforceProblem;
}) {
  const quoted = quotedWords(problem);
  const answer = salesforceAnswer(problem);
  return (
    <>
      <InlineResult
        tone="bad"
        title={
          note.done === 0
            ? i18n.t('log.notSaved')
            : i18n.t('log.partSaved', [formatNumber(note.done), formatNumber(parts)])
        }
        onDismiss={dismiss}
      >
        <p>
          {refusalWords(problem)}
          {quoted !== undefined && (
            <>
              {' '}
              <q>
                <bdi>{quoted}</bdi>
              </q>
            </>
          )}
        </p>
      </InlineResult>
      {answer && <AnswerDetails answer={answer} />}
    </>
  );
}
