import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { InlineResult } from '@/components/ui/InlineResult';
import { OutLink } from '@/components/ui/OutLink';
import { useWorkplace } from '@/components/workplace';
import { plural } from '@/lib/i18n/plural';
import { lightningUrl } from '@/lib/salesforce/records';
import type { CreateIntent } from '@/lib/writes/intent';

/**
 * A new record was sent, never answered, and Salesforce could not tell whether it is there: none like it
 * was found, or several. The agent looks and decides; nothing is sent again unasked.
 */
export function Undecided({
  kind,
  intent: { sobject, hits },
  onSendAgain,
  onLetGo,
}: {
  kind: string;
  intent: Pick<CreateIntent, 'sobject' | 'hits'>;
  onSendAgain: () => void;
  onLetGo: () => void;
}) {
  const { identity } = useWorkplace();
  return (
    <InlineResult tone="bad" title={i18n.t('states.undecided', [kind])}>
      <p>
        {hits.length === 0
          ? i18n.t('states.undecidedNone')
          : plural(hits.length, 'states.undecidedFound')}
      </p>
      <ul className="w-full">
        {hits.map((id) => (
          <li key={id}>
            <OutLink
              href={lightningUrl(identity.host, sobject, id)}
              className="font-mono text-meta"
            >
              <bdi dir="ltr">{id}</bdi>
            </OutLink>
          </li>
        ))}
      </ul>
      <span className="mt-2 flex w-full flex-wrap gap-2">
        <Button size="small" onClick={onLetGo}>
          {i18n.t('states.undecidedLeave')}
        </Button>
        <Button size="small" onClick={onSendAgain}>
          {i18n.t('states.undecidedAgain', [kind])}
        </Button>
      </span>
    </InlineResult>
  );
}
