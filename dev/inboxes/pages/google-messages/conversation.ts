import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { el } from '@/dev/inboxes/pages/common/elements';
import type { Conversation } from '@/dev/inboxes/pages/common/switcher';
import type { Talk } from '@/dev/inboxes/pages/common/thread-page';
import { titleNames } from '@/dev/inboxes/pages/google-messages/people';
import { messageRow, tombstone } from '@/dev/inboxes/pages/google-messages/rows';

/** The conversation at the right. */
export function makeConversation({ send, openDrawer }: Talk): Conversation {
  const title = el('div', { 'data-e2e-header-title': '', look: 'names' });
  const menu = el(
    'button',
    { type: 'button', 'data-e2e-conversation-menu-button': '', 'aria-label': 'Details' },
    'Details',
  );
  menu.addEventListener('click', openDrawer);
  const content = el('div', { look: 'rows' });
  const list = el('mws-messages-list', { look: 'messages' }, el('div', { look: 'space' }), content);
  const root = el(
    'mw-conversation-container',
    { 'data-e2e-conversation-container': '', look: 'conversation' },
    el('div', { look: 'header' }, title, menu),
    list,
    el('mws-message-compose', { look: 'footer' }, composer(send)),
  );
  let shown: Chat | null = null;
  const scrollDown = () => list.scrollTo({ top: list.scrollHeight });
  return {
    root,
    showHeader({ person }) {
      title.replaceChildren(...titleNames(person).map((name) => el('h2', {}, name)));
    },
    showMessages(chat) {
      shown = chat;
      const [first] = chat.messages;
      content.replaceChildren(
        tombstone(`Texting with ${titleNames(chat.person).join(', ')} (SMS/MMS)`),
        ...(first ? [tombstone(`Today · ${shortTime(first.sentAt)}`)] : []),
        ...chat.messages.map((message, index) => messageRow(chat, message, index)),
      );
      scrollDown();
    },
    add(chat, message) {
      if (shown !== chat) return;
      content.append(messageRow(chat, message, chat.messages.indexOf(message)));
      scrollDown();
    },
  };
}

function composer(send: (text: string) => void): HTMLElement {
  const line = document.createElement('textarea');
  line.dataset.e2eMessageInput = '';
  line.ariaLabel = 'Text message';
  line.rows = 1;
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    const text = line.value.trim();
    line.value = '';
    if (text) send(text);
  });
  return line;
}
