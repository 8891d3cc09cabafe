import { i18n } from '#i18n';
import { CaptureResult } from '@/components/CaptureResult';
import type { Describes } from '@/components/hooks/use-describes';
import { loggedWords } from '@/components/log/logged-record';
import { InlineResult } from '@/components/ui/InlineResult';
import { OutLink } from '@/components/ui/OutLink';
import { useWorkplace } from '@/components/workplace';
import { lightningUrl } from '@/lib/salesforce/records';
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
    if (outcome.is === 'saved' || outcome.is === 'waiting') return null;
    return (
      <InlineResult
        key={intent.id}
        tone="bad"
        title={i18n.t('work.changeNotSaved')}
        onDismiss={dismiss}
      >
        <p>{i18n.t('work.changeNotSavedMeaning')}</p>
        <OutLink href={lightningUrl(identity.host, intent.sobject, intent.recordId)}>
          {i18n.t('menu.openRecord')}
        </OutLink>
      </InlineResult>
    );
  });
}
