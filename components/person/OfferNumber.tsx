import MessageSquare from 'lucide-react/icons/message-square';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { OpenChat } from '@/components/chat-places';
import { useOneWrite } from '@/components/hooks/use-one-write';
import { Refusal } from '@/components/Refusal';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { LinkButton } from '@/components/ui/LinkButton';
import { Sentence } from '@/components/ui/Sentence';
import { useWorkplace } from '@/components/workplace';
import { type WriteOffer, writeOffer } from '@/components/write-offer';
import { chatKey } from '@/lib/chats/chat';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { objectSettingsOf } from '@/lib/settings/settings';
import type { WriteRoom } from '@/lib/writes/write-room';

/** After a link by hand: what the chat states and the record lacks, one press from being saved. Asked once. */
export function OfferNumber({
  record,
  describe,
  open,
  room,
  isAnswered,
  onRecord,
  onAnswer,
}: {
  record: SalesforceRecord;
  describe: ObjectDescribe;
  open: OpenChat;
  room: WriteRoom;
  /** The agent has answered it for this chat, here or on another day. */
  isAnswered: boolean;
  onRecord: (record: SalesforceRecord) => void;
  onAnswer: () => void;
}) {
  const { country, settings } = useWorkplace();
  const [made, setMade] = useState<WriteOffer | null>(null);
  const { step, setStep, write } = useOneWrite(room, chatKey(open.chat), onRecord);
  const chosen = objectSettingsOf(settings, record.sobject);
  const fresh = isAnswered ? null : writeOffer(record, describe, chosen, open, country);
  const offer = step.is === 'rest' ? fresh : made;
  if (offer === null) return null;
  const { field, value } = offer;

  const save = () => {
    setMade(offer);
    onAnswer();
    void write(record, field.name, value);
  };
  const words = { value: <bdi dir="ltr">{value}</bdi>, field: <bdi>{field.label}</bdi> };
  return (
    <div
      role="status"
      className="flex items-start gap-2 border-b border-line bg-well px-3 py-2 text-label"
    >
      <Icon of={MessageSquare} className="text-text-2" />
      <p className="min-w-0 flex-1">
        {step.is === 'rest' ? (
          <>
            <Sentence parts={[words.value, words.field]}>
              {(what, where) => i18n.t('search.offer', [what, where])}
            </Sentence>{' '}
            <LinkButton onClick={save}>{i18n.t('search.offerSave', [field.label])}</LinkButton>
          </>
        ) : (
          <>
            <bdi>{field.label}</bdi>: {words.value}.{' '}
            <Outcome
              step={step}
              onUndo={() => void write(record, field.name, null, 'undone')}
              onAgain={() => void write(record, field.name, value)}
            />
          </>
        )}
      </p>
      <IconButton
        icon={X}
        label={i18n.t('panel.dismiss')}
        size="small"
        className="-my-1"
        onClick={() => {
          setStep({ is: 'rest' });
          setMade(null);
          onAnswer();
        }}
      />
    </div>
  );
}

function Outcome({
  step,
  onUndo,
  onAgain,
}: {
  step: ReturnType<typeof useOneWrite>['step'];
  onUndo: () => void;
  onAgain: () => void;
}) {
  switch (step.is) {
    case 'saving':
      return i18n.t('card.saving');
    case 'saved':
      return (
        <span className="whitespace-nowrap text-ok">
          {i18n.t('card.saved')} · <LinkButton onClick={onUndo}>{i18n.t('card.undo')}</LinkButton>
        </span>
      );
    case 'undone':
      return i18n.t('card.undone');
    case 'waiting':
      return i18n.t('card.waiting');
    case 'taken':
      return i18n.t('search.offerTaken');
    case 'failed':
      return (
        <span className="text-bad">
          <Refusal problem={step.problem} />
        </span>
      );
    case 'unanswered':
      return <LinkButton onClick={onAgain}>{i18n.t('panel.tryAgain')}</LinkButton>;
    case 'rest':
      return null;
  }
}
