import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import { parseLabel } from '@/lib/inboxes/messenger/label';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { cut, tidy, visibleText } from '@/lib/inboxes/text';
import { whenOf } from '@/lib/inboxes/when';

/** How Messenger's labels call the agent. */
const AGENT = 'You';

/** So many of the newest messages tell who writes in a chat. */
const NEWEST = 30;

/**
 * The messages of the open chat that are in the page, oldest first, the newest `limit` of them. Day
 * rows, receipts, "started this chat" and suggested replies are no messages. In the older grid no
 * message has a time.
 */
export function readMessages(document: Document, options: MessageOptions): Message[] {
  const conversation = document.querySelector(MESSENGER.conversation);
  if (!conversation) return [];
  const languages = pageLanguages(document, options.locale);
  const { labelled, entered, olderCells } = MESSENGER.messages;
  const newest = (selector: string) =>
    [...conversation.querySelectorAll(selector)].slice(-options.limit);

  const read = (element: Element) => labelledMessage(element, options.now, languages);
  const withLabel = newest(`${labelled}, ${entered}`).map(read);
  const messages = withLabel.length > 0 ? withLabel : olderMessages(newest(olderCells));
  return messages.filter((message) => message !== null);
}

/** Who of others wrote the newest messages, by their labels alone: no text is read. */
export function sendersIn(document: Document): Set<string> {
  const conversation = document.querySelector(MESSENGER.conversation);
  const { labelled, entered, olderCells } = MESSENGER.messages;
  const newest = (selector: string) =>
    [...(conversation?.querySelectorAll(selector) ?? [])].slice(-NEWEST);
  const names = [
    ...newest(`${labelled}, ${entered}`).map(
      (element) => parseLabel(element.getAttribute('aria-label') ?? '', '')?.author ?? AGENT,
    ),
    ...newest(olderCells).map(
      (cell) => cell.querySelector(MESSENGER.senderLink)?.getAttribute('aria-label') ?? AGENT,
    ),
  ];
  return new Set(names.filter((name) => name !== AGENT));
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

/** The older grid tells an agent's message by a hidden "You sent" and others by who sent them. */
function olderMessages(cells: readonly Element[]): (Message | null)[] {
  let run: Pick<Message, 'author' | 'sender'> | null = null;
  return cells.map((cell) => {
    run = olderAuthor(cell) ?? run;
    const content = contentOf(cell, textsOf(cell).join('\n'));
    return run && content ? { ...content, ...run, time: null } : null;
  });
}

function olderAuthor(cell: Element): Pick<Message, 'author' | 'sender'> | null {
  if (innermost(cell).some(isYouSent)) return { author: 'agent', sender: null };
  const link = cell.querySelector(MESSENGER.senderLink);
  const heading = cell.querySelector(MESSENGER.senderHeading);
  const name = tidy(link?.getAttribute('aria-label') ?? heading?.textContent ?? '');
  return name === '' ? null : { author: 'contact', sender: cut(name, LIMITS.name) };
}

function contentOf(element: Element, said: string): Pick<Message, 'kind' | 'text'> | null {
  const text = cut(said, MESSAGE_LIMITS.text);
  if (text !== null) return { kind: 'text', text };
  const media = MESSENGER.media.find(([, selector]) => element.querySelector(selector));
  return media ? { kind: media[0], text: '' } : null;
}

function textsOf(message: Element): string[] {
  const lines = innermost(message).filter(
    (line) =>
      !isYouSent(line) && !line.closest(MESSENGER.senderHeading) && !inControl(line, message),
  );
  return lines.map((line) => visibleText(line)).filter((text) => text !== '');
}

/** Elements that hold text and none such. */
function innermost(message: Element): Element[] {
  const lines = [...message.querySelectorAll(MESSENGER.text)];
  return lines.filter((line) => !line.querySelector(MESSENGER.text));
}

/** The hidden label is a plain span; a text, which may say the same, is a block in its bubble. */
function isYouSent(line: Element): boolean {
  return line.localName === 'span' && MESSENGER.youSent.test(tidy(line.textContent));
}

/** A message of newer markup is itself a button; any other button in a message is a control. */
function inControl(line: Element, message: Element): boolean {
  const button = line.closest('[role="button"]');
  return button !== null && button !== message && message.contains(button);
}
