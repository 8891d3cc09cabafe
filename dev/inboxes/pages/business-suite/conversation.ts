import { messageRows } from '@/dev/inboxes/pages/business-suite/rows';
import { titleOf } from '@/dev/inboxes/pages/common/chats';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { el } from '@/dev/inboxes/pages/common/elements';
import { messagesIn } from '@/dev/inboxes/pages/common/messages-of';
import type { Conversation } from '@/dev/inboxes/pages/common/switcher';
import type { Talk } from '@/dev/inboxes/pages/common/thread-page';

/** The open chat: a name on top, the region of messages, and the box to write in. */
export function makeConversation({ send }: Pick<Talk, 'send'>): Conversation {
  const name = el('span', { dir: 'auto' });
  const region = el('div', {
    role: 'region',
    'aria-label': 'Message list container',
    look: 'messages',
  });
  const header = el(
    'div',
    { look: 'header' },
    el('div', { look: 'names' }, el('div', { role: 'heading', 'aria-level': '3' }, name)),
    el('div', { role: 'button', 'aria-label': 'Move to done' }),
  );
  return {
    root: el(
      'div',
      { look: 'conversation' },
      header,
      el('div', { look: 'middle' }, region),
      el('div', { look: 'footer' }, composeLine('Reply', {}, send)),
    ),
    showHeader(chat) {
      name.textContent = titleOf(chat);
    },
    ...messagesIn(region, messageRows),
  };
}
