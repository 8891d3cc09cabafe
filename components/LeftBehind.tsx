import { i18n } from '#i18n';
import { CaptureResult } from '@/components/CaptureResult';
import type { Describes } from '@/components/hooks/use-describes';
import { loggedWords } from '@/components/log/logged-record';
import { NotSaved } from '@/components/NotSaved';
import { InlineResult } from '@/components/ui/InlineResult';
import { OutLink } from '@/components/ui/OutLink';
import { Sentence } from '@/components/ui/Sentence';
import { useWorkplace } from '@/components/workplace';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { lightningUrl } from '@/lib/salesforce/records';
import type { UpdateIntent } from '@/lib/writes/intent';
import type { Reconciled } from '@/lib/writes/reconcile';

/**
 * What came of writes that a closed panel or a lost connection left behind: a record that was saved after
 * all, a change that was not. Changes that were saved quietly are not news.
 */
export function LeftBehind({
  news,
  describes,
  onDismiss,
}: {
  news: readonly Reconciled[];
  describes: Describes;
  onDismiss: (id: string) => void;
}) {
  const { identity } = useWorkplace();
  const kindOf = (sobject: string) =>
    Object.values(describes).find((one) => one?.name === sobject)?.label ?? sobject;
  return news.map(({ intent, outcome }) => {
    const dismiss = () => onDismiss(intent.id);
    const kind = kindOf(intent.sobject);
    if (intent.kind === 'create') {
      if (outcome.is !== 'created') return null;
      const url = lightningUrl(identity.host, intent.sobject, outcome.id);
      return (
        <CaptureResult
          key={intent.id}
          record={{
            kind,
            id: outcome.id,
            reference: outcome.id,
            url,
            ...(intent.log && { title: loggedWords(intent.log.messages.length) }),
          }}
          onDismiss={dismiss}
        />
      );
    }
    if (!isNotSaved(outcome)) return null;
    return (
      <ChangeNotSaved
        key={intent.id}
        intent={intent}
        outcome={outcome}
        describe={describes[intent.sobject]}
        onDismiss={dismiss}
      />
    );
  });
}

type NotSavedOutcome = Extract<
  Reconciled['outcome'],
  { is: 'conflict' | 'unanswered' | 'refused' }
>;

const isNotSaved = (outcome: Reconciled['outcome']): outcome is NotSavedOutcome =>
  outcome.is === 'conflict' || outcome.is === 'unanswered' || outcome.is === 'refused';

/** A change that came to nothing: of what, why, and where what was typed is now. */
function ChangeNotSaved({
  intent: { sobject, recordId, fields },
  outcome,
  describe,
  onDismiss,
}: {
  intent: UpdateIntent;
  outcome: NotSavedOutcome;
  describe: ObjectDescribe | null | undefined;
  onDismiss: () => void;
}) {
  const { identity } = useWorkplace();
  const labels = Object.keys(fields).map(
    (name) => describe?.fields.find((field) => field.name === name)?.label ?? name,
  );
  const title = (
    <Sentence parts={[<bdi key="fields">{labels.join(', ')}</bdi>]}>
      {(what) => i18n.t('work.changeNotSaved', [what])}
    </Sentence>
  );
  const where = (
    <>
      <p>{i18n.t('work.changeNotSavedMeaning')}</p>
      <OutLink href={lightningUrl(identity.host, sobject, recordId)}>
        {i18n.t('menu.openRecord')}
      </OutLink>
    </>
  );
  if (outcome.is === 'refused') {
    return (
      <NotSaved title={title} problem={outcome.problem} onDismiss={onDismiss}>
        {where}
      </NotSaved>
    );
  }
  return (
    <InlineResult tone="bad" title={title} onDismiss={onDismiss}>
      <p>{i18n.t(outcome.is === 'conflict' ? 'waiting.conflict' : 'waiting.noAnswer')}</p>
      {where}
    </InlineResult>
  );
}
