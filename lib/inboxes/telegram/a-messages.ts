import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import { openHeader } from '@/lib/inboxes/telegram/a-chat';
import { clockAmong, minuteIn } from '@/lib/inboxes/telegram/moment';
import { A } from '@/lib/inboxes/telegram/selectors';
import { cut, elementsOutside, tidy, visibleText, westernDigits } from '@/lib/inboxes/text';
import { minuteOf } from '@/lib/inboxes/when';

/**
 * The messages of the open chat that are in the page, oldest first, the newest `limit` of them. What
 * a message answers, previews of links, reactions and the time are no part of its text.
 */
export function aMessages(document: Document, options: MessageOptions): Message[] {
  const header = openHeader(document);
  if (!header) return [];
  const languages = pageLanguages(document, options.locale);
  const messages = messageElements(document).map((element): Message | null => {
    const content = contentOf(element);
    if (!content) return null;
    const time = timeOf(element, options.now, languages);
    if (element.classList.contains('own'))
      return { ...content, author: 'agent', sender: null, time };
    // Only a group shows names, on the first of a run; else it is the person whose chat it is.
    const sender = senderOf(element) ?? (header.isGroup ? null : header.title);
    return { ...content, author: 'contact', sender: cut(sender ?? '', LIMITS.name), time };
  });
  return messages.filter((message) => message !== null).slice(-options.limit);
}

/** Ids of the messages in the open chat; a group counts its own, so the time goes with the number. */
export function aMessageIds(document: Document): string[] {
  return messageElements(document).map((element) => {
    const time = element.querySelector(A.time);
    const shown = time?.getAttribute('title') ?? time?.textContent ?? '';
    return `${element.getAttribute('data-message-id')} ${shown}`;
  });
}

function messageElements(document: Document): Element[] {
  const messages = elementsOutside(document, `${A.middle} ${A.message}`, A.former);
  return messages.filter((message) => !message.matches(A.noMessage));
}

function contentOf(message: Element): Pick<Message, 'kind' | 'text'> | null {
  const [holder] = elementsOutside(message, A.text, A.quoted);
  const text = cut(holder ? visibleText(holder, A.notText) : '', MESSAGE_LIMITS.text);
  if (text !== null) return { kind: 'text', text };
  const media = A.media.find(([, selector]) => message.querySelector(selector));
  return media ? { kind: media[0], text: '' } : null;
}

function senderOf(message: Element): string | null {
  const run = message.closest(A.group);
  const messages = run ? [...run.querySelectorAll(A.message)] : [message];
  const upToThis = messages.slice(0, messages.indexOf(message) + 1);
  return (
    upToThis
      .map(nameOn)
      .filter((name) => name !== null)
      .at(-1) ?? null
  );
}

/** The name above a message, unless it is that of whoever wrote what was passed on. */
function nameOn(message: Element): string | null {
  if (message.querySelector(A.forwarded)) return null;
  const [name] = elementsOutside(message, A.sender, A.quoted);
  const sender = name ? tidy(visibleText(name, A.signs)) : '';
  return sender === '' ? null : sender;
}

/** The whole date stands in a tool tip that A fills on first use; else the day stands above. */
function timeOf(message: Element, now: string, languages: readonly string[]): string | null {
  const shown = message.querySelector(A.time);
  const full = minuteIn(shown?.getAttribute('title') ?? '', now, languages);
  if (full !== null || !shown) return full;
  const above = message.closest(A.dateGroup)?.querySelector(A.date);
  const day = above ? visibleText(above) : '';
  const clock = clockAmong(westernDigits(tidy(visibleText(shown))), languages);
  return day === '' ? null : minuteOf(day, clock, now, languages);
}
