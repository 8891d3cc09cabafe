import { type Browser, browser } from 'wxt/browser';
import { isExtensionPage } from '@/lib/inboxes/extension-page';
import type { Inbox } from '@/lib/inboxes/inbox';
import { isStanding } from '@/lib/inboxes/is-standing';
import { tryOut } from '@/lib/inboxes/own/try-out';
import { standingInbox } from '@/lib/inboxes/standing-inbox';
import type { TrialAsk } from '@/lib/inboxes/trial';
import type { WatchedPage } from '@/lib/inboxes/watcher';

/**
 * Answers this extension's own pages what an inbox would read of this page that is described or corrected
 * as the ask says, whether or not one is saved or switched on. `builtIn` is what reads here by itself.
 */
export function answerTrials(
  builtIn: Inbox | null,
  page: Pick<WatchedPage, 'document' | 'location'>,
  signal: AbortSignal,
): void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isTrialAsk(message) || !isExtensionPage(sender)) return undefined;
    const { as } = message;
    const inbox = standingInbox(builtIn, as);
    if (inbox === null || !inbox.covers(page.location)) return undefined;
    const selectors = as.is === 'own' ? as.own.selectors : (as.correction ?? {});
    return Promise.resolve(tryOut(inbox, selectors, page));
  };
  // The event itself: of an extension that was reloaded, `browser.runtime` has no members any more.
  const { onMessage } = browser.runtime;
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear));
}

function isTrialAsk(message: unknown): message is TrialAsk {
  if (typeof message !== 'object' || message === null) return false;
  if (!('type' in message) || message.type !== 'try-inbox' || !('as' in message)) return false;
  return isStanding(message.as) && message.as.is !== 'off' && Object.keys(message).length === 2;
}
