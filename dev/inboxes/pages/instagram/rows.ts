import { type Chat, type ChatMessage, senderOf, titleOf } from '@/dev/inboxes/pages/common/chats';
import { relativeTime } from '@/dev/inboxes/pages/common/clock';
import { el, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';
import { type InRun, runsOf } from '@/dev/inboxes/pages/common/runs';
import { handleOf, handleOfWriter } from '@/dev/inboxes/pages/instagram/people';

/** The card on top, one line with a time, and the messages: no message has a time of its own. */
export function messageRows(chat: Chat): HTMLElement[] {
  const first = chat.messages[0]?.sentAt ?? new Date();
  return [
    el(
      'div',
      { look: 'notice' },
      el('span', { dir: 'auto' }, titleOf(chat)),
      el('span', {}, ' · Instagram'),
    ),
    el('div', { 'data-scope': 'date_break', look: 'notice' }, relativeTime(first, new Date())),
    ...runsOf(chat).map((one) => messageRow(chat, one)),
  ];
}

/** A heading says who writes above the first of a run; their picture stands beside the last. */
function messageRow(chat: Chat, { message, isFirst, isLast }: InRun): HTMLElement {
  const isTheirs = message.from === 'contact';
  const cell = el(
    'div',
    {
      role: 'gridcell',
      tabindex: '0',
      'data-scope': 'messages_table',
      'data-release-focus-from': 'CLICK',
    },
    isFirst ? heading(chat, message) : null,
    quotation(message),
    el(
      'div',
      { look: isTheirs ? 'in' : 'out' },
      isTheirs && isLast ? picture(chat, message) : null,
      bubble(message),
    ),
  );
  const actions = el('div', { role: 'button', 'aria-label': 'Details and actions' }, 'Enter');
  const row = el(
    'div',
    { role: 'row' },
    el('div', {}, cell, el('div', { role: 'gridcell', look: 'unseen' }, actions)),
  );
  return el('div', { 'data-virtualized': 'false' }, el('div', {}, row));
}

function heading(chat: Chat, message: ChatMessage): HTMLElement {
  const name = message.from === 'agent' ? 'You sent' : senderOf(chat, message);
  const words = message.quotes && message.from === 'contact' ? `${name} replied to you` : name;
  return el(
    'div',
    { role: 'presentation', look: 'unseen' },
    el('h6', { dir: 'auto' }, el('span', {}, words)),
  );
}

function picture(chat: Chat, message: ChatMessage): HTMLElement {
  const isGroup = chat.person.kind === 'group';
  const name = isGroup ? handleOfWriter(senderOf(chat, message)) : handleOf(chat.person);
  const label = `Open the profile page of ${name}`;
  const face = el('img', { alt: 'User avatar', src: NO_PICTURE, look: 'face' });
  return el('a', { role: 'link', href: `/${name}/`, 'aria-label': label }, face);
}

/** What is answered stands above the answer, in a block like the answer's own. */
function quotation({ quotes }: ChatMessage): HTMLElement | null {
  if (!quotes) return null;
  return el(
    'div',
    { look: 'quote' },
    el('span', {}, 'Original message:'),
    el('div', { dir: 'auto' }, quotes),
  );
}

function bubble({ id, from, kind, text }: ChatMessage): HTMLElement {
  const mid = `mid.$${id}`;
  const said =
    kind === 'picture'
      ? el('img', { alt: '', src: NO_PICTURE, look: 'picture' })
      : el('span', { dir: 'auto' }, el('div', { dir: 'auto' }, text));
  const button = {
    role: 'button',
    tabindex: '-1',
    'aria-label': 'Double tap to like',
    id: `double_tappable_id.${mid}`,
    look: from === 'agent' ? 'bubble-out' : 'bubble-in',
  };
  return el('div', button, el('div', { id: mid }, el('div', { role: 'presentation' }, said)));
}
