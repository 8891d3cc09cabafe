import { type Chat, type ChatMessage, senderOf } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { dayWords } from '@/dev/inboxes/pages/common/days';
import { el, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';
import { type InRun, runsOf } from '@/dev/inboxes/pages/common/runs';
import { numberOf } from '@/dev/inboxes/pages/telegram/message-number';

const exact = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' });

/** The messages of a chat, below a line on how it began. */
export function messageGroup(chat: Chat): HTMLElement {
  const [first] = chat.messages;
  const began = el('span', {}, 'Joined Telegram. Call +47 455 50 177');
  const action = { class: 'ActionMessage message-list-item', 'data-message-id': '6999' };
  return el(
    'div',
    { class: 'message-date-group first-message-date-group' },
    el(
      'div',
      { class: 'sticky-date', look: 'notice' },
      el('span', { dir: 'auto' }, first ? dayWords(first) : ''),
    ),
    el('div', { ...action, look: 'notice' }, began),
    ...runsOf(chat).map((one) => messageRow(chat, one)),
  );
}

function messageRow(chat: Chat, { message, isFirst, isLast }: InRun): HTMLElement {
  const ours = message.from === 'agent';
  const id = numberOf(message);
  const names = ['Message', 'message-list-item', ours && 'own', isFirst && 'first-in-group'];
  const content = el(
    'div',
    {
      class: 'message-content text peer-color-0',
      dir: 'auto',
      look: ours ? 'bubble-out' : 'bubble-in',
    },
    chat.person.kind === 'group' && !ours && isFirst ? senderTitle(chat, message) : null,
    el('div', { class: 'content-inner', dir: 'auto' }, said(message)),
  );
  const row = {
    id: `message-${id}`,
    'data-message-id': id,
    class: [...names, isLast && 'last-in-group'].filter(Boolean).join(' '),
    look: ours ? 'out' : 'in',
  };
  return el(
    'div',
    { class: 'sender-group-container' },
    el(
      'div',
      row,
      el('div', { class: 'bottom-marker', 'data-message-id': id }),
      el('div', { class: 'message-content-wrapper', look: 'wrapper' }, content),
    ),
  );
}

function senderTitle(chat: Chat, message: ChatMessage): HTMLElement {
  const name = el('span', { class: 'sender-title' }, senderOf(chat, message));
  return el('div', { class: 'message-title', look: 'author' }, name);
}

/** The text, with the clock in the same element. */
function said({ kind, text, sentAt }: ChatMessage): HTMLElement {
  const time = { class: 'message-time', title: exact.format(sentAt), look: 'meta' };
  const meta = el(
    'span',
    { class: 'MessageMeta', dir: 'ltr' },
    el('span', time, shortTime(sentAt)),
  );
  if (kind === 'picture') {
    return el('div', { class: 'media-inner' }, el('img', { alt: '', src: NO_PICTURE }), meta);
  }
  return el('div', { class: 'text-content clearfix with-meta', dir: 'auto' }, text, meta);
}
