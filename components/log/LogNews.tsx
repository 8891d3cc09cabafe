import { i18n } from '#i18n';
import type { Log } from '@/components/hooks/use-log';
import { NotSaved } from '@/components/NotSaved';
import { Undecided } from '@/components/states/Undecided';
import { formatNumber } from '@/lib/i18n/plural';

/** What came of the last press where it was not saved, or not all of it: what happened, and the way on. */
export function LogNews({ log }: { log: Log }) {
  const { step, task, note, parts } = log;
  const kind = task.describe.label;
  switch (step.is) {
    case 'failed':
      return (
        <NotSaved
          title={
            note.done === 0
              ? i18n.t('log.notSaved')
              : i18n.t('log.partSaved', [formatNumber(note.done), formatNumber(parts)])
          }
          problem={step.problem}
          onDismiss={log.dismiss}
        />
      );
    case 'undecided':
      return (
        <Undecided
          kind={kind}
          intent={step.intent}
          onSendAgain={() => log.sendAgain(step.intent)}
          onLetGo={() => log.letGo(step.intent)}
        />
      );
    default:
      return null;
  }
}
