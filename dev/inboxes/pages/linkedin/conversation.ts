import { type Chat, titleOf } from '@/dev/inboxes/pages/common/chats';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { el } from '@/dev/inboxes/pages/common/elements';
import { messagesIn } from '@/dev/inboxes/pages/common/messages-of';
import type { Conversation } from '@/dev/inboxes/pages/common/switcher';
import type { Talk } from '@/dev/inboxes/pages/common/thread-page';
import { profileOf } from '@/dev/inboxes/pages/linkedin/people';
import { messageRows } from '@/dev/inboxes/pages/linkedin/rows';

/**
 * The open chat. With `namesParts` its title has the names that LinkedIn gave it for years; without,
 * hashes alone, as most of LinkedIn has since 2026. The rows have theirs either way.
 */
export function makeConversation({ send }: Pick<Talk, 'send'>, namesParts: boolean): Conversation {
  const own = (name: string) => (namesParts ? { class: name } : {});
  const title = el('h2', own('msg-entity-lockup__entity-title'));
  const headline = el('div', { look: 'second' }, 'Active now');
  const names = el('div', { look: 'names' });
  const rows = el('ul', { ...own('msg-s-message-list-content'), look: 'messages' });
  return {
    root: el(
      'div',
      { ...own('msg-thread'), look: 'conversation' },
      el('header', { ...own('msg-title-bar'), look: 'header' }, names),
      el('div', { ...own('msg-s-message-list'), look: 'middle' }, rows),
      el('div', { look: 'footer' }, composeLine('Write a message…', {}, send)),
    ),
    showHeader(chat: Chat) {
      title.textContent = titleOf(chat);
      const link = { ...own('msg-thread__link-to-profile'), href: profileOf(chat.person) };
      const isGroup = chat.person.kind === 'group';
      names.replaceChildren(...(isGroup ? [title] : [el('a', link, title), headline]));
    },
    ...messagesIn(rows, messageRows),
  };
}
