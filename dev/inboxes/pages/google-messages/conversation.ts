import type { Chat, ChatMessage } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { el } from '@/dev/inboxes/pages/common/elements';
import { titleNames } from '@/dev/inboxes/pages/google-messages/people';
import { messageRow, tombstone } from '@/dev/inboxes/pages/google-messages/rows';

/** The conversation at the right; which part of it shows whom when is for the switch to decide. */
export interface Conversation {
  readonly root: HTMLElement;
  /** Puts the names of the chat into the title that is there. */
  showTitle(chat: Chat): void;
  /** Throws the messages away and makes those of the chat. */
  showRows(chat: Chat): void;
  /** Adds a message, unless the rows of another chat still stand there. */
  add(chat: Chat, message: ChatMessage): void;
}

export interface ConversationEvents {
  readonly send: (text: string) => void;
  readonly details: () => void;
}

export function makeConversation({ send, details }: ConversationEvents): Conversation {
  const title = el('div', { 'data-e2e-header-title': '', look: 'names' });
  const menu = el(
    'button',
    { type: 'button', 'data-e2e-conversation-menu-button': '', 'aria-label': 'Details' },
    'Details',
  );
  menu.addEventListener('click', details);
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
    showTitle({ person }) {
      title.replaceChildren(...titleNames(person).map((name) => el('h2', {}, name)));
    },
    showRows(chat) {
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
