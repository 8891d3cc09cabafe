import Check from 'lucide-react/icons/check';
import Link from 'lucide-react/icons/link';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { RecordLine } from '@/components/RecordLine';
import type { MatchReason, ThreadChat, ThreadState } from '@/components/thread-types';
import { Icon } from '@/components/ui/Icon';
import { LinkButton } from '@/components/ui/LinkButton';
import { Skeleton } from '@/components/ui/Skeleton';
import { Spinner } from '@/components/ui/Spinner';
import { useLasting } from '@/components/ui/use-lasting';

/** An answer this quick needs no skeleton. */
const SKELETON_AFTER_MS = 150;

export interface ThreadHeaderProps {
  chat: ThreadChat;
  state: ThreadState;
  onRefresh?: (() => void) | undefined;
  /** "Not them?", offered unless the match is exact. */
  onNotThem?: (() => void) | undefined;
  onUnlink?: (() => void) | undefined;
}

/**
 * The thread: a ring is the chat, a dot is the record, and the line between them bears the reason. Dashed
 * with a hollow end: nobody yet.
 */
export function ThreadHeader({ chat, state, onRefresh, onNotThem, onUnlink }: ThreadHeaderProps) {
  const solid = state.is === 'record';
  return (
    <section
      aria-label={i18n.t('match.thread')}
      className="grid shrink-0 grid-cols-[1.5rem_minmax(0,1fr)] border-b border-line ps-3 pe-1 pt-2.5 pb-2.5"
    >
      <span
        aria-hidden="true"
        className="col-start-1 row-start-1 ms-0.5 mt-0.75 size-2.5 rounded-full border-2 border-edge"
      />
      <ChatLine chat={chat} />
      {state.is !== 'chat' && (
        <>
          <span
            aria-hidden="true"
            className={`col-start-1 row-start-1 row-end-3 ms-1.5 mt-3.75 -mb-1.75 w-0 border-s-2 border-edge ${solid ? '' : 'border-dashed'}`}
          />
          <span
            aria-hidden="true"
            className={`col-start-1 row-start-3 ms-0.5 mt-2 size-2.5 rounded-full ${solid ? 'border-5 border-accent' : 'border-[1.5px] border-edge'}`}
          />
          <p className="col-start-2 row-start-2 flex flex-wrap items-center gap-x-2 py-1 text-meta text-text-2">
            {state.is === 'searching' && (
              <span role="status" className="flex items-center gap-1">
                <Spinner />
                {i18n.t('match.searching')}
              </span>
            )}
            {(state.is === 'nobody' || state.is === 'candidate') && state.reason}
            {state.is === 'record' && (
              <Reason reason={state.reason} onNotThem={onNotThem} onUnlink={onUnlink} />
            )}
          </p>
          <div className="col-start-2 row-start-3 flex min-w-0 items-start">
            {state.is === 'searching' && <NameToCome />}
            {state.is === 'nobody' && <h2 className="py-1 text-name">{state.title}</h2>}
            {state.is === 'candidate' && <RecordLine record={state.record} />}
            {state.is === 'record' && (
              <RecordLine
                record={state.record}
                onRefresh={onRefresh}
                onNotThem={state.reason.is === 'linked' ? undefined : onNotThem}
              />
            )}
          </div>
        </>
      )}
    </section>
  );
}

function ChatLine({ chat }: { chat: ThreadChat }) {
  const inbox = chat.isGroup
    ? i18n.t('match.group', [chat.label])
    : i18n.t('match.chat', [chat.label]);
  const name = chat.name ?? i18n.t('match.nameless');
  return (
    <p className="col-start-2 row-start-1 flex min-w-0 gap-x-1 pe-2 text-label text-text-2 @max-tight:flex-wrap">
      <span className="shrink-0">{inbox}</span>
      <bdi className="min-w-0 truncate text-text" title={name}>
        {name}
      </bdi>
      {chat.address !== null && chat.address !== chat.name && (
        <span
          title={chat.address}
          className="max-w-1/2 shrink-0 truncate tabular-nums @max-tight:max-w-full"
        >
          · <bdi dir="ltr">{chat.address}</bdi>
        </span>
      )}
    </p>
  );
}

function Reason({
  reason,
  onNotThem,
  onUnlink,
}: {
  reason: MatchReason;
  onNotThem: (() => void) | undefined;
  onUnlink: (() => void) | undefined;
}) {
  const unsure = reason.is === 'variant' || reason.is === 'name';
  return (
    <>
      <span className={`flex items-start gap-1 ${REASON_INK[reason.is]}`}>
        <Icon of={reason.is === 'linked' ? Link : Check} size="small" className="mt-0.5" />
        <bdi>{reason.text}</bdi>
      </span>
      {unsure && onNotThem && (
        <LinkButton onClick={onNotThem}>{i18n.t('match.notThem')}</LinkButton>
      )}
      {reason.is === 'linked' && onUnlink && (
        <LinkButton onClick={onUnlink}>{i18n.t('match.unlink')}</LinkButton>
      )}
    </>
  );
}

const REASON_INK = {
  exact: 'font-medium text-ok',
  variant: 'font-medium text-warn',
  name: 'font-medium text-warn',
  linked: '',
} as const;

/** The room of a name and the line below it, filled with bars once the answer takes its time. */
function NameToCome(): ReactNode {
  const slow = useLasting(true, SKELETON_AFTER_MS);
  return (
    <div className="h-11.5 py-2">
      {slow && (
        <>
          <Skeleton className="mb-2.5 h-3 w-49" />
          <Skeleton className="w-57" />
        </>
      )}
    </div>
  );
}
