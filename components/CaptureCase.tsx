import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { CaptureFlow } from '@/components/CaptureFlow';
import { captureSource } from '@/components/capture-source';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { PanelBody } from '@/components/PanelFrame';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { InlineResult } from '@/components/ui/InlineResult';
import { useWorkplace } from '@/components/workplace';
import { caseFromChat } from '@/lib/capture/case';
import { askMessages } from '@/lib/chats/ask';
import { type Chat, chatKey, type Reading } from '@/lib/chats/chat';
import type { Message } from '@/lib/chats/message';
import { userLocale } from '@/lib/i18n/language';
import { localMinute } from '@/lib/i18n/time';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl, query } from '@/lib/salesforce/records';
import { soqlString } from '@/lib/salesforce/soql';
import type { WriteRoom } from '@/lib/writes/update';

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
  const messages = useMessages(open, settings.caseMessages);
  const capture = useMemo(
    () =>
      messages === null
        ? null
        : caseFromChat(captureSource(open), messages.read ?? [], person, describe),
    [open, messages, person, describe],
  );
  if (capture === null) {
    return (
      <PanelBody busy>
        <RecordSkeleton />
      </PanelBody>
    );
  }
  const saved: Parameters<typeof CaptureFlow>[0]['onSaved'] = async ({ id, twins }) => {
    const reference = await caseNumber(client, id).catch(() => id);
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
        messages?.read === null && (
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

/** The chat's last messages, read once; `read` is null where the page gave none of this chat. */
function useMessages(open: OpenChat, limit: number): { read: readonly Message[] | null } | null {
  const [messages, setMessages] = useState<{ read: readonly Message[] | null } | null>(null);
  const { chat, tabId } = open;
  useEffect(() => {
    let current = true;
    void askMessages(tabId, {
      limit,
      now: localMinute(new Date()),
      locale: userLocale(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }).then((answer) => {
      if (!current) return;
      const read = answer.ok && isSameChat(answer.value.reading, chat);
      setMessages({ read: read ? answer.value.messages : null });
    });
    return () => {
      current = false;
    };
  }, [chat, tabId, limit]);
  return messages;
}

function isSameChat(reading: Reading, chat: Chat): boolean {
  if (reading.state !== 'open') return false;
  return chatKey(reading.chat) === chatKey(chat) && reading.chat.name === chat.name;
}

async function caseNumber(client: Parameters<typeof query>[0], id: string): Promise<string> {
  const [record] = await query(client, `SELECT CaseNumber FROM Case WHERE Id = ${soqlString(id)}`);
  return String(record?.fields.CaseNumber ?? id);
}
