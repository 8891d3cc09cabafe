import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import { isGroupId, peerIdIn } from '@/lib/inboxes/telegram/hash';
import { nameIn, type OpenChat, openChat } from '@/lib/inboxes/telegram/k-chat';
import { minuteAt, minuteIn } from '@/lib/inboxes/telegram/moment';
import { K } from '@/lib/inboxes/telegram/selectors';
import { cut, elementsOutside, visibleText } from '@/lib/inboxes/text';

/**
 * The messages of the open chat that are in the page, oldest first, the newest `limit` of them; none
 * of those that still stand there from another chat. Service rows are no messages; a quoted message,
 * a preview of a link, reactions and the time are no part of a text.
 */
export function kMessages(document: Document, options: MessageOptions): Message[] {
  const chat = openChat(document);
  if (!chat) return [];
  const languages = pageLanguages(document, options.locale);
  const messages = bubblesOf(chat).map((bubble): Message | null => {
    const content = contentOf(bubble);
    if (!content) return null;
    const time =
      minuteAt(bubble.getAttribute('data-timestamp'), options.timeZone) ??
      minuteIn(bubble.querySelector(K.time)?.getAttribute('title') ?? '', options.now, languages);
    return bubble.classList.contains('is-out')
      ? { ...content, author: 'agent', sender: null, time }
      : { ...content, author: 'contact', sender: senderOf(bubble, chat), time };
  });
  return messages.filter((message) => message !== null).slice(-options.limit);
}

/** Ids of the messages in the open chat, which no other chat has: the peer's id goes before. */
export function kMessageIds(document: Document): string[] {
  const chat = document.querySelector(K.chat) ? openChat(document) : null;
  const bubbles = chat ? messageBubbles(chat.element) : [];
  return bubbles.map(
    (bubble) => `${bubble.getAttribute(K.peer)} ${bubble.getAttribute('data-mid')}`,
  );
}

function messageBubbles(chat: Element): Element[] {
  const bubbles = [...chat.querySelectorAll(K.bubble)];
  return bubbles.filter((bubble) => !bubble.matches(K.noMessage));
}

/** Each bubble says in which chat it was written: after a switch the former chat's may linger. */
function bubblesOf({ element, peerId }: OpenChat): Element[] {
  return messageBubbles(element).filter((bubble) => {
    const id = peerIdIn(bubble.getAttribute(K.peer));
    return id === null || peerId === null || id === peerId;
  });
}

function contentOf(bubble: Element): Pick<Message, 'kind' | 'text'> | null {
  const text = cut(textOf(bubble), MESSAGE_LIMITS.text);
  if (text !== null) return { kind: 'text', text };
  const media = K.media.find(([, selector]) => bubble.matches(selector));
  return media ? { kind: media[0], text: '' } : null;
}

function textOf(bubble: Element): string {
  const marked = elementsOutside(bubble, K.text, `${K.notText}, ${K.text} *`);
  const parts = marked.length > 0 ? marked : [...bubble.querySelectorAll(K.caption)];
  const texts = parts.map((part) => visibleText(part, K.notText));
  const text = texts.filter((one) => one !== '').join('\n');
  if (text !== '') return text;
  const [body] = elementsOutside(bubble, K.body, K.notText);
  const said = body ? visibleText(body, K.notText) : '';
  return said === '' && bubble.matches(K.bigEmoji) ? bigEmojiIn(bubble) : said;
}

/** A message of few emoji stands outside its text; an animated one has its emoji in an attribute. */
function bigEmojiIn(bubble: Element): string {
  const holder = bubble.querySelector(K.bigEmojiText);
  const shown = holder ? visibleText(holder, K.notText) : '';
  const animated = bubble.querySelector('[data-sticker-emoji]')?.getAttribute('data-sticker-emoji');
  return shown || (animated ?? '');
}

/** In a chat with one person it is them; in a group the first of a run carries the name. */
function senderOf(bubble: Element, { title, peerId }: OpenChat): string | null {
  if (peerId !== null && !isGroupId(peerId)) return cut(title, LIMITS.name);
  const run = bubble.closest(K.group);
  const bubbles = run ? [...run.querySelectorAll(K.bubble)] : [bubble];
  const upToThis = bubbles.slice(0, bubbles.indexOf(bubble) + 1);
  const names = upToThis.map(nameOn).filter((name) => name !== null);
  return cut(names.at(-1) ?? '', LIMITS.name);
}

/** The name above a bubble, unless it is that of whoever wrote what was passed on. */
function nameOn(bubble: Element): string | null {
  const [name] = elementsOutside(bubble, K.sender, `${K.forwardedFrom}, ${K.notText}`);
  if (!name) return null;
  const isPassedOn = bubble.classList.contains('forwarded') && !name.closest('.colored-name');
  return isPassedOn ? null : nameIn(name);
}
