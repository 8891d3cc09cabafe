import { LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import { contentOf } from '@/lib/inboxes/messenger/content';
import { conversationIn } from '@/lib/inboxes/messenger/conversation';
import { parseLabel } from '@/lib/inboxes/messenger/label';
import { textsOf } from '@/lib/inboxes/messenger/lines';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { threadTitle } from '@/lib/inboxes/messenger/title';
import { unlabelledMessages } from '@/lib/inboxes/messenger/unlabelled';
import { cut, tidy } from '@/lib/inboxes/text';
import { whenOf } from '@/lib/inboxes/when';

/** How Messenger's labels call the agent. */
const AGENT = 'You';

/** More than is ever asked for: notices stand among the messages. */
const MOST = 300;

/**
 * The messages of the open chat that are in the page, oldest first, the newest `limit` of them. Day
 * rows, receipts, "started this chat" and suggested replies are no messages. In the older grid no
 * message has a time. Labels are read in English; without, all that the page shows beside is.
 */
export function readMessages(document: Document, options: MessageOptions): Message[] {
  const conversation = conversationIn(document);
  if (!conversation) return [];
  const languages = pageLanguages(document, options.locale);
  const { labelled, entered, olderCells } = MESSENGER.messages;
  const last = (messages: readonly (Message | null)[]) =>
    messages.filter((message) => message !== null).slice(-options.limit);
  const newest = (selector: string) => [...conversation.querySelectorAll(selector)].slice(-MOST);

  const read = (element: Element) => labelledMessage(element, options.now, languages);
  const withLabel = newest(`${labelled}, ${entered}`).map(read);
  if (withLabel.some((message) => message !== null)) return last(withLabel);

  const cells = newest(olderCells);
  const elements = cells.length > 0 ? cells : otherElements(conversation).slice(-MOST);
  const page = { conversation, title: threadTitle(document), now: options.now, languages };
  return last(unlabelledMessages(elements, { ...page, inRuns: cells.length > 0 }));
}

/** What carries a message in pages of other languages: an article, or the button in it that says it. */
function otherElements(conversation: Element): Element[] {
  const { any, anyButton } = MESSENGER.messages;
  const found = [...conversation.querySelectorAll(any)];
  const outer = found.filter((one) => !one.parentElement?.closest(any));
  return outer.map((one) => {
    const buttons = [...one.querySelectorAll(anyButton)];
    return buttons.find((button) => button.querySelector(MESSENGER.text)) ?? one;
  });
}

function labelledMessage(
  element: Element,
  now: string,
  languages: readonly string[],
): Message | null {
  const words = element.getAttribute('aria-label') ?? '';
  const texts = textsOf(element);
  // A quoted message stands beside the text that answers it, and only the text is in the label.
  const said = texts.find((text) => tidy(words).endsWith(`: ${tidy(text)}`)) ?? texts.join('\n');
  const content = contentOf(element, said);
  const label = parseLabel(words, said);
  if (!content || !label) return null;
  const time = whenOf(label.when, now, languages);
  return label.author === AGENT
    ? { ...content, author: 'agent', sender: null, time }
    : { ...content, author: 'contact', sender: cut(label.author, LIMITS.name), time };
}
