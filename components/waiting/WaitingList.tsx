import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { ActiveTab } from '@/components/hooks/use-active-tab';
import type { Describes } from '@/components/hooks/use-describes';
import { LeftBehind } from '@/components/LeftBehind';
import { NewsContext } from '@/components/news';
import { openReading } from '@/components/open-reading';
import type { ChatInSight } from '@/components/waiting/use-origins';
import { useWaiting } from '@/components/waiting/use-waiting';
import { WaitingScreen } from '@/components/waiting/WaitingScreen';
import { WaitingContext } from '@/components/waiting/waiting-context';
import { chatKey } from '@/lib/chats/chat';
import type { Reconciled } from '@/lib/writes/reconcile';

/**
 * The panel, and over it, when its count in the header is pressed, the list of what waits or failed. What
 * stands above the chat as news is not counted too. The chat's screen stays as it is meanwhile.
 */
export function WaitingList({
  describes,
  tab,
  news,
  onDismiss,
  onSend,
  children,
}: {
  describes: Describes;
  tab: ActiveTab | null;
  news: readonly Reconciled[];
  onDismiss: (id: string) => void;
  onSend: (id: string, isDone?: () => Promise<boolean>) => Promise<void>;
  children: ReactNode;
}) {
  const items = useWaiting(describes, chatInSight(tab));
  const [isOpen, setOpen] = useState(false);
  const told = news.map(({ intent }) => intent.id);
  const count = items.filter(
    ({ left }) => left.is === 'typed' || !told.includes(left.intent.id),
  ).length;
  const onClose = useCallback(() => setOpen(false), []);
  const waiting = useMemo(
    () => ({ count, onOpen: () => setOpen(true), onClose }),
    [count, onClose],
  );
  const saved = news.filter(({ outcome }) => outcome.is === 'created');
  return (
    <>
      {isOpen && (
        <NewsContext
          value={<LeftBehind news={saved} describes={describes} onDismiss={onDismiss} />}
        >
          <WaitingScreen
            items={items}
            describes={describes}
            onSend={onSend}
            onDiscarded={onDismiss}
            onBack={onClose}
          />
        </NewsContext>
      )}
      <WaitingContext value={waiting}>
        <div className={isOpen ? 'hidden' : 'contents'}>{children}</div>
      </WaitingContext>
    </>
  );
}

function chatInSight(tab: ActiveTab | null): ChatInSight {
  const chat = openReading(tab?.reading ?? null);
  return chat === null ? { key: null, name: null } : { key: chatKey(chat), name: chat.name };
}
