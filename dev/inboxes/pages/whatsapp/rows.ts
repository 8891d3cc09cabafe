import { AGENT, type Chat, type ChatMessage, senderOf } from '@/dev/inboxes/pages/common/chats';
import { shortTime, timeAndDate } from '@/dev/inboxes/pages/common/clock';
import { el, icon, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';

/** The row of one message. `first` of a run of the same writer carries the tail and the name. */
export function messageRow(chat: Chat, message: ChatMessage, first: boolean): HTMLElement {
  const ours = message.from === 'agent';
  const bubble = el(
    'div',
    { 'data-testid': 'msg-container', look: ours ? 'bubble-out' : 'bubble-in' },
    first ? el('span', { 'aria-label': ours ? 'You:' : `${senderOf(chat, message)}:` }) : null,
    author(chat, message),
    quotation(chat, message),
    body(chat, message),
    meta(message),
  );
  const inside = el('div', { look: ours ? 'out' : 'in' }, first ? tail(ours) : null, bubble);
  return rowOf(message.id, inside);
}

function tail(ours: boolean): HTMLElement {
  return icon(ours ? 'tail-out' : 'tail-in', { look: 'tail' });
}

/** In a group every incoming bubble says who wrote it. */
function author(chat: Chat, message: ChatMessage): HTMLElement | null {
  if (chat.person.kind !== 'group' || message.from === 'agent') return null;
  const name = el('span', { dir: 'auto', 'data-testid': 'author' }, senderOf(chat, message));
  return el('div', { role: 'button', look: 'author' }, name);
}

function quotation(chat: Chat, message: ChatMessage): HTMLElement | null {
  if (!message.quotes) return null;
  const quoted = chat.messages.find(({ text }) => text === message.quotes);
  const writer = !quoted || quoted.from === 'agent' ? 'You' : senderOf(chat, quoted);
  return el(
    'div',
    { 'aria-label': 'Quoted message', role: 'button', look: 'quote' },
    el(
      'div',
      { 'data-testid': 'quoted-message' },
      el('div', { look: 'author' }, el('span', { dir: 'auto' }, writer)),
      el(
        'div',
        { dir: 'auto' },
        el('span', { dir: 'auto', class: 'quoted-mention' }, message.quotes),
      ),
    ),
  );
}

function body(chat: Chat, message: ChatMessage): HTMLElement {
  if (message.kind === 'picture') {
    const thumb = { role: 'button', 'aria-label': 'Open picture', 'data-testid': 'image-thumb' };
    return el(
      'div',
      {},
      el('div', { ...thumb, look: 'picture' }, el('img', { alt: '', src: NO_PICTURE })),
    );
  }
  if (message.kind === 'deleted') {
    const words = el('span', { dir: 'auto' }, 'This message was deleted');
    return el('div', { look: 'deleted' }, icon('recalled'), words);
  }
  const writer = message.from === 'agent' ? AGENT : senderOf(chat, message);
  const text = el(
    'span',
    { dir: 'ltr', 'data-testid': 'selectable-text', class: 'selectable-text copyable-text' },
    el('span', {}, message.text),
  );
  // The same time stands once more in the text, hidden, and keeps the visible one clear of it.
  const room = el('span', { 'aria-hidden': 'true' }, shortTime(message.sentAt));
  return el(
    'div',
    {
      class: 'copyable-text',
      'data-pre-plain-text': `[${timeAndDate(message.sentAt)}] ${writer}: `,
      look: 'text',
    },
    el('div', {}, text, el('span', { look: 'room' }, room)),
  );
}

function meta(message: ChatMessage): HTMLElement {
  const time = el('span', { dir: 'auto' }, shortTime(message.sentAt));
  const read = icon('wds-ic-read', { 'aria-hidden': 'false', 'aria-label': ' Read ' });
  const status = message.from === 'agent' ? el('div', {}, read) : null;
  return el(
    'div',
    { look: 'meta' },
    el('div', { 'data-testid': 'msg-meta', role: 'presentation' }, time, status),
  );
}

/** Row of the notice above every chat: it has an id and a place like a message, and is none. */
export function noticeRow(): HTMLElement {
  const id = 'AC6A32EEC1415F38EF880F60CA7F2F1E';
  const words =
    'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.';
  const notice = el(
    'div',
    { role: 'button', look: 'notice' },
    icon('lock-small'),
    el('span', { dir: 'auto' }, words),
  );
  return rowOf(id, notice);
}

/** The row of whatever has an id, around what it shows. */
function rowOf(id: string, inside: HTMLElement): HTMLElement {
  return el(
    'div',
    { role: 'row' },
    el(
      'div',
      {
        tabindex: '-1',
        class: 'focusable-list-item',
        'data-id': id,
        'data-testid': `conv-msg-${id}`,
      },
      inside,
    ),
  );
}

/** The line between days. */
export function dayLine(day: string): HTMLElement {
  const words = el('span', { dir: 'auto' }, day);
  return el(
    'div',
    { class: 'focusable-list-item', tabindex: '-1', look: 'notice' },
    el('div', {}, words),
  );
}
