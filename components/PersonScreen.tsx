import { useState } from 'react';
import { i18n } from '#i18n';
import { useAnnouncement } from '@/components/Announcer';
import { CaptureCase } from '@/components/CaptureCase';
import { CaptureLead } from '@/components/CaptureLead';
import { CaptureResult } from '@/components/CaptureResult';
import type { SavedRecord } from '@/components/capture-types';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { type Person, usePerson } from '@/components/hooks/use-person';
import { MatchList } from '@/components/MatchList';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { ProblemState } from '@/components/ProblemState';
import { RecordCard } from '@/components/RecordCard';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { RefreshFailed } from '@/components/RefreshFailed';
import { matchChoice, matchReason, threadRecord } from '@/components/record-line';
import { Screen } from '@/components/Screen';
import { ThreadHeader } from '@/components/ThreadHeader';
import type { MatchReason, ThreadState } from '@/components/thread-types';
import { linked, nobodyFound, noNumber } from '@/components/thread-words';
import { Button } from '@/components/ui/Button';
import { useWorkplace } from '@/components/workplace';
import { chatKey } from '@/lib/chats/chat';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { objectSettingsOf } from '@/lib/settings/settings';
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
  const { answer, link, unlink, replace } = usePerson(open, describes);
  const [notThem, setNotThem] = useState(false);
  const [linkedHere, setLinkedHere] = useState(false);
  const [openCase, setOpenCase] = useState(false);
  const [results, setResults] = useState<readonly SavedRecord[]>([]);
  const person = answer.data;
  const shown = person === undefined ? null : shownRecord(person, notThem, linkedHere);
  const chat = chatKey(open.chat);
  const name = shown?.record.fields.Name;

  const kindOf = (record: SalesforceRecord) =>
    (record.sobject === 'Lead' ? describes.Lead : describes.Contact)?.label ?? record.sobject;
  useAnnouncement(
    shown === null
      ? null
      : i18n.t('match.announced', [String(name ?? ''), kindOf(shown.record), shown.reason.text]),
  );
  const refresh = () => void answer.refetch();
  const thread = (
    <ThreadHeader
      chat={open.words}
      state={threadState()}
      onRefresh={refresh}
      onNotThem={() => setNotThem(true)}
      onUnlink={() => void unlink()}
    />
  );

  function threadState(): ThreadState {
    if (shown !== null) {
      const record = threadRecord(shown.record, kindOf(shown.record), identity);
      return { is: 'record', reason: shown.reason, record };
    }
    if (answer.isPending) return { is: 'searching' };
    if (person === undefined || person.matches.length > 1) return { is: 'chat' };
    const { phone, email, inbox } = open.chat;
    if (phone === null && email === null) {
      return noNumber(open.words.label, inbox === 'messenger');
    }
    return nobodyFound();
  }

  const above = (
    <>
      {results.map((record) => (
        <CaptureResult
          key={record.id}
          record={record}
          onDismiss={() => setResults((all) => all.filter(({ id }) => id !== record.id))}
        />
      ))}
      {answer.error && person && (
        <RefreshFailed problem={SalesforceProblem.from(answer.error)} onRetry={refresh} />
      )}
    </>
  );

  function body() {
    if (person === undefined) {
      if (!answer.error) {
        return (
          <>
            <PanelBody busy>
              <RecordSkeleton />
            </PanelBody>
            {describes.Case?.createable && (
              <PanelFoot>
                <Button disabled>{i18n.t('work.openCase', [describes.Case.label])}</Button>
              </PanelFoot>
            )}
          </>
        );
      }
      return <ProblemState problem={SalesforceProblem.from(answer.error)} onRetry={refresh} />;
    }
    if (openCase && describes.Case) {
      return (
        <CaptureCase
          open={open}
          person={shown?.record ?? null}
          contactLabel={describes.Contact?.label ?? 'Contact'}
          describe={describes.Case}
          room={room}
          onBack={() => setOpenCase(false)}
          onSaved={(record) => {
            setResults((all) => [...all, record]);
            setOpenCase(false);
          }}
        />
      );
    }
    const isMainWay = shown !== null || !describes.Lead?.createable;
    const caseButton = describes.Case?.createable && (
      <Button look={isMainWay ? 'primary' : 'quiet'} onClick={() => setOpenCase(true)}>
        {i18n.t('work.openCase', [describes.Case.label])}
      </Button>
    );
    if (shown !== null) {
      const isLead = shown.record.sobject === 'Lead';
      const describe = isLead ? describes.Lead : describes.Contact;
      return (
        <>
          <PanelBody>
            {above}
            {describe && (
              <RecordCard
                key={shown.record.id}
                record={shown.record}
                describe={describe}
                settings={objectSettingsOf(settings, shown.record.sobject)}
                room={room}
                chat={chat}
                onRecord={replace}
              />
            )}
          </PanelBody>
          {caseButton && <PanelFoot>{caseButton}</PanelFoot>}
        </>
      );
    }
    if (person.matches.length > 1 && !notThem) {
      return (
        <PanelBody>
          {above}
          <MatchList
            matches={person.matches.map(({ record, why }) =>
              matchChoice(record, why, kindOf(record), identity),
            )}
            isComplete={person.isComplete}
            onPick={(id) => {
              const picked = person.matches.find(({ record }) => record.id === id);
              if (picked === undefined) return;
              setLinkedHere(true);
              void link(picked.record, 'picked');
            }}
            onNone={() => setNotThem(true)}
          />
        </PanelBody>
      );
    }
    return (
      <CaptureLead
        open={open}
        describe={describes.Lead}
        room={room}
        above={above}
        beside={caseButton || undefined}
        onSaved={async (record, saved) => {
          setResults((all) => [...all, saved]);
          setLinkedHere(true);
          await link(record, 'captured');
        }}
        onDone={refresh}
      />
    );
  }

  return (
    <Screen
      thread={thread}
      seen={typeof name === 'string' ? { name, at: answer.dataUpdatedAt } : null}
    >
      {body()}
    </Screen>
  );
}

/** The one record to show, if there is one, and why. */
function shownRecord(
  { link, matches }: Person,
  notThem: boolean,
  linkedHere: boolean,
): { readonly record: SalesforceRecord; readonly reason: MatchReason } | null {
  if (link !== null) return { record: link.record, reason: linked(linkedHere ? 'now' : link.at) };
  const [match] = matches;
  if (match === undefined || matches.length > 1 || notThem) return null;
  return { record: match.record, reason: matchReason(match.why) };
}
