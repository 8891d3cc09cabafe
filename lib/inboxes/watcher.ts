import type { Reading } from '@/lib/chats/chat';
import { createBelief } from '@/lib/inboxes/belief';
import type { Inbox } from '@/lib/inboxes/inbox';
import { pageChanges } from '@/lib/inboxes/page-changes';
import { PATIENCE, readPaired } from '@/lib/inboxes/pairing';
import type { PageAddress } from '@/lib/inboxes/places';

/** While a reading waits to be believed, what would change it is looked for this often. */
const RECHECK_MS = 100;

export interface WatchedPage {
  readonly document: Document;
  /** `window.location`, read anew each time. */
  readonly location: PageAddress;
  /** The window: its events tell of other URLs, and of being hidden, shown and restored. */
  readonly window: Window;
}

export interface Watch {
  /** The reading last told; before the first, what the page shows now. */
  current(): Reading;
  /** As `current`, once neither another chat nor this one's messages are on their way (in about two seconds). */
  settled(): Promise<Reading>;
  /** True while the messages in the page are still those of the chat before. */
  showsFormerMessages(): boolean;
}

/**
 * Watches the open chat and tells `report` each reading that differs from the one before, once it
 * has lasted: one switch, one report. Nothing is told until the page has been the inbox's at all.
 * Hidden pages are left alone until the panel asks. Ends with `signal`; `isAlive` false (the extension
 * was reloaded) ends it too, and then nothing of it is left in the page.
 */
export function watchInbox(
  inbox: Inbox,
  { document, location, window }: WatchedPage,
  report: (reading: Reading) => void,
  { signal, isAlive = () => true }: { signal: AbortSignal; isAlive?: () => boolean },
): Watch {
  const belief = createBelief(inbox, report);
  const changes = pageChanges(
    { document, window },
    { look, hidden: belief.stopWaiting, restored: belief.startAnew },
    { signal, isAlive },
  );

  function look(since: number): void {
    const covers = inbox.covers(location);
    const found = (covers && inbox.look?.(document)) || inbox;
    changes.observe(document.hidden || !covers ? [] : found.observed(document));
    if (belief.told === null && !covers) return;
    const read = readPaired(inbox, document, location, belief.pair, found);
    const left = belief.weigh(read, since);
    if (left !== null) changes.lookIn(belief.isWaiting ? Math.min(left, RECHECK_MS) : left);
  }

  changes.start();

  const current = () => belief.told ?? readPaired(inbox, document, location, belief.pair).reading;
  const showsFormerMessages = () => belief.areFormer(inbox.messageIds(document));
  return {
    current,
    async settled() {
      const latest = Date.now() + PATIENCE.unreadable;
      changes.look();
      const isUnsettled = () => belief.isWaiting || showsFormerMessages() || belief.areMessagesDue;
      while (isUnsettled() && !changes.hasEnded() && Date.now() < latest) {
        await new Promise((resolve) => setTimeout(resolve, RECHECK_MS));
        changes.look();
      }
      return current();
    },
    showsFormerMessages,
  };
}
