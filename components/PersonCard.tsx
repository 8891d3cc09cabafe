import type { Describes } from '@/components/hooks/use-describes';
import { isPersonObject } from '@/components/person-objects';
import { RecordCard } from '@/components/RecordCard';
import { Related } from '@/components/related/Related';
import { useWorkplace } from '@/components/workplace';
import { whyNoLog } from '@/lib/capture/log-task';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { objectSettingsOf } from '@/lib/settings/settings';
import type { WriteRoom } from '@/lib/writes/write-room';

/** A record's card, and below it what hangs on it where it is a person's. */
export function PersonCard({
  record,
  chat,
  describes,
  room,
  onRecord,
}: {
  record: SalesforceRecord;
  /** The chat (by `chatKey`) that it is shown for, null for none. */
  chat: string | null;
  describes: Describes;
  room: WriteRoom;
  /** The record was read again. */
  onRecord: (record: SalesforceRecord) => void;
}) {
  const { settings } = useWorkplace();
  const describe = describes[record.sobject];
  const shared = { chat, room };
  return (
    <>
      {describe && (
        <RecordCard
          key={record.id}
          record={record}
          describe={describe}
          settings={objectSettingsOf(settings, record.sobject)}
          onRecord={onRecord}
          canLog={chat !== null && whyNoLog(describes.Task, record) === null}
          {...shared}
        />
      )}
      {isPersonObject(record.sobject) && (
        <Related key={`related-${record.id}`} person={record} describes={describes} {...shared} />
      )}
    </>
  );
}
