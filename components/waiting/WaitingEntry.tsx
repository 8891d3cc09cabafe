import { useState } from 'react';
import { i18n } from '#i18n';
import { FactBox, FactRow } from '@/components/FieldList';
import type { Describes } from '@/components/hooks/use-describes';
import { WithQuote } from '@/components/Refusal';
import { AnswerDetails } from '@/components/ui/AnswerDetails';
import { Button } from '@/components/ui/Button';
import { OutLink } from '@/components/ui/OutLink';
import { Sentence } from '@/components/ui/Sentence';
import { facts, reason, sobjectOf, whose } from '@/components/waiting/item-words';
import type { WaitingItem } from '@/components/waiting/use-waiting';
import { useWorkplace } from '@/components/workplace';
import { plural } from '@/lib/i18n/plural';
import { timeAgo } from '@/lib/i18n/time';
import { lightningUrl } from '@/lib/salesforce/records';
import type { LeftOver } from '@/lib/writes/left-over';

/** More values than this of one thing are counted. */
const MOST_FACTS = 4;

/** One thing that waits or failed: whose, what, why and since when; and what can be done about it. */
export function WaitingEntry({
  item,
  describes,
  inboxLabel,
  onSend,
  onDiscard,
}: {
  item: WaitingItem;
  describes: Describes;
  /** What the inbox of its chat is called, null if that is not known. */
  inboxLabel: string | null;
  onSend: (left: LeftOver) => Promise<void>;
  onDiscard: (left: LeftOver) => void;
}) {
  const { identity } = useWorkplace();
  const [sending, setSending] = useState(false);
  const { left, origin } = item;
  const { title, line } = whose(item, describes, inboxLabel);
  const all = facts(left, describes);
  const { words, quoted } = reason(left);
  const sobject = sobjectOf(left);
  const why = left.is === 'typed' ? undefined : left.intent.why;
  const again = left.is === 'new' && left.intent.state === 'undecided';

  async function send() {
    setSending(true);
    await onSend(left).finally(() => setSending(false));
  }

  return (
    <li className="border-b border-line pt-3">
      <div className="px-3 pb-2">
        <h3 className="font-semibold wrap-anywhere">
          <bdi>{title}</bdi>
        </h3>
        <p className="text-label text-text-2">
          <bdi>{line.join(' · ')}</bdi>
          {line.length > 0 && ' · '}
          {timeAgo(origin?.at ?? Date.now())}
        </p>
      </div>
      <FactBox>
        {all.slice(0, MOST_FACTS).map(({ label, value }) => (
          <FactRow key={label} label={label}>
            <bdi className="line-clamp-3">{value}</bdi>
          </FactRow>
        ))}
      </FactBox>
      {all.length > MOST_FACTS && (
        <p className="-mt-2 px-3 pb-2 text-meta text-text-2">
          {plural(all.length - MOST_FACTS, 'waiting.more')}
        </p>
      )}
      <p className="px-3 pb-2 text-label" aria-live="polite">
        <WithQuote words={words} quoted={quoted} />
      </p>
      {why && (why.status !== null || why.code !== null) && <AnswerDetails answer={why} />}
      <div className="flex flex-wrap items-center gap-2 px-3 pb-3">
        {canSend(left) ? (
          <Button size="small" busy={sending && i18n.t('work.saving')} onClick={() => void send()}>
            {i18n.t(again ? 'waiting.again' : 'waiting.send')}
          </Button>
        ) : (
          <span className="text-label text-text-2">
            <GoOn chatName={origin?.chatName ?? null} />
          </span>
        )}
        <Button size="small" look="plain" disabled={sending} onClick={() => onDiscard(left)}>
          {i18n.t('waiting.discard')}
        </Button>
        {recordsOf(left).map((id) => (
          <OutLink key={id} href={lightningUrl(identity.host, sobject, id)} className="text-label">
            {i18n.t('menu.openRecord')}
          </OutLink>
        ))}
      </div>
    </li>
  );
}

/** What was never sent, was typed over since, or takes a choice, is gone on with in its chat. */
function canSend(left: LeftOver): boolean {
  if (left.is === 'typed') return false;
  const { chat, why } = left.intent;
  if (left.is === 'new') {
    return chat !== null && left.intent.log === undefined && why?.kind !== 'duplicates';
  }
  return left.isAsSent && why?.kind !== 'conflict';
}

function GoOn({ chatName }: { chatName: string | null }) {
  if (chatName === null) return i18n.t('waiting.goOnThere');
  return (
    <Sentence parts={[<bdi key="name">{chatName}</bdi>]}>
      {(name) => i18n.t('waiting.goOn', [name])}
    </Sentence>
  );
}

/** The records in Salesforce that it is about. */
function recordsOf(left: LeftOver): readonly string[] {
  if (left.is === 'new') return left.intent.hits;
  const id = left.is === 'change' ? left.intent.recordId : left.recordId;
  return id === null ? [] : [id];
}
