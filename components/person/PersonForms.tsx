import { CaptureCase } from '@/components/CaptureCase';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import type { PersonForm } from '@/components/person/person-form';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/update';

/** The form that is open in the place of the person's card: body and foot of the screen. */
export function PersonForms({
  form,
  open,
  describes,
  room,
  person,
  onSaved,
  onUse,
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
  }
}
