import { type Chat, type ChatMessage, senderOf } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { el } from '@/dev/inboxes/pages/common/elements';
import { numberOf } from '@/dev/inboxes/pages/telegram/message-number';
import { glyph, peerTitle } from '@/dev/inboxes/pages/telegram/parts';

/** Who joined, and the like: stands among the messages and is none. */
export function serviceBubble(words: string, more = ''): HTMLElement {
  const text = el('div', { class: 'service-msg' }, el('span', { class: 'i18n' }, words));
  const content = el('div', { class: 'bubble-content', look: 'notice' }, text);
  return el('div', { class: `bubble service ${more}` }, content);
}

/** The bubble of one message in a run of its own. */
export function messageBubble(chat: Chat, message: ChatMessage): HTMLElement {
  const ours = message.from === 'agent';
  const content = el(
    'div',
    { class: 'bubble-content', look: ours ? 'bubble-out' : 'bubble-in' },
    chat.person.kind === 'group' && !ours ? nameOf(chat, message) : null,
    reply(chat, message),
    message.kind === 'picture' ? el('div', { class: 'attachment', look: 'picture' }) : null,
    body(message),
  );
  const bubble = el(
    'div',
    {
      class: `bubble ${message.kind === 'picture' ? 'photo ' : ''}${ours ? 'is-out is-read' : 'is-in'} can-have-tail`,
      'data-mid': numberOf(message),
      'data-peer-id': chat.person.address,
      'data-timestamp': String(Math.floor(message.sentAt.getTime() / 1000)),
    },
    el('div', { class: 'bubble-content-wrapper', look: ours ? 'out' : 'in' }, content),
  );
  return el('div', { class: 'bubbles-group' }, bubble);
}

function nameOf(chat: Chat, message: ChatMessage): HTMLElement {
  const name = peerTitle('7100001', senderOf(chat, message));
  return el('div', { class: 'name colored-name floating-part', look: 'author' }, name);
}

function reply(chat: Chat, message: ChatMessage): HTMLElement | null {
  if (!message.quotes) return null;
  const quoted = chat.messages.find(({ text }) => text === message.quotes);
  const writer = quoted?.from === 'contact' ? senderOf(chat, quoted) : 'You';
  return el(
    'div',
    { class: 'reply quote-like', look: 'quote' },
    el('div', { class: 'reply-title' }, peerTitle('7100001', writer)),
    el('div', { class: 'reply-subtitle' }, message.quotes),
  );
}

/** The time stands within the text, twice: once to hold its place, once to be seen. */
function body(message: ChatMessage): HTMLElement {
  const time = shortTime(message.sentAt);
  const inner = el(
    'div',
    { class: 'time-inner', title: message.sentAt.toLocaleString() },
    el('span', { class: 'i18n', dir: 'auto' }, time),
    message.from === 'agent' ? glyph('check', 'time-sending-status') : null,
  );
  const meta = el('span', { class: 'time', look: 'meta' }, inner);
  const words = message.kind === 'deleted' ? '' : message.text;
  return el(
    'div',
    { class: 'message spoilers-container', dir: 'auto' },
    words === '' ? null : el('span', { class: 'translatable-message' }, words),
    meta,
    el('reactions-element', { class: 'reactions' }, '👍 2'),
  );
}
