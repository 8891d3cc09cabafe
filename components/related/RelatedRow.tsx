import ExternalLink from 'lucide-react/icons/external-link';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { RecordFields } from '@/components/RecordFields';
import { Joined } from '@/components/related/Joined';
import { Icon } from '@/components/ui/Icon';
import { OutLink } from '@/components/ui/OutLink';
import { useWorkplace } from '@/components/workplace';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';
import { objectSettingsOf } from '@/lib/settings/settings';
import type { WriteRoom } from '@/lib/writes/write-room';

/** What every row of a record beside the person needs. */
export interface RelatedRowSource {
  readonly describe: ObjectDescribe;
  readonly room: WriteRoom;
  /** The chat (by `chatKey`) that it is shown for. */
  readonly chat: string | null;
  readonly onRecord: (record: SalesforceRecord) => void;
}

/**
 * A record beside the person, in two lines; pressed, it opens to the fields that the organisation shows,
 * those that may be edited in place.
 */
export function RelatedRow({
  record,
  title,
  end,
  second,
  secondEnd,
  source: { describe, room, chat, onRecord },
}: {
  record: SalesforceRecord;
  title: string;
  end?: ReactNode;
  /** What the second line has, '' for what there is not. */
  second: readonly string[];
  secondEnd?: ReactNode;
  source: RelatedRowSource;
}) {
  const { identity, settings } = useWorkplace();
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => setOpen(event.currentTarget.open)}
      data-record={record.id}
      className="open:bg-well/50"
    >
      <summary className="grid min-h-11 list-none grid-cols-[minmax(0,1fr)_auto] content-center gap-x-2 px-3 py-1 hover:bg-well focus-visible:outline-offset-[-2px]">
        <span className="font-medium wrap-anywhere">
          <bdi>{title}</bdi>
        </span>
        <span className="justify-self-end tabular-nums">{end}</span>
        <span
          className="truncate text-label text-text-2"
          title={second.filter((part) => part !== '').join(' · ')}
        >
          <Joined parts={second} />
        </span>
        <span className="justify-self-end text-label text-text-2 tabular-nums">{secondEnd}</span>
      </summary>
      {open && (
        <div className="pb-2">
          <RecordFields
            record={record}
            describe={describe}
            settings={objectSettingsOf(settings, record.sobject)}
            room={room}
            chat={chat}
            onRecord={onRecord}
          />
          <p className="px-3 pt-1">
            <OutLink
              href={lightningUrl(identity.host, record.sobject, record.id)}
              className="inline-flex min-h-6 items-center gap-1 text-label"
            >
              <Icon of={ExternalLink} size="small" mirrors />
              {i18n.t('menu.openRecord')}
            </OutLink>
          </p>
        </div>
      )}
    </details>
  );
}
