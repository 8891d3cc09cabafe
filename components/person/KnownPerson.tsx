import type { ReactNode } from 'react';
import type { Describes } from '@/components/hooks/use-describes';
import { useLogLine } from '@/components/hooks/use-log-line';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { PersonCard } from '@/components/PersonCard';
import { hasActions, PersonActions } from '@/components/person/PersonActions';
import type { OpenForm } from '@/components/person/person-form';
import { useWorkplace } from '@/components/workplace';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/** One record, and what can be done about it. */
export function KnownPerson({
  record,
  chat,
  describes,
  room,
  above,
  onRecord,
  onOpen,
}: {
  record: SalesforceRecord;
  /** The chat (by `chatKey`) that it is shown for. */
  chat: string | null;
  describes: Describes;
  room: WriteRoom;
  /** Results and notes, over the card. */
  above: ReactNode;
  /** The record was read again. */
  onRecord: (record: SalesforceRecord) => void;
  onOpen: OpenForm;
}) {
  const { settings } = useWorkplace();
  const logLine = useLogLine(chat);
  return (
    <>
      <PanelBody>
        {above}
        <PersonCard
          record={record}
          chat={chat}
          describes={describes}
          room={room}
          onRecord={onRecord}
        />
      </PanelBody>
      {hasActions(settings, describes) && (
        <PanelFoot note={logLine}>
          <PersonActions describes={describes} isMain person={record} onOpen={onOpen} />
        </PanelFoot>
      )}
    </>
  );
}
