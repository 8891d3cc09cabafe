import { useState } from 'react';
import { i18n } from '#i18n';
import { useAnnouncement } from '@/components/Announcer';
import { CaptureLead } from '@/components/CaptureLead';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { usePerson } from '@/components/hooks/use-person';
import { ProblemState } from '@/components/ProblemState';
import { KnownPerson } from '@/components/person/KnownPerson';
import { LookingUp } from '@/components/person/LookingUp';
import { NotShown } from '@/components/person/NotShown';
import { hasActions, PersonActions } from '@/components/person/PersonActions';
import { PersonForms } from '@/components/person/PersonForms';
import { PersonNotes } from '@/components/person/PersonNotes';
import type { PersonForm } from '@/components/person/person-form';
import { SeveralPeople } from '@/components/person/SeveralPeople';
import { shownRecord, toPickFrom } from '@/components/person/shown-record';
import { threadRecord } from '@/components/record-line';
import { SearchScreen } from '@/components/search/SearchScreen';
import { ThreadHeader } from '@/components/ThreadHeader';
import type { ThreadState } from '@/components/thread-types';
import { nobodyFound, noNumber } from '@/components/thread-words';
import { useWorkplace } from '@/components/workplace';
import { chatKey } from '@/lib/chats/chat';
import type { Link } from '@/lib/chats/links';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/update';

/** The everyday screen: who the open chat is with, and what can be done. Mount it anew for each chat. */
export function PersonScreen({
  open,
  describes,
  room,
}: {
  open: OpenChat;
  describes: Describes;
  room: WriteRoom;
}) {
  const { identity, settings } = useWorkplace();
  const { answer, link, unlink, notThem, takeBack, replace } = usePerson(open, describes);
  const [linkedHere, setLinkedHere] = useState(false);
  const [form, setForm] = useState<PersonForm | null>(null);
  const [results, setResults] = useState<readonly SavedRecord[]>([]);
  const person = answer.data;
  const shown = person === undefined ? null : shownRecord(person, linkedHere);
  const name = shown?.record.fields.Name;
  const problem = answer.error && SalesforceProblem.from(answer.error);

  const kindOf = (record: SalesforceRecord) =>
    (record.sobject === 'Lead' ? describes.Lead : describes.Contact)?.label ?? record.sobject;
  useAnnouncement(
    shown === null
      ? null
      : i18n.t('match.announced', [String(name ?? ''), kindOf(shown.record), shown.reason.text]),
  );
  const refresh = () => void answer.refetch();
  const addResult = (saved: SavedRecord) => setResults((all) => [...all, saved]);
  const pick = (record: SalesforceRecord, how: Link['how'] = 'picked') => {
    setForm(null);
    setLinkedHere(true);
    void link(record, how);
  };

  const linkNew = async (record: SalesforceRecord) => {
    setLinkedHere(true);
    await link(record, 'captured');
  };

  function threadState(): ThreadState {
    if (shown !== null) {
      const record = threadRecord(shown.record, kindOf(shown.record), identity);
      return { is: 'record', reason: shown.reason, record };
    }
    if (answer.isPending) return { is: 'searching' };
    if (person === undefined || toPickFrom(person).length > 0) return { is: 'chat' };
    const { phone, email, inbox } = open.chat;
    if (phone === null && email === null) {
      return noNumber(open.words.label, inbox === 'messenger');
    }
    return nobodyFound();
  }

  function letGo() {
    if (shown === null) return;
    setLinkedHere(false);
    void (person?.link ? unlink(shown.record.id) : notThem([shown.record.id]));
  }

  const above = (
    <PersonNotes
      results={results}
      onDismiss={(id) => setResults((all) => all.filter((one) => one.id !== id))}
      problem={person === undefined ? null : problem}
      onRetry={refresh}
    />
  );

  function body() {
    if (person === undefined) {
      if (problem === null) return <LookingUp describes={describes} />;
      return <ProblemState problem={problem} onRetry={refresh} />;
    }
    if (form !== null) {
      return (
        <PersonForms
          form={form}
          open={open}
          describes={describes}
          room={room}
          person={shown?.record ?? null}
          onSaved={(saved) => {
            addResult(saved);
            setForm(null);
          }}
          onUse={pick}
          onPerson={linkNew}
          onDone={refresh}
          onBack={() => setForm(null)}
        />
      );
    }
    if (shown !== null) {
      return (
        <KnownPerson
          record={shown.record}
          chat={chatKey(open.chat)}
          describes={describes}
          room={room}
          above={above}
          onRecord={replace}
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
          onNone={(ids) => void notThem(ids)}
        />
      );
    }
    return (
      <CaptureLead
        open={open}
        describes={describes}
        room={room}
        above={
          <>
            {above}
            <NotShown person={person} onShowAgain={() => void takeBack()} />
          </>
        }
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
        onSaved={async (record, saved) => {
          addResult(saved);
          await linkNew(record);
        }}
        onUse={pick}
        onDone={refresh}
      />
    );
  }

  return (
    <SearchScreen
      describes={describes}
      room={room}
      chat={open.words}
      link={{
        note: () => i18n.t('search.keptHere'),
        link: (record) => pick(record, 'searched'),
      }}
      folded={shown !== null || person === undefined}
      thread={
        <ThreadHeader
          chat={open.words}
          state={threadState()}
          onRefresh={refresh}
          onNotThem={letGo}
          onUnlink={letGo}
        />
      }
      seen={typeof name === 'string' ? { name, at: answer.dataUpdatedAt } : null}
    >
      {body()}
    </SearchScreen>
  );
}
