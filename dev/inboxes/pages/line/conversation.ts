import { type Chat, titleOf } from '@/dev/inboxes/pages/common/chats';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { el } from '@/dev/inboxes/pages/common/elements';
import { messagesIn } from '@/dev/inboxes/pages/common/messages-of';
import type { Conversation } from '@/dev/inboxes/pages/common/switcher';
import type { Talk } from '@/dev/inboxes/pages/common/thread-page';
import { messageRows } from '@/dev/inboxes/pages/line/rows';

/** The open chat, and at its side what the staff noted about somebody, who need not be this person. */
export function makeConversation({ send }: Pick<Talk, 'send'>): Conversation {
  const name = el('h4', { dir: 'auto' });
  const rows = el('div', { look: 'messages' });
  const chat = el(
    'div',
    { class: 'flex-fill', look: 'conversation' },
    el('div', { look: 'header' }, el('div', { look: 'names' }, name)),
    rows,
    el('div', { look: 'footer' }, composeLine('Enter a message', {}, send)),
  );
  return {
    root: el('div', { class: 'd-flex', look: 'beside' }, chat, notes()),
    showHeader(now: Chat) {
      name.textContent = titleOf(now);
    },
    ...messagesIn(rows, messageRows),
  };
}

function notes(): HTMLElement {
  const area = document.createElement('textarea');
  area.ariaLabel = 'Note';
  return el(
    'div',
    { look: 'profile' },
    el('h5', {}, 'Notes'),
    el('p', {}, 'Their sister: +1 202 555 0199, sister@example.com'),
    el('p', {}, '9/14/2026, 13:24 Priya'),
    area,
  );
}
