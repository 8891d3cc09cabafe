import { useMemo } from 'react';
import { CaptureFlow } from '@/components/CaptureFlow';
import { captureSource } from '@/components/capture-source';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { useElsewhere } from '@/components/hooks/use-elsewhere';
import { isPersonObject } from '@/components/person-objects';
import { recordAsSent } from '@/components/record-as-sent';
import { threadField } from '@/components/thread-field';
import { useWorkplace } from '@/components/workplace';
import { recordFromChat } from '@/lib/capture/any-record';
import { chatKey } from '@/lib/chats/chat';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { lightningUrl } from '@/lib/salesforce/records';
import type { WriteRoom } from '@/lib/writes/write-room';

/** A new record of any object that the organisation has its agents make. */
export function CaptureRecord({
  open,
  person,
  describe,
  describes,
  room,
  onSaved,
  onUse,
  onPerson,
  onDone,
  onBack,
}: {
  open: OpenChat;
  /** The record that the chat is with, null if nobody is found. */
  person: SalesforceRecord | null;
  describe: ObjectDescribe;
  describes: Describes;
  room: WriteRoom;
  onSaved: (saved: SavedRecord) => void;
  /** A duplicate that was found is to be the chat's, and nothing is saved. */
  onUse: (record: SalesforceRecord) => void;
  /** Nobody was found, and the new record is who the chat is with. */
  onPerson: (record: SalesforceRecord) => Promise<void>;
  /** Nobody was found, and another window has captured this chat meanwhile. */
  onDone: () => void;
  onBack: () => void;
}) {
  const { identity, settings } = useWorkplace();
  const sobject = describe.name;
  const isPerson = person === null && isPersonObject(sobject);
  const capture = useMemo(() => {
    const keeper = isPerson ? threadField(describe, settings, open.chat) : null;
    return recordFromChat(captureSource(open, keeper), person, describe);
  }, [open, person, isPerson, describe, settings]);
  const owner = useMemo(() => ({ chat: chatKey(open.chat), visit: open.visit }), [open]);
  const elsewhere = useElsewhere(owner, onDone);
  const urlOf = (id: string) => lightningUrl(identity.host, sobject, id);
  const name = person?.fields.Name;
  const reference = capture.values.find(({ value }) => person !== null && value === person.id);

  return (
    <CaptureFlow
      capture={capture}
      owner={owner}
      room={room}
      names={
        reference && person && typeof name === 'string'
          ? {
              [reference.field.name]: {
                label: describes[person.sobject]?.label ?? person.sobject,
                value: name,
              },
            }
          : {}
      }
      describes={describes}
      onSaved={async ({ id, twins, record }, sent) => {
        if (isPerson) await onPerson(record ?? recordAsSent(sobject, id, sent));
        onSaved({
          kind: describe.label,
          id,
          reference: id,
          url: urlOf(id),
          twins: twins.map(urlOf),
        });
      }}
      {...(isPerson && { elsewhere })}
      onUse={onUse}
      onBack={onBack}
    />
  );
}
