import Check from 'lucide-react/icons/check';
import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Describes } from '@/components/hooks/use-describes';
import { PanelBody, PanelFoot } from '@/components/PanelFrame';
import { Screen } from '@/components/Screen';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { WaitingItem } from '@/components/waiting/use-waiting';
import { WaitingEntry } from '@/components/waiting/WaitingEntry';
import { useWorkplace } from '@/components/workplace';
import { discardLog } from '@/lib/capture/log-draft';
import { readLink } from '@/lib/chats/links';
import { places } from '@/lib/inboxes/places';
import type { LeftOver } from '@/lib/writes/left-over';

/** The one list of what waits or failed, over all chats. */
export function WaitingScreen({
  items,
  describes,
  onSend,
  onDiscarded,
  onBack,
}: {
  items: readonly WaitingItem[];
  describes: Describes;
  /** Sends one note of the journal now; `isDone` says that its chat has its record by now. */
  onSend: (id: string, isDone?: () => Promise<boolean>) => Promise<void>;
  /** A note of the journal was let go. */
  onDiscarded: (id: string) => void;
  onBack: () => void;
}) {
  const { drafts, identity, journal } = useWorkplace();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function send(left: LeftOver) {
    if (left.is === 'typed') return;
    const { chat, id, sobject } = left.intent;
    // A chat has one Lead: another window may have made it meanwhile.
    const isLead = left.is === 'new' && sobject === 'Lead' && chat !== null;
    await onSend(id, isLead ? async () => (await readLink(identity, chat)) !== null : undefined);
  }

  async function discard(left: LeftOver) {
    await discardLog(identity, left.place);
    if (left.is === 'new') await drafts.forget(left.place);
    if (left.is === 'typed') {
      for (const name of Object.keys(left.draft)) await drafts.keep(left.place, name, undefined);
      return;
    }
    if (left.is === 'change') {
      for (const name of left.drafts) await drafts.keep(left.place, name, undefined);
    }
    await journal.settle(left.intent.id);
    onDiscarded(left.intent.id);
  }

  return (
    <Screen>
      <PanelBody>
        <h2 ref={heading} tabIndex={-1} className="px-3 pt-3 font-semibold">
          {i18n.t('waiting.title')}
        </h2>
        {items.length === 0 ? (
          <EmptyState icon={Check} title={i18n.t('waiting.nothing')}>
            <p>{i18n.t('waiting.nothingMeaning')}</p>
          </EmptyState>
        ) : (
          <>
            <p className="px-3 pb-2 text-label text-text-2">{i18n.t('waiting.kept')}</p>
            <ul className="border-t border-line">
              {items.map((item) => (
                <WaitingEntry
                  key={item.left.is === 'typed' ? item.left.place : item.left.intent.id}
                  item={item}
                  describes={describes}
                  inboxLabel={inboxOf(item)}
                  onSend={send}
                  onDiscard={(left) => void discard(left)}
                />
              ))}
            </ul>
          </>
        )}
      </PanelBody>
      <PanelFoot>
        <Button onClick={onBack}>{i18n.t('panel.back')}</Button>
      </PanelFoot>
    </Screen>
  );
}

/** The inbox that a chat's key begins with (`chatKey`). */
function inboxOf({ origin }: WaitingItem): string | null {
  const id = origin?.chat?.split(':')[0] ?? '';
  return Object.values(places).find((place) => place.id === id)?.label ?? null;
}
