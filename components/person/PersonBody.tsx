import { type ReactNode, useState } from 'react';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Person } from '@/components/find-person';
import type { Describes } from '@/components/hooks/use-describes';
import { PanelBody } from '@/components/PanelFrame';
import { KnownPerson } from '@/components/person/KnownPerson';
import { NobodyFound } from '@/components/person/NobodyFound';
import { hasActions, PersonActions } from '@/components/person/PersonActions';
import { PersonForms } from '@/components/person/PersonForms';
import type { PersonForm } from '@/components/person/person-form';
import { SeveralPeople } from '@/components/person/SeveralPeople';
import { toPickFrom } from '@/components/person/shown-record';
import { useWorkplace } from '@/components/workplace';
import { chatKey } from '@/lib/chats/chat';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/** What an agent may say and do about who the chat is with. */
export interface PersonSays {
  readonly onPick: (record: SalesforceRecord) => void;
  /** A record was made of this chat, and is who it is with. */
  readonly onNew: (record: SalesforceRecord) => Promise<void>;
  readonly onNone: (ids: readonly string[]) => void;
  readonly onShowAgain: () => void;
  /** The record was read again. */
  readonly onRecord: (record: SalesforceRecord) => void;
  readonly onSaved: (saved: SavedRecord) => void;
  readonly onRefresh: () => void;
}

/** Body and foot of the person's screen: one record, several to pick from, nobody, or a form over them. */
export function PersonBody({
  isWhole,
  open,
  person,
  shown,
  describes,
  room,
  kindOf,
  above,
  says,
}: {
  /** False for the moment in which only what stands round it is drawn. */
  isWhole: boolean;
  open: OpenChat;
  person: Person;
  /** The one record that is shown, if there is one. */
  shown: SalesforceRecord | null;
  describes: Describes;
  room: WriteRoom;
  kindOf: (record: SalesforceRecord) => string;
  above: ReactNode;
  says: PersonSays;
}) {
  const { settings } = useWorkplace();
  const [form, setForm] = useState<PersonForm | null>(null);
  const pick = (record: SalesforceRecord) => {
    setForm(null);
    says.onPick(record);
  };
  if (!isWhole && shown === null) return <PanelBody busy>{null}</PanelBody>;
  if (form !== null) {
    return (
      <PersonForms
        form={form}
        open={open}
        describes={describes}
        room={room}
        person={shown}
        onSaved={(saved) => {
          says.onSaved(saved);
          setForm(null);
        }}
        onUse={pick}
        onPerson={says.onNew}
        onDone={says.onRefresh}
        onBack={() => setForm(null)}
      />
    );
  }
  if (shown !== null) {
    return (
      <KnownPerson
        isWhole={isWhole}
        record={shown}
        chat={chatKey(open.chat)}
        describes={describes}
        room={room}
        above={above}
        onRecord={says.onRecord}
        onOpen={setForm}
      />
    );
  }
  if (toPickFrom(person).length > 0) {
    return (
      <SeveralPeople
        person={person}
        kindOf={kindOf}
        above={above}
        onPick={pick}
        onNone={says.onNone}
      />
    );
  }
  return (
    <NobodyFound
      open={open}
      person={person}
      describes={describes}
      room={room}
      above={above}
      beside={
        hasActions(settings, describes) && (
          <PersonActions
            describes={describes}
            isMain={!describes.Lead?.createable}
            isFound={false}
            onOpen={setForm}
          />
        )
      }
      onShowAgain={says.onShowAgain}
      onSaved={async (record, saved) => {
        says.onSaved(saved);
        await says.onNew(record);
      }}
      onUse={pick}
      onDone={says.onRefresh}
    />
  );
}
