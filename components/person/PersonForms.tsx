import { CaptureCase } from '@/components/CaptureCase';
import { CaptureRecord } from '@/components/CaptureRecord';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { LogConversation } from '@/components/log/LogConversation';
import type { PersonForm } from '@/components/person/person-form';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/** The form that is open in the place of the person's card: body and foot of the screen. */
export function PersonForms({
  form,
  open,
  describes,
  room,
  person,
  onSaved,
  onUse,
  onPerson,
  onDone,
  onBack,
}: {
  form: PersonForm;
  open: OpenChat;
  describes: Describes;
  room: WriteRoom;
  /** The record that the chat is with, null if nobody is found. */
  person: SalesforceRecord | null;
  onSaved: (saved: SavedRecord) => void;
  /** A duplicate that was found is to be the chat's. */
  onUse: (record: SalesforceRecord) => void;
  /** Nobody was found, and the new record is who the chat is with. */
  onPerson: (record: SalesforceRecord) => Promise<void>;
  /** Nobody was found, and another window has captured this chat meanwhile. */
  onDone: () => void;
  onBack: () => void;
}) {
  switch (form.is) {
    case 'case':
      return (
        describes.Case && (
          <CaptureCase
            open={open}
            person={person}
            describe={describes.Case}
            describes={describes}
            room={room}
            onSaved={onSaved}
            onUse={onUse}
            onBack={onBack}
          />
        )
      );
    case 'log':
      return (
        person &&
        describes.Task && (
          <LogConversation
            place={{ open, person, describe: describes.Task, describes, room }}
            onSaved={onSaved}
            onBack={onBack}
          />
        )
      );
    case 'new': {
      const describe = describes[form.sobject];
      return (
        describe && (
          <CaptureRecord
            open={open}
            person={person}
            describe={describe}
            describes={describes}
            room={room}
            onSaved={onSaved}
            onUse={onUse}
            onPerson={onPerson}
            onDone={onDone}
            onBack={onBack}
          />
        )
      );
    }
  }
}
