import { type Chat, titleOf } from '@/dev/inboxes/pages/common/chats';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { el } from '@/dev/inboxes/pages/common/elements';
import { messagesIn } from '@/dev/inboxes/pages/common/messages-of';
import type { Conversation } from '@/dev/inboxes/pages/common/switcher';
import type { Talk } from '@/dev/inboxes/pages/common/thread-page';
import { handleOf } from '@/dev/inboxes/pages/instagram/people';
import { messageRows } from '@/dev/inboxes/pages/instagram/rows';

/** The open thread: its header, which leads to the person's profile, and the grid of messages. */
export function makeConversation({ send }: Pick<Talk, 'send'>): Conversation {
  const title = el('span', {});
  const heading = el('h2', { dir: 'auto' }, title);
  const handle = el('span', { dir: 'auto', look: 'second' });
  const names = el('div', { look: 'names' });
  const grid = el('div', { role: 'grid', look: 'messages' });
  const { showMessages, add } = messagesIn(grid, messageRows);
  const inner = el(
    'div',
    { look: 'thread' },
    el(
      'header',
      { look: 'header' },
      names,
      el('div', { role: 'button', 'aria-label': 'Audio call' }),
    ),
    el('div', { 'data-pagelet': 'IGDOpenMessageList', look: 'middle' }, grid),
    el('div', { look: 'footer' }, composeLine('Message', {}, send)),
  );
  return {
    root: el('main', { role: 'main', look: 'conversation' }, inner),
    showHeader(chat) {
      inner.setAttribute('aria-label', `Conversation with ${titleOf(chat)}`);
      title.textContent = titleOf(chat);
      title.title = titleOf(chat);
      handle.textContent = chat.person.kind === 'group' ? '' : handleOf(chat.person);
      const parts = el('div', {}, heading, handle);
      names.replaceChildren(chat.person.kind === 'group' ? parts : linked(chat, parts));
    },
    showMessages(chat) {
      grid.setAttribute('aria-label', `Messages in conversation with ${titleOf(chat)}`);
      showMessages(chat);
    },
    add,
  };
}

function linked({ person }: Chat, parts: HTMLElement): HTMLElement {
  const name = handleOf(person);
  const label = `Open the profile page of ${name}`;
  return el('a', { role: 'link', href: `/${name}/`, 'aria-label': label }, parts);
}
