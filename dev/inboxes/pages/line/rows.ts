import { AGENT, type Chat, type ChatMessage, senderOf } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { beginsDay, dayWords } from '@/dev/inboxes/pages/common/days';
import { el, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';

/** The messages, the day above the first of each. No message has an id in the page. */
export function messageRows(chat: Chat): HTMLElement[] {
  return chat.messages.flatMap((message, at) => [
    ...(beginsDay(message, chat.messages[at - 1]) ? [day(message)] : []),
    messageRow(chat, message),
  ]);
}

function day(message: ChatMessage): HTMLElement {
  const menu = el('div', { class: 'v-portal' });
  return el(
    'div',
    { class: 'chatsys chatsys-date dropdown', look: 'notice' },
    dayWords(message),
    menu,
  );
}

function messageRow(chat: Chat, message: ChatMessage): HTMLElement {
  const ours = message.from === 'agent';
  const said =
    message.kind === 'picture'
      ? el('img', { alt: '', src: NO_PICTURE, look: 'picture' })
      : el('div', { class: 'chat-item-text user-select-text' }, message.text);
  const body = el('div', { class: 'chat-body', look: ours ? 'bubble-out' : 'bubble-in' }, said);
  const face = { alt: ours ? AGENT : senderOf(chat, message), src: NO_PICTURE, look: 'face' };
  return el(
    'div',
    {
      class: `chat ${ours ? 'chat-reverse chat-success' : 'chat-secondary'}`,
      look: ours ? 'out' : 'in',
    },
    el('img', face),
    body,
    clock(message),
  );
}

/** The agent's messages say besides whether they were read. */
function clock({ from, sentAt }: ChatMessage): HTMLElement {
  const time = el('span', { class: 'text-muted small' }, shortTime(sentAt));
  const read = from === 'agent' ? el('span', { class: 'text-muted small' }, 'Read') : null;
  return el('div', { look: 'stamp' }, read, time);
}
