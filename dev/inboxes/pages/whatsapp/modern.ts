import { type Chat, type ChatMessage, titleOf } from '@/dev/inboxes/pages/common/chats';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { avatar, el, icon } from '@/dev/inboxes/pages/common/elements';
import {
  type Conversation,
  type ConversationEvents,
  renderedMessages,
  restingLine,
} from '@/dev/inboxes/pages/whatsapp/conversation';
import { dayLine, messageRow, noticeRow } from '@/dev/inboxes/pages/whatsapp/rows';

/** The conversation in the markup of late 2026: nowhere in it does an address stand. */
export function modernConversation({ send, headerClicked }: ConversationEvents): Conversation {
  const title = document.createTextNode('');
  const second = document.createTextNode('');
  const secondLine = el('span', { look: 'second' }, second);
  const rows = el('div', {
    role: 'application',
    'aria-label': 'Message list. Press right arrow key on a message to open message context menu.',
  });
  const header = conversationHeader(title, secondLine);
  header.addEventListener('click', headerClicked);
  const panel = el(
    'div',
    {
      tabindex: '0',
      'data-testid': 'conversation-panel-messages',
      class: 'copyable-area',
      'data-tab': '8',
      look: 'messages',
    },
    el('div', { look: 'space' }),
    rows,
  );
  const root = el(
    'div',
    { id: 'main', look: 'conversation' },
    el('div', { 'data-asset-chat-background-light': 'true' }),
    header,
    el('div', { look: 'middle' }, panel),
    footer(send),
  );
  let shown: Chat | null = null;
  const scrollDown = () => panel.scrollTo({ top: panel.scrollHeight });
  const showPresence = (text: string) => {
    second.data = text;
    secondLine.title = text;
  };
  return {
    root,
    showPresence,
    showHeader(chat) {
      title.data = titleOf(chat);
      showPresence(restingLine(chat));
    },
    showRows(chat) {
      shown = chat;
      const messages = renderedMessages(chat);
      const made = messages.map((one, index) => messageRow(chat, one, isFirst(messages, index)));
      rows.replaceChildren(noticeRow(), dayLine('TODAY'), ...made);
      scrollDown();
    },
    addRow(chat, message) {
      if (shown !== chat) return;
      const messages = chat.messages;
      rows.append(messageRow(chat, message, isFirst(messages, messages.indexOf(message))));
      scrollDown();
    },
  };
}

function isFirst(messages: readonly ChatMessage[], at: number): boolean {
  const [before, here] = [messages[at - 1], messages[at]];
  return !before || before.from !== here?.from || before.sender !== here.sender;
}

function conversationHeader(title: Text, secondLine: HTMLElement): HTMLElement {
  const name = el(
    'span',
    { dir: 'auto', 'data-testid': 'conversation-info-header-chat-title', look: 'title' },
    title,
  );
  return el(
    'header',
    { 'data-testid': 'conversation-header', look: 'header' },
    el('div', { title: 'Profile details', role: 'button', tabindex: '0' }, avatar()),
    el(
      'div',
      { role: 'button', tabindex: '0', 'data-testid': 'conversation-info-header', look: 'names' },
      el('div', {}, el('div', {}, name)),
      el('div', {}, secondLine),
    ),
    el(
      'div',
      {},
      el('button', { 'aria-label': 'Search', 'data-tab': '6' }, icon('search-refreshed')),
      el('button', { 'aria-label': 'Menu', 'data-tab': '6' }, icon('more-refreshed')),
    ),
  );
}

function footer(send: (text: string) => void): HTMLElement {
  const line = composeLine(
    'Type a message',
    {
      'aria-placeholder': 'Type a message',
      'data-tab': '10',
      'data-testid': 'conversation-compose-box-input',
      tabindex: '10',
      class: 'lexical-rich-text-input',
    },
    send,
  );
  return el('footer', { look: 'footer' }, el('div', { class: 'copyable-area' }, line));
}
