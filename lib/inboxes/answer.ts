import { type Browser, browser } from 'wxt/browser';
import type { Reading } from '@/lib/chats/chat';
import { isAsk } from '@/lib/chats/is-ask';
import type { Transcript } from '@/lib/chats/protocol';
import { isExtensionPage } from '@/lib/inboxes/extension-page';
import type { Inbox } from '@/lib/inboxes/inbox';
import type { Watch } from '@/lib/inboxes/watcher';

/**
 * Answers what the panel asks of this page: which chat is open, and its messages. Message text is
 * read here and nowhere else, on that ask. Messages come with the chat they were read from, once no
 * change of chat is on its way.
 */
export function answerPanel(
  inbox: Inbox,
  watch: Watch,
  { document, signal }: { document: Document; signal: AbortSignal },
): void {
  const hear = (message: unknown, sender: Browser.runtime.MessageSender) => {
    if (!isAsk(message) || !isExtensionPage(sender)) return undefined;
    return message.type === 'ask-chat' ? Promise.resolve(watch.current()) : transcript(message);
  };

  async function transcript(options: Parameters<Inbox['readMessages']>[1]): Promise<Transcript> {
    const reading: Reading = await watch.settled();
    const owned = reading.state === 'open' && !watch.showsFormerMessages();
    const messages = owned ? inbox.readMessages(document, options) : [];
    return { reading, messages };
  }

  // The event itself: of an extension that was reloaded, `browser.runtime` has no members any more.
  const { onMessage } = browser.runtime;
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear));
}
