import { AGENT, type Chat, type ChatMessage, titleOf } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { el, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';

/** The open conversation: its header and what was said. */
export interface Conversation {
  readonly root: HTMLElement;
  showHeader(chat: Chat): void;
  showTranscript(chat: Chat): void;
  /** Adds a message, unless the transcript of another conversation still stands there. */
  add(chat: Chat, message: ChatMessage): void;
}

/** An empty conversation; `send` hears what is written into it. */
export function makeConversation(send: (text: string) => void): Conversation {
  const name = document.createTextNode('');
  const status = document.createTextNode('');
  const transcript = el('ol', { class: 'transcript', look: 'messages' });
  let shown: Chat | null = null;
  const add = (chat: Chat, message: ChatMessage) => {
    transcript.append(entry(chat, message));
    transcript.scrollTo({ top: transcript.scrollHeight });
  };
  return {
    root: el(
      'main',
      { look: 'conversation' },
      el(
        'header',
        { look: 'header' },
        el(
          'div',
          { look: 'names' },
          el('h2', { class: 'customer-name' }, name),
          el('p', { look: 'second' }, status),
        ),
      ),
      transcript,
      el('div', { look: 'footer' }, composeLine('Reply', {}, send)),
    ),
    showHeader(chat) {
      name.data = titleOf(chat);
      status.data = `Conversation ${chat.person.address}`;
    },
    showTranscript(chat) {
      transcript.replaceChildren();
      shown = chat;
      for (const message of chat.messages) add(chat, message);
    },
    add(chat, message) {
      if (chat === shown) add(chat, message);
    },
  };
}

/** Every entry names its writer; only the staff's are marked as such. */
function entry(chat: Chat, message: ChatMessage): HTMLElement {
  const staff = message.from === 'agent';
  const said =
    message.kind === 'picture'
      ? el('img', { class: 'picture', alt: '', src: NO_PICTURE, look: 'picture' })
      : el('div', { class: 'words' }, message.text);
  return el(
    'li',
    { look: staff ? 'out' : 'in', ...(staff ? { 'data-from': 'staff' } : {}) },
    el(
      'div',
      { look: staff ? 'bubble-out' : 'bubble-in' },
      el('div', { look: 'author' }, staff ? AGENT : titleOf(chat)),
      el('div', { class: 'said' }, said),
      el('time', { look: 'meta' }, shortTime(message.sentAt)),
    ),
  );
}
