import { type Browser, browser } from 'wxt/browser';
import type { Reading } from '@/lib/chats/chat';
import { isAsk } from '@/lib/chats/is-ask';
import type { Diagnosis, Transcript } from '@/lib/chats/protocol';
import { diagnose } from '@/lib/inboxes/diagnosis';
import { isExtensionPage } from '@/lib/inboxes/extension-page';
import type { Inbox } from '@/lib/inboxes/inbox';
import type { Watch, WatchedPage } from '@/lib/inboxes/watcher';

/**
 * Answers what the panel asks of this page: which chat is open, its messages, and how the page is built.
 * Message text is read on that ask alone (and where somebody tries an inbox: lib/inboxes/answer-trial.ts).
 * Messages come with the chat they were read from, once no change of chat is on its way.
 */
export function answerPanel(
  inbox: Inbox,
  watch: Watch,
  page: Pick<WatchedPage, 'document' | 'location'>,
  signal: AbortSignal,
): void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isAsk(message) || !isExtensionPage(sender)) return undefined;
    if (message.type === 'ask-chat') return Promise.resolve(watch.current());
    if (message.type === 'ask-diagnosis') return Promise.resolve(diagnosis());
    return transcript(message);
  };

  function diagnosis(): Diagnosis {
    return { diagnosis: diagnose(inbox, page, watch.current()) };
  }

  async function transcript(options: Parameters<Inbox['readMessages']>[1]): Promise<Transcript> {
    const reading: Reading = await watch.settled();
    const owned = reading.state === 'open' && !watch.showsFormerMessages();
    const messages = owned ? inbox.readMessages(page.document, options) : [];
    return { reading, messages };
  }

  // The event itself: of an extension that was reloaded, `browser.runtime` has no members any more.
  const { onMessage } = browser.runtime;
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear));
}
