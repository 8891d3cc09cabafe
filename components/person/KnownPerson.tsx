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
  isWhole,
  record,
  chat,
  describes,
  room,
  above,
  onRecord,
  onOpen,
}: {
  /** False while only the foot is drawn. */
  isWhole: boolean;
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
  return (
    <>
      <PanelBody busy={!isWhole}>
        {isWhole && (
          <>
            {above}
            <PersonCard
              record={record}
              chat={chat}
              describes={describes}
              room={room}
              onRecord={onRecord}
            />
          </>
        )}
      </PanelBody>
      {hasActions(settings, describes) && (
        <PanelFoot note={isWhole && <LogLine chat={chat} />}>
          <PersonActions describes={describes} isMain person={record} onOpen={onOpen} />
        </PanelFoot>
      )}
    </>
  );
}

function LogLine({ chat }: { chat: string | null }) {
  return useLogLine(chat);
}
