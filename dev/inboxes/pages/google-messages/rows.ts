import type { Chat, ChatMessage } from '@/dev/inboxes/pages/common/chats';
import { longTime, shortTime } from '@/dev/inboxes/pages/common/clock';
import { el } from '@/dev/inboxes/pages/common/elements';
import { titleNames } from '@/dev/inboxes/pages/google-messages/people';

/** Numbers of messages begin anew in each chat. */
const FIRST_ID = 300;

/** Who wrote a message, in the page's words. */
function writerOf({ person }: Chat, message: ChatMessage): string {
  if (message.from === 'agent') return 'You';
  return message.sender ?? titleNames(person)[0] ?? '';
}

/** The row of a message, the `index`th of its chat. */
export function messageRow(chat: Chat, message: ChatMessage, index: number): HTMLElement {
  const ours = message.from === 'agent';
  const core = el(
    'div',
    {
      'data-e2e-message-wrapper-core': '',
      'data-e2e-message-id': String(FIRST_ID + index),
      'data-e2e-message-outgoing': String(ours),
      'data-e2e-message-rcs': 'false',
      look: ours ? 'bubble-out' : 'bubble-in',
    },
    quotation(chat, message),
    textPart(labelOf(chat, message), message.text),
  );
  return el(
    'mws-message-wrapper',
    {
      'msg-id': String(FIRST_ID + index),
      'data-e2e-message-wrapper': '',
      look: ours ? 'out' : 'in',
    },
    el('div', {}, core),
    el('mws-relative-timestamp', { look: 'stamp' }, shortTime(message.sentAt)),
  );
}

/** `Perpetua Lowe said: Hi. Received on September 14, 2026 at 8:51 AM. SMS.` */
function labelOf(chat: Chat, message: ChatMessage): string {
  const verb = message.quotes ? 'replied' : 'said';
  const when = longTime(message.sentAt).replace(/, (?=\d+:)/, ' at ');
  const how = message.from === 'agent' ? `Sent on ${when}. Delivered` : `Received on ${when}`;
  return `${writerOf(chat, message)} ${verb}: ${message.text}. ${how}. SMS.`;
}

function textPart(label: string, text: string): HTMLElement {
  const content = el(
    'mws-message-part-content',
    { 'data-e2e-message-content': '' },
    el('div', {}, text),
  );
  return el(
    'mws-message-part-router',
    {},
    el(
      'mws-text-message-part',
      { 'data-e2e-text-message-content': '', tabindex: '0', 'aria-label': label },
      el('div', {}, content),
    ),
  );
}

/** The message that this one answers stands in it, whole, with a label of its own. */
function quotation(chat: Chat, message: ChatMessage): HTMLElement | null {
  const quoted = chat.messages.find(({ text }) => text === message.quotes);
  if (!quoted) return null;
  const part = textPart(labelOf(chat, quoted), quoted.text);
  return el('div', { class: 'embed-msg-part-container', look: 'quote' }, part);
}

/** A row of the page's own: with whom one is texting, or which day it is. */
export function tombstone(words: string): HTMLElement {
  return el(
    'mws-tombstone-message-wrapper',
    { 'data-e2e-message-tombstone': '', look: 'notice' },
    el('div', {}, words),
  );
}
