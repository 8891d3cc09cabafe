import { AGENT, type Chat, type ChatMessage, senderOf } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { beginsDay, dayWords } from '@/dev/inboxes/pages/common/days';
import { el, NO_PICTURE } from '@/dev/inboxes/pages/common/elements';
import { type InRun, runsOf } from '@/dev/inboxes/pages/common/runs';

/** The messages: only the first of a run has name and clock, only the first of a day the day. */
export function messageRows(chat: Chat): HTMLElement[] {
  return runsOf(chat).map((one, at) => {
    const isNewDay = beginsDay(one.message, chat.messages[at - 1]);
    return messageRow(chat, { ...one, isFirst: one.isFirst || isNewDay }, isNewDay);
  });
}

function messageRow(chat: Chat, { message, isFirst }: InRun, isNewDay: boolean): HTMLElement {
  const ours = message.from === 'agent';
  const day = { class: 'msg-s-message-list__time-heading', look: 'notice' };
  const item = el(
    'div',
    {
      class: `msg-s-event-listitem ${ours ? '' : 'msg-s-event-listitem--other'}`,
      'data-event-urn': `urn:li:msg_message:(urn:li:fsd_profile:ACoAAB,${message.id})`,
      look: ours ? 'bubble-out' : 'bubble-in',
    },
    ...(isFirst ? head(chat, message) : []),
    said(message),
  );
  return el(
    'li',
    { class: 'msg-s-message-list__event', look: 'event' },
    isNewDay ? el('time', day, dayWords(message).toUpperCase()) : null,
    el('div', { look: ours ? 'out' : 'in' }, item),
  );
}

/** What is read out, a picture, name and clock, of the agent's own messages too. */
function head(chat: Chat, message: ChatMessage): HTMLElement[] {
  const writer = message.from === 'agent' ? AGENT : senderOf(chat, message);
  const clock = shortTime(message.sentAt);
  const heard = { class: 'msg-s-event-listitem--group-a11y-heading', look: 'unseen' };
  const face = { class: 'msg-s-event-listitem__profile-picture', alt: '', src: NO_PICTURE };
  return [
    el('span', heard, `${writer} sent the following message at ${clock}`),
    el('img', { ...face, look: 'face' }),
    el('span', { class: 'msg-s-message-group__name', look: 'author' }, writer),
    el('time', { class: 'msg-s-message-group__timestamp', look: 'meta' }, ` ${clock}`),
  ];
}

function said({ kind, text }: ChatMessage): HTMLElement {
  if (kind === 'picture') {
    const picture = el('img', { alt: '', src: NO_PICTURE, look: 'picture' });
    return el('div', { class: 'msg-s-event-listitem__image' }, picture);
  }
  return el('p', { class: 'msg-s-event-listitem__body', look: 'said' }, text);
}
