import { i18n } from '#i18n';
import type { SavedRecord } from '@/components/capture-types';
import { Button } from '@/components/ui/Button';
import { InlineResult } from '@/components/ui/InlineResult';
import { OutLink } from '@/components/ui/OutLink';
import { plural } from '@/lib/i18n/plural';

/**
 * A new record was sent, never answered, and Salesforce could not tell whether it is there: none like it
 * was found, or several. The agent looks and decides; nothing is sent again unasked.
 */
export function Undecided({
  kind,
  found,
  onSendAgain,
  onLetGo,
}: {
  kind: string;
  found: readonly SavedRecord[];
  onSendAgain: () => void;
  onLetGo: () => void;
}) {
  return (
    <InlineResult tone="bad" title={i18n.t('states.undecided', [kind])}>
      <p>
        {found.length === 0
          ? i18n.t('states.undecidedNone')
          : plural(found.length, 'states.undecidedFound')}
      </p>
      <ul className="w-full">
        {found.map((record) => (
          <li key={record.id}>
            <OutLink href={record.url} className="font-mono text-meta">
              <bdi dir="ltr">{record.reference}</bdi>
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
