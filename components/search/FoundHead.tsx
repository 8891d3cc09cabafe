import Info from 'lucide-react/icons/info';
import { i18n } from '#i18n';
import { RecordLine } from '@/components/RecordLine';
import { threadRecord } from '@/components/record-line';
import type { Because } from '@/components/search/open-record';
import { ThreadHeader } from '@/components/ThreadHeader';
import type { ThreadChat } from '@/components/thread-types';
import { Icon } from '@/components/ui/Icon';
import { useWorkplace } from '@/components/workplace';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** The head over a record that was found: at the open end of the chat's thread, or by itself. */
export function FoundHead({
  record,
  kind,
  chat,
  because,
}: {
  record: SalesforceRecord;
  kind: string;
  /** The chat that it may be linked to; null where there is none. */
  chat: ThreadChat | null;
  because: Because;
}) {
  const { identity } = useWorkplace();
  const line = threadRecord(record, kind, identity);
  if (chat === null) {
    return (
      <section
        aria-label={i18n.t('search.record')}
        className="flex shrink-0 items-start border-b border-line py-1.5 ps-3 pe-1"
      >
        <RecordLine record={line} />
      </section>
    );
  }
  const reason =
    because === 'name' ? (
      <span className="flex items-center gap-1 font-medium text-warn">
        <Icon of={Info} size="small" />
        {i18n.t('search.nameOnly')}
      </span>
    ) : (
      i18n.t(because === 'message' ? 'search.byMessage' : 'search.notLinked')
    );
  return <ThreadHeader chat={chat} state={{ is: 'candidate', reason, record: line }} />;
}
