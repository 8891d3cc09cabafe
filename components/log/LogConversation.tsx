import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { SavedRecord } from '@/components/capture-types';
import { FormHead } from '@/components/FormHead';
import { type Log, type LogPlace, useLog } from '@/components/hooks/use-log';
import { LogFoot } from '@/components/log/LogFoot';
import { LogNews } from '@/components/log/LogNews';
import { LogNoteForm } from '@/components/log/LogNoteForm';
import { loggedRecord } from '@/components/log/logged-record';
import { MessagePicker } from '@/components/log/MessagePicker';
import { PanelBody } from '@/components/PanelFrame';
import { RecordSkeleton } from '@/components/RecordSkeleton';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { LinkButton } from '@/components/ui/LinkButton';
import { useWorkplace } from '@/components/workplace';
import { plural } from '@/lib/i18n/plural';

/**
 * Logs the chat on its person: pick messages, see and change the note, save it. The messages are read now,
 * on this press. Where the page gives none, a note can still be written.
 */
export function LogConversation({
  place,
  onSaved,
  onBack,
}: {
  place: LogPlace;
  onSaved: (saved: SavedRecord) => void;
  onBack: () => void;
}) {
  const { identity } = useWorkplace();
  const [seesNote, setSeesNote] = useState<boolean | null>(null);
  const log = useLog(place, (saved) => onSaved(loggedRecord(saved, place.describe, identity, log)));
  if (log === null) {
    return (
      <PanelBody busy>
        <RecordSkeleton />
      </PanelBody>
    );
  }
  const { rows, note } = log;
  const { label, name, address } = place.open.words;
  const news = <LogNews log={log} />;

  if (rows === null || rows.length === 0) {
    return (
      <>
        <PanelBody>
          <FormHead title={i18n.t('log.open')} onBack={onBack} />
          <NothingRead log={log} inbox={label} />
          {news}
          <LogNoteForm log={log} />
        </PanelBody>
        <LogFoot log={log} beside={<Button onClick={onBack}>{i18n.t('panel.cancel')}</Button>} />
      </>
    );
  }
  // A note that was left in the middle is what the agent comes back to.
  if (seesNote ?? log.isHeld) {
    return (
      <>
        <PanelBody>
          <FormHead title={noteTitle(log)} onBack={() => setSeesNote(false)} />
          {news}
          <LogNoteForm log={log} />
        </PanelBody>
        <LogFoot
          log={log}
          beside={<Button onClick={() => setSeesNote(false)}>{i18n.t('log.messages')}</Button>}
        />
      </>
    );
  }
  return (
    <>
      <PanelBody>
        <MessagePicker
          rows={rows}
          inbox={label}
          contact={name ?? address ?? label}
          locked={log.isHeld}
          onTick={log.tick}
          onReadAgain={log.readAgain}
          onBack={onBack}
        >
          {news}
          {log.isHeld && (
            <Told>
              {i18n.t('log.held')}{' '}
              <LinkButton onClick={log.startAgain}>{i18n.t('log.startAgain')}</LinkButton>
            </Told>
          )}
        </MessagePicker>
      </PanelBody>
      <LogFoot
        log={log}
        beside={
          <Button onClick={() => setSeesNote(true)} disabled={note.text === ''}>
            {i18n.t('log.seeNote')}
          </Button>
        }
      />
    </>
  );
}

function noteTitle({ note }: Log): string {
  const { length } = note.messages;
  return length === 0 ? i18n.t('log.note') : plural(length, 'log.noteOf');
}

/** The page gave no messages of this chat, or it has none. */
function NothingRead({ log, inbox }: { log: Log; inbox: string }) {
  const isEmpty = log.rows !== null;
  const [title, meaning] = isEmpty
    ? [i18n.t('log.empty'), i18n.t('log.emptyMeaning', [inbox])]
    : log.isLate
      ? [i18n.t('log.noAnswer', [inbox]), i18n.t('log.noAnswerMeaning')]
      : [i18n.t('log.unreadable'), i18n.t('log.unreadableMeaning', [inbox])];
  return (
    <Banner tone={isEmpty ? 'quiet' : 'warn'} icon={TriangleAlert} title={title}>
      {meaning} <LinkButton onClick={log.readAgain}>{i18n.t('panel.tryAgain')}</LinkButton>
    </Banner>
  );
}

function Told({ children }: { children: ReactNode }) {
  return <p className="px-3 pb-2 text-label text-text-2">{children}</p>;
}
