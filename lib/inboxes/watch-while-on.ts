import { type Browser, browser } from 'wxt/browser';
import type { BuiltInId } from '@/lib/chats/inbox-ids';
import type { Report } from '@/lib/chats/protocol';
import { answerPanel } from '@/lib/inboxes/answer';
import { answerTrials } from '@/lib/inboxes/answer-trial';
import { isExtensionPage } from '@/lib/inboxes/extension-page';
import type { Inbox } from '@/lib/inboxes/inbox';
import { isStanding } from '@/lib/inboxes/is-standing';
import type { Standing, StandingAsk } from '@/lib/inboxes/standing';
import { standingInbox } from '@/lib/inboxes/standing-inbox';
import { isStandingNews } from '@/lib/inboxes/standing-news';
import { type WatchedPage, watchInbox } from '@/lib/inboxes/watcher';

/**
 * All that a content script does: asks the background what holds for the inbox of its page, and while
 * that is switched on watches it, tells which chat is open and answers the panel. While it is off,
 * nothing in the page is looked at. `builtIn` is null where only somebody's own inbox can be. Ends with
 * `signal`; `isAlive` as in `watchInbox`.
 */
export function watchWhileOn(
  builtIn: Inbox | null,
  page: WatchedPage,
  { signal, isAlive }: { readonly signal: AbortSignal; readonly isAlive: () => boolean },
): void {
  let life = new AbortController();
  /** What holds, as JSON; null until the background answered. */
  let holds: string | null = null;
  let asked = 0;

  async function ask(): Promise<void> {
    asked += 1;
    const turn = asked;
    // A built-in inbox has a built-in id: only those are registered as such.
    const standing = await askStanding((builtIn?.id ?? null) as BuiltInId | null);
    if (standing === null || turn !== asked || signal.aborted) return;
    if (JSON.stringify(standing) === holds) return;
    holds = JSON.stringify(standing);
    life.abort();
    const inbox = standingInbox(builtIn, standing);
    if (inbox === null) return;
    life = new AbortController();
    look(inbox, page, { signal: life.signal, isAlive });
  }

  const hear = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    if (isStandingNews(message) && isExtensionPage(sender)) void ask();
  };
  // The event itself: of an extension that was reloaded, `browser.runtime` has no members any more.
  const { onMessage } = browser.runtime;
  onMessage.addListener(hear);
  answerTrials(builtIn, page, signal);
  signal.addEventListener('abort', () => {
    onMessage.removeListener(hear);
    life.abort();
  });
  // A page that was kept for the way back, or asked while no background could start, missed the news.
  page.window.addEventListener('pageshow', ({ persisted }) => void (persisted && ask()), {
    signal,
  });
  page.document.addEventListener('visibilitychange', () => void (holds === null && ask()), {
    signal,
  });
  void ask();
}

function look(
  inbox: Inbox,
  page: WatchedPage,
  { signal, isAlive }: { signal: AbortSignal; isAlive: () => boolean },
): void {
  const tell = async (reading: Report['reading']) => {
    const report: Report = { type: 'chat-report', inbox: inbox.id, reading };
    // Fails only when the extension was reloaded under the page; asking that ends this script then.
    await browser.runtime.sendMessage(report).catch(isAlive);
  };
  const watch = watchInbox(inbox, page, tell, { signal, isAlive });
  answerPanel(inbox, watch, page, signal);
}

async function askStanding(inbox: BuiltInId | null): Promise<Standing | null> {
  const ask: StandingAsk = { type: 'ask-standing', inbox };
  try {
    const answer: unknown = await browser.runtime.sendMessage(ask);
    return isStanding(answer) ? answer : null;
  } catch {
    // Nobody could be asked, or the extension was reloaded under the page.
    return null;
  }
}
