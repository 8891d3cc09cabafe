import { useState } from 'react';
import { i18n } from '#i18n';
import { useAnnouncement } from '@/components/Announcer';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { useFocusAt } from '@/components/hooks/use-focus-across';
import { usePainted } from '@/components/hooks/use-painted';
import { usePerson } from '@/components/hooks/use-person';
import { useSharedLink } from '@/components/hooks/use-shared-link';
import { ProblemState } from '@/components/ProblemState';
import { LookingUp } from '@/components/person/LookingUp';
import { OfferNumber } from '@/components/person/OfferNumber';
import { PersonBody } from '@/components/person/PersonBody';
import { PersonNotes } from '@/components/person/PersonNotes';
import { SharedLinkNote } from '@/components/person/SharedLinkNote';
import { shownRecord } from '@/components/person/shown-record';
import { threadState } from '@/components/person/thread-state';
import { SearchScreen } from '@/components/search/SearchScreen';
import { ThreadHeader } from '@/components/ThreadHeader';
import { useWorkplace } from '@/components/workplace';
import type { Link } from '@/lib/chats/links';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/** The everyday screen: who the open chat is with, and what can be done. Mount it anew for each chat. */
export function PersonScreen({
  open,
  place,
  describes,
  room,
  giveFocus,
}: {
  open: OpenChat;
  /** Under which what is typed into its search is kept. */
  place: string;
  describes: Describes;
  room: WriteRoom;
  /** To be called once there are controls, see `useFocusAcross`. */
  giveFocus: () => void;
}) {
  const { identity } = useWorkplace();
  const { answer, link, unlink, notThem, takeBack, answerOffer, replace, ...asked } = usePerson(
    open,
    describes,
  );
  const shared = useSharedLink(open, describes, room, replace);
  const [linkedHere, setLinkedHere] = useState(false);
  const [results, setResults] = useState<readonly SavedRecord[]>([]);
  const person = answer.data;
  // Their name comes first, in a frame of its own: what is below it takes as long again.
  const isWhole = usePainted(person !== undefined);
  const [wasLooking] = useState(person === undefined);
  useFocusAt(person === undefined ? 'looking' : isWhole ? 'whole' : null, giveFocus);
  const shown = person === undefined ? null : shownRecord(person, linkedHere);
  const name = shown?.record.fields.Name;
  const problem = answer.error && SalesforceProblem.from(answer.error);
  const describe = shown === null ? undefined : describes[shown.record.sobject];

  const kindOf = ({ sobject }: SalesforceRecord) => describes[sobject]?.label ?? sobject;
  const kind = shown === null ? '' : kindOf(shown.record);
  useAnnouncement(
    shown === null
      ? null
      : i18n.t('match.announced', [String(name ?? ''), kind, shown.reason.text]),
  );
  const refresh = () => void asked.refresh();
  const linkTo = async (record: SalesforceRecord, how: Link['how']) => {
    setLinkedHere(true);
    const before = shown !== null && shown.record.id !== record.id ? shown.record : null;
    const keepers = (person?.matches ?? []).filter(({ why }) => why.kind === 'thread');
    const others = keepers.map((one) => one.record.id).filter((id) => id !== record.id);
    if (others.length > 0) await notThem(others);
    await link(record, how);
    if (before !== null) await shared.unshare(before);
    await shared.share(record);
  };
  const letGo = () => {
    if (shown === null) return;
    setLinkedHere(false);
    void shared.unshare(shown.record);
    void (person?.link ? unlink(shown.record.id) : notThem([shown.record.id]));
  };

  const above = (
    <>
      <PersonNotes
        results={results}
        onDismiss={(id) => setResults((all) => all.filter((one) => one.id !== id))}
        problem={person === undefined ? null : problem}
        onRetry={refresh}
      />
      <SharedLinkNote shared={shared} />
      {shown && describe && person?.link && (
        <OfferNumber
          key={shown.record.id}
          record={shown.record}
          describe={describe}
          open={open}
          room={room}
          isAnswered={person.offered}
          onRecord={replace}
          onAnswer={() => void answerOffer()}
        />
      )}
    </>
  );

  const linkNote = (record: SalesforceRecord) => {
    const kept = shared.keeper(record);
    if (kept === null) return i18n.t('search.keptHere');
    const isFree = kept.held === '' || kept.held === kept.threadId;
    return i18n.t(isFree ? 'search.keptInSalesforce' : 'search.keptOther', [kept.field.label]);
  };

  function body() {
    if (person !== undefined && (isWhole || !wasLooking)) {
      return (
        <PersonBody
          isWhole={isWhole}
          open={open}
          person={person}
          shown={shown?.record ?? null}
          describes={describes}
          room={room}
          kindOf={kindOf}
          above={above}
          says={{
            onPick: (record) => void linkTo(record, 'picked'),
            onNew: (record) => linkTo(record, 'captured'),
            onNone: (ids) => void notThem(ids),
            onShowAgain: () => void takeBack(),
            onRecord: replace,
            onSaved: (saved) => setResults((all) => [...all, saved]),
            onRefresh: refresh,
          }}
        />
      );
    }
    if (problem === null) return <LookingUp describes={describes} />;
    return <ProblemState problem={problem} onRetry={refresh} />;
  }

  return (
    <SearchScreen
      describes={describes}
      room={room}
      place={place}
      chat={open.words}
      link={{ note: linkNote, link: (record) => void linkTo(record, 'searched') }}
      linkedId={shown?.record.id ?? null}
      folded={shown !== null || person === undefined}
      thread={
        <ThreadHeader
          chat={open.words}
          state={threadState(open, person, answer.isPending, shown, kind, identity)}
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
