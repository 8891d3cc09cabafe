import { useMemo } from 'react';
import { i18n } from '#i18n';
import { CaptureFlow } from '@/components/CaptureFlow';
import { captureSource } from '@/components/capture-source';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { useMessages } from '@/components/hooks/use-messages';
import { PanelBody } from '@/components/PanelFrame';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { InlineResult } from '@/components/ui/InlineResult';
import { useWorkplace } from '@/components/workplace';
import { caseFromChat } from '@/lib/capture/case';
import { chatKey } from '@/lib/chats/chat';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl, query } from '@/lib/salesforce/records';
import { soqlString } from '@/lib/salesforce/soql';
import type { WriteRoom } from '@/lib/writes/write-room';

/** A Case from the chat's last messages, which are read now, on this press, and shown. */
export function CaptureCase({
  open,
  person,
  describe,
  describes,
  room,
  onSaved,
  onUse,
  onBack,
}: {
  open: OpenChat;
  person: SalesforceRecord | null;
  describe: ObjectDescribe;
  describes: Describes;
  room: WriteRoom;
  onSaved: (saved: SavedRecord) => void;
  /** A duplicate that was found is to be the chat's, and nothing is saved. */
  onUse: (record: SalesforceRecord) => void;
  onBack: () => void;
}) {
  const { client, identity, settings } = useWorkplace();
  const { read } = useMessages(open, settings.caseMessages);
  const capture = useMemo(
    () =>
      read === null
        ? null
        : caseFromChat(captureSource(open), read.messages ?? [], person, describe),
    [open, read, person, describe],
  );
  if (capture === null) {
    return (
      <PanelBody busy>
        <RecordSkeleton />
      </PanelBody>
    );
  }
  const saved: Parameters<typeof CaptureFlow>[0]['onSaved'] = async ({ id, twins, record }) => {
    const known = record?.fields.CaseNumber;
    const reference =
      typeof known === 'string' ? known : await caseNumber(client, id).catch(() => id);
    onSaved({
      kind: describe.label,
      id,
      reference,
      url: lightningUrl(identity.host, 'Case', id),
      twins: twins.map((twin) => lightningUrl(identity.host, 'Case', twin)),
    });
  };
  const name = person?.fields.Name;
  const contactLabel = describes.Contact?.label ?? 'Contact';
  return (
    <CaptureFlow
      capture={capture}
      owner={{ chat: chatKey(open.chat), visit: open.visit }}
      room={room}
      names={typeof name === 'string' ? { ContactId: { label: contactLabel, value: name } } : {}}
      above={
        read?.messages === null && (
          <InlineResult tone="bad" title={i18n.t('work.noMessages')}>
            <p>{i18n.t('work.noMessagesMeaning')}</p>
          </InlineResult>
        )
      }
      describes={describes}
      onSaved={saved}
      onUse={onUse}
      onBack={onBack}
    />
  );
}

async function caseNumber(client: Parameters<typeof query>[0], id: string): Promise<string> {
  const [record] = await query(client, `SELECT CaseNumber FROM Case WHERE Id = ${soqlString(id)}`);
  return String(record?.fields.CaseNumber ?? id);
}
