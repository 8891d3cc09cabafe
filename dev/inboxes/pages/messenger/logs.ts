import { type Chat, type ChatMessage, senderOf } from '@/dev/inboxes/pages/common/chats';
import { longTime, relativeTime } from '@/dev/inboxes/pages/common/clock';
import { el } from '@/dev/inboxes/pages/common/elements';
import { makeGrid } from '@/dev/inboxes/pages/messenger/grid-log';
import { onFacebook, threadTitle } from '@/dev/inboxes/pages/messenger/routes';

/** The messages of one thread, in that thread's markup. */
export interface Log {
  readonly root: HTMLElement;
  add(message: ChatMessage): void;
}

/** The log of a thread with all that was said, in the markup its person has in the cast. */
export function makeLog(chat: Chat): Log {
  if (chat.person.markup === 'grid') return makeGrid(chat);
  const rows = el('div', {}, notice(chat));
  const form = chat.person.markup === 'article' ? articleRow : messageRow;
  const add = (message: ChatMessage) => {
    rows.append(form(chat, message));
  };
  chat.messages.forEach(add);
  const tail = chat.person.item ? quickReplies() : null;
  // Both wordings are about; which one comes when is not known.
  const titled = onFacebook && chat.person.kind === 'person' ? 'with' : 'titled';
  const label = `Messages in conversation ${titled} ${threadTitle(chat)}`;
  const root = el(
    'div',
    { role: 'log', 'aria-label': label, look: 'messages' },
    el('div', { look: 'space' }),
    rows,
    tail,
  );
  return { root, add };
}

function messageRow(chat: Chat, message: ChatMessage): HTMLElement {
  const writer = message.from === 'agent' ? 'You' : senderOf(chat, message);
  return el(
    'div',
    {
      'data-message-id': `mid.$${message.id}`,
      'aria-roledescription': 'message',
      tabindex: '-1',
      'aria-label': `At ${longTime(message.sentAt)}, ${writer}: ${message.text}`,
    },
    el('div', { look: sideOf(message) }, bubble(message)),
  );
}

function articleRow(chat: Chat, message: ChatMessage): HTMLElement {
  const writer = message.from === 'agent' ? 'You' : senderOf(chat, message);
  const { sentAt } = message;
  const when = onFacebook ? relativeTime(sentAt, new Date()) : longTime(sentAt);
  const button = {
    role: 'button',
    tabindex: '0',
    'aria-label': `Enter, Message sent ${when} by ${writer}: ${message.text}`,
    look: sideOf(message),
  };
  return el(
    'div',
    { role: 'row' },
    el('div', { role: 'article' }, el('div', button, bubble(message))),
  );
}

function bubble(message: ChatMessage): HTMLElement {
  const text = el('span', { dir: 'auto' }, el('div', { dir: 'auto' }, message.text));
  const look = message.from === 'agent' ? 'bubble-out' : 'bubble-in';
  return el('div', { role: 'none', look }, text);
}

const sideOf = ({ from }: ChatMessage) => (from === 'agent' ? 'out' : 'in');

/** What the thread says of itself above its messages. */
function notice(chat: Chat): HTMLElement | null {
  const { person } = chat;
  const words = person.encrypted
    ? 'Messages and calls are secured with end-to-end encryption.'
    : person.item
      ? `${person.chatName} started this chat.`
      : person.kind === 'group'
        ? `${person.members?.[0] ?? 'Somebody'} named the group ${person.chatName}.`
        : null;
  return words ? el('div', { look: 'notice' }, el('span', { dir: 'auto' }, words)) : null;
}

/** Answers that the inbox proposes, inside the log and no messages. */
function quickReplies(): HTMLElement {
  const reply = { role: 'button', tabindex: '0', look: 'quick' };
  const words = el('span', { dir: 'auto' }, 'Yes, are you interested?');
  return el('div', { look: 'notice' }, el('div', reply, words));
}
