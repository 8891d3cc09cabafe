import { type Chat, type ChatMessage, senderOf, titleOf } from '@/dev/inboxes/pages/common/chats';
import { relativeTime } from '@/dev/inboxes/pages/common/clock';
import { el, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';
import type { Log } from '@/dev/inboxes/pages/messenger/logs';

/**
 * The older markup of a thread: no time on any message, and the direction only in a heading that
 * is out of sight.
 */
export function makeGrid(chat: Chat): Log {
  const first = chat.messages[0]?.sentAt ?? new Date();
  const day = el('span', {}, relativeTime(first, new Date()));
  const seen = el(
    'div',
    { role: 'row' },
    el('div', { role: 'gridcell', look: 'seen' }, el('span', { dir: 'auto' }, 'Seen')),
  );
  const rows = el(
    'div',
    {},
    el(
      'div',
      { role: 'row' },
      el(
        'div',
        { role: 'gridcell' },
        el('div', { 'data-scope': 'date_break', look: 'notice' }, day),
      ),
    ),
    ...chat.messages.map((message) => el('div', {}, gridRow(chat, message))),
    seen,
  );
  const root = el(
    'div',
    {
      role: 'grid',
      'aria-label': `Messages in conversation with ${titleOf(chat)}`,
      look: 'messages',
    },
    el('div', { look: 'space' }),
    rows,
  );
  return {
    root,
    add: (message) => seen.before(el('div', {}, gridRow(chat, message))),
  };
}

function gridRow(chat: Chat, message: ChatMessage): HTMLElement {
  const cell = {
    role: 'gridcell',
    'data-scope': 'messages_table',
    'data-release-focus-from': 'CLICK',
    tabindex: '0',
  };
  if (message.from === 'agent') {
    const actions = el('div', { 'aria-label': 'Message actions', role: 'group' });
    return el(
      'div',
      { role: 'row' },
      el(
        'div',
        cell,
        el('div', { look: 'unseen' }, el('span', { dir: 'auto' }, 'You sent')),
        el('div', { look: 'out' }, bubble(message, 'bubble-out')),
      ),
      el('div', { role: 'gridcell' }, actions),
    );
  }
  const name = senderOf(chat, message);
  const face = el('img', { alt: name, src: NO_PICTURE, look: 'face' });
  return el(
    'div',
    { role: 'row' },
    el(
      'div',
      cell,
      el('h4', { look: 'unseen' }, el('span', { dir: 'auto' }, name.split(' ')[0] ?? name)),
      el(
        'div',
        { look: 'in' },
        el('a', { role: 'link', href: '/1000000001/', 'aria-label': name }, face),
        bubble(message, 'bubble-in'),
      ),
    ),
  );
}

function bubble(message: ChatMessage, look: string): HTMLElement {
  const text = el('span', { dir: 'auto' }, el('div', { dir: 'auto' }, message.text));
  return el('div', { role: 'none', look }, text);
}
