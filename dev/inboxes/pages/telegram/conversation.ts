import { type Chat, type ChatMessage, titleOf } from '@/dev/inboxes/pages/common/chats';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { avatar, el } from '@/dev/inboxes/pages/common/elements';
import { messageBubble, serviceBubble } from '@/dev/inboxes/pages/telegram/bubbles';
import { glyph, peerTitle } from '@/dev/inboxes/pages/telegram/parts';

/** One chat's element in the middle. It stays mounted when another one is shown. */
export interface Conversation {
  readonly root: HTMLElement;
  /** Writes the top: a new name into the nodes that are there. */
  showTop(chat: Chat): void;
  /** The second line alone. */
  showPresence(text: string): void;
  /** Puts a new list of bubbles in the place of what is there. */
  showBubbles(chat: Chat): void;
  /** Adds a bubble, unless those of another chat still stand there. */
  add(chat: Chat, message: ChatMessage): void;
  /** Shows or hides it, by a class as the original does. */
  activate(active: boolean): void;
}

/** An empty conversation; `send` hears what is written into it, `topClicked` a click on its top. */
export function makeConversation(
  send: (text: string) => void,
  topClicked: () => void,
): Conversation {
  const name = el('div', { class: 'user-title', look: 'title' });
  const info = el('div', { class: 'info', look: 'second' });
  const top = topbar(name, info);
  top.addEventListener('click', topClicked);
  const scrollable = el('div', { class: 'scrollable scrollable-y', look: 'messages' });
  const bubbles = el('div', { class: 'bubbles has-groups', look: 'middle' }, scrollable);
  const line = composeLine('Message', { class: 'input-message-input' }, send);
  const root = el(
    'div',
    { class: 'chat tabs-tab', 'data-type': 'chat', look: 'conversation' },
    top,
    bubbles,
    el('div', { class: 'chat-input', look: 'footer' }, line),
  );
  let shown: { chat: Chat; group: HTMLElement } | null = null;
  const scrollDown = () => scrollable.scrollTo({ top: scrollable.scrollHeight });
  return {
    root,
    showTop(chat) {
      const title = peerTitle(chat.person.address, titleOf(chat));
      title.append(glyph('premium', 'premium-icon'));
      name.replaceChildren(title);
      line.setAttribute('data-peer-id', chat.person.address);
      const { kind, members = [] } = chat.person;
      info.textContent = kind === 'group' ? `${members.length + 1} members` : 'last seen recently';
    },
    showPresence(text) {
      info.textContent = text;
    },
    showBubbles(chat) {
      const date = serviceBubble('Today', 'is-date');
      const joined = serviceBubble('Joined Telegram. Call +47 455 50 177');
      const made = chat.messages.map((message) => messageBubble(chat, message));
      const group = el('section', { class: 'bubbles-date-group' }, date, joined, ...made);
      shown = { chat, group };
      scrollable.replaceChildren(el('div', { class: 'bubbles-inner' }, group));
      scrollDown();
    },
    add(chat, message) {
      if (shown?.chat !== chat) return;
      shown.group.append(messageBubble(chat, message));
      scrollDown();
    },
    activate(active) {
      root.classList.toggle('active', active);
    },
  };
}

function topbar(name: HTMLElement, info: HTMLElement): HTMLElement {
  const pinned = el(
    'div',
    { class: 'pinned-message', look: 'second' },
    el('span', { class: 'peer-title', 'data-peer-id': '7100009' }, 'Somebody pinned'),
  );
  const content = el(
    'div',
    { class: 'content', look: 'names' },
    el('div', { class: 'top' }, name),
    el('div', { class: 'bottom' }, info),
  );
  const person = el('div', { class: 'person', look: 'person' }, avatar(), content);
  const chatInfo = el('div', { class: 'chat-info', look: 'names' }, person);
  const container = el('div', { class: 'chat-info-container', look: 'names' }, chatInfo);
  return el(
    'div',
    { class: 'sidebar-header topbar has-avatar', look: 'header' },
    container,
    pinned,
  );
}
