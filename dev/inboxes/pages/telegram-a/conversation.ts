import { type Chat, titleOf } from '@/dev/inboxes/pages/common/chats';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { el } from '@/dev/inboxes/pages/common/elements';
import type { Conversation } from '@/dev/inboxes/pages/common/switcher';
import type { Talk } from '@/dev/inboxes/pages/common/thread-page';
import { fullName, peerPicture } from '@/dev/inboxes/pages/telegram-a/parts';
import { messageGroup } from '@/dev/inboxes/pages/telegram-a/rows';
import { makeSlides } from '@/dev/inboxes/pages/telegram-a/slides';

/** The middle column: a header and a list of messages, each sliding over the former chat's. */
export function makeConversation({ send, openDrawer }: Talk): Conversation {
  const headers = makeSlides();
  const lists = makeSlides();
  const top = el('div', { class: 'MiddleHeader', look: 'header' }, headers.root);
  top.addEventListener('click', openDrawer);
  const line = composeLine('Message', { id: 'editable-message-text', dir: 'auto' }, send);
  let shown: Chat | null = null;
  const showMessages = (chat: Chat) => {
    shown = chat;
    const list = listOf(chat);
    lists.show(list);
    list.scrollTo({ top: list.scrollHeight });
  };
  return {
    root: el(
      'div',
      { class: 'messages-layout', look: 'conversation' },
      top,
      el('div', { look: 'middle' }, lists.root),
      el('div', { class: 'middle-column-footer', look: 'footer' }, line),
    ),
    showHeader: (chat) => headers.show(headerOf(chat)),
    showMessages,
    add(chat) {
      if (chat === shown) showMessages(chat);
    },
  };
}

function headerOf(chat: Chat): HTMLElement {
  const { person } = chat;
  const words = person.kind === 'group' ? '88 members' : 'last seen 5 minutes ago';
  const status = el('span', { class: 'status', look: 'second' }, words);
  const info = el('div', { class: 'info', look: 'names' }, fullName(titleOf(chat)), status);
  return el('div', { class: 'ChatInfo', look: 'person' }, peerPicture(person), info);
}

function listOf(chat: Chat): HTMLElement {
  const box = el('div', { class: 'messages-container' }, messageGroup(chat));
  return el('div', { class: 'MessageList custom-scroll', look: 'messages' }, box);
}
