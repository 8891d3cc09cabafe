import {
  AGENT,
  type Chat,
  type ChatMessage,
  senderOf,
  titleOf,
} from '@/dev/inboxes/pages/common/chats';
import { shortTime, timeAndDate } from '@/dev/inboxes/pages/common/clock';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { el } from '@/dev/inboxes/pages/common/elements';
import {
  type Conversation,
  type ConversationEvents,
  renderedMessages,
} from '@/dev/inboxes/pages/whatsapp/conversation';

/**
 * The conversation in the markup of 2025: no test ids, the direction in a class of the row, and the
 * address inside every `data-id`.
 */
export function olderConversation({ send, headerClicked }: ConversationEvents): Conversation {
  const title = document.createTextNode('');
  const name = el('span', { dir: 'auto', look: 'title' }, title);
  const rows = el('div', { role: 'application' });
  const panel = el('div', { look: 'messages' }, el('div', { look: 'space' }), rows);
  const header = el(
    'header',
    { look: 'header' },
    el('div', { role: 'button', title: 'Profile details' }),
    el('div', { role: 'button', look: 'names' }, el('div', {}, name)),
  );
  header.addEventListener('click', headerClicked);
  const line = composeLine('Type a message', { 'data-tab': '10' }, send);
  const root = el(
    'div',
    { id: 'main', look: 'conversation' },
    header,
    el(
      'div',
      { class: 'copyable-area', look: 'middle' },
      panel,
      el('footer', { look: 'footer' }, line),
    ),
  );
  let shown: Chat | null = null;
  const scrollDown = () => panel.scrollTo({ top: panel.scrollHeight });
  return {
    root,
    showPresence() {
      // This markup had no second line while nobody typed.
    },
    showHeader(chat) {
      title.data = titleOf(chat);
      name.title = titleOf(chat);
    },
    showRows(chat) {
      shown = chat;
      rows.replaceChildren(...renderedMessages(chat).map((message) => olderRow(chat, message)));
      scrollDown();
    },
    addRow(chat, message) {
      if (shown !== chat) return;
      rows.append(olderRow(chat, message));
      scrollDown();
    },
  };
}

function olderRow(chat: Chat, message: ChatMessage): HTMLElement {
  const ours = message.from === 'agent';
  const group = chat.person.kind === 'group';
  const id = [String(ours), chat.person.address, message.id, group ? '4790000000@c.us' : null];
  const writer = ours ? AGENT : senderOf(chat, message);
  const text = el(
    'span',
    { dir: 'ltr', class: '_ao3e selectable-text copyable-text' },
    el('span', {}, message.text),
  );
  const bubble = el(
    'div',
    { look: ours ? 'bubble-out' : 'bubble-in' },
    el(
      'div',
      {
        class: 'copyable-text',
        'data-pre-plain-text': `[${timeAndDate(message.sentAt)}] ${writer}: `,
      },
      el('div', {}, text),
    ),
    el(
      'div',
      { look: 'meta' },
      el('div', {}, el('span', { dir: 'auto' }, shortTime(message.sentAt))),
    ),
  );
  return el(
    'div',
    { role: 'row' },
    el(
      'div',
      {
        tabindex: '-1',
        class: `${ours ? 'message-out' : 'message-in'} focusable-list-item`,
        'data-id': id.filter((part) => part !== null).join('_'),
      },
      el('div', { look: ours ? 'out' : 'in' }, bubble),
    ),
  );
}
