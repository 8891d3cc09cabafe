import type { NewInbox } from '@/dev/new-inbox/request';

/** A property of `places`: `places.fax`, `places['front-desk']`. */
function placeOf({ id, constant }: NewInbox): string {
  return id === constant ? `places.${id}` : `places['${id}']`;
}

/** A text as a literal in TypeScript. */
export function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** The inbox itself, which reads the invented page of `fixturePage`. */
export function inboxSource(inbox: NewInbox): string {
  const { id, constant, label } = inbox;
  return `import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import type { Inbox } from '@/lib/inboxes/inbox';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { phoneIn } from '@/lib/inboxes/phone-text';
import { type PageAddress, places } from '@/lib/inboxes/places';
import { cut, tidy, visibleText } from '@/lib/inboxes/text';

/**
 * Where things are in ${label.replace(/\*\//g, '* /')}. All of it is invented so far: say here what is known, from whom, and
 * as of when.
 */
const SELECTORS = {
  /** There only while a chat is open. */
  conversation: '[data-pane="conversation"]',
  title: '[data-pane="conversation"] h2',
  /** The number of the person, where the inbox itself states it as theirs. */
  phone: '[data-pane="conversation"] [data-field="phone"]',
  group: '[data-pane="conversation"] [data-members]',
  log: '[data-pane="conversation"] [role="log"]',
  message: '[data-pane="conversation"] [role="log"] [data-message-id]',
  fromAgent: '[data-direction="out"]',
  text: '[data-part="text"]',
  sender: '[data-part="sender"]',
  time: 'time[datetime]',
} as const;

/** \`/chats/<id>\` */
const THREAD = /^\\/chats\\/([^/]{1,200})\\/?$/;

/** ${label.replace(/\*\//g, '* /')}. The URL tells the thread, the page the name. */
export const ${constant}: Inbox = {
  ...${placeOf(inbox)},
  selectors: SELECTORS,

  read(document, address, hints = {}) {
    const threadId = ${constant}.covers(address) ? threadIn(address) : null;
    if (threadId === null) return { state: 'none' };
    const name = cut(hints.title ?? titleIn(document) ?? '', LIMITS.name);
    if (name === null) return { state: 'unreadable' };
    const isGroup = document.querySelector(SELECTORS.group) !== null;
    const phone = isGroup ? null : phoneOf(document);
    const rest = { email: null, handle: null, isGroup };
    return { state: 'open', chat: { inbox: '${id}', threadId, name, phone, ...rest } };
  },

  title: titleIn,

  readMessages(document, { limit }) {
    const newest = [...document.querySelectorAll(SELECTORS.message)].slice(-limit);
    return newest.map(messageIn).filter((message) => message !== null);
  },

  messageIds(document) {
    const messages = [...document.querySelectorAll(SELECTORS.message)];
    return messages.map((message) => message.getAttribute('data-message-id') ?? '');
  },

  observed(document) {
    const conversation = document.querySelector(SELECTORS.conversation);
    const title = document.querySelector(SELECTORS.title);
    const log = document.querySelector(SELECTORS.log);
    return [
      ...(conversation?.parentElement ? [inside(conversation.parentElement)] : []),
      ...(conversation ? [inside(conversation)] : []),
      ...(title ? [deepInside(title)] : []),
      ...(log ? [inside(log)] : []),
    ];
  },
};

function threadIn({ pathname }: PageAddress): string | null {
  return THREAD.exec(pathname)?.[1] ?? null;
}

function titleIn(document: Document): string | null {
  const title = document.querySelector(SELECTORS.title);
  return title && (tidy(visibleText(title)) || null);
}

function phoneOf(document: Document): string | null {
  const phone = document.querySelector(SELECTORS.phone);
  return phone && phoneIn(visibleText(phone));
}

function messageIn(element: Element): Message | null {
  const body = element.querySelector(SELECTORS.text);
  const text = body && cut(visibleText(body), MESSAGE_LIMITS.text);
  if (!text) return null;
  const time = timeOf(element);
  if (element.matches(SELECTORS.fromAgent)) {
    return { kind: 'text', author: 'agent', sender: null, text, time };
  }
  const name = element.querySelector(SELECTORS.sender);
  const sender = name && cut(tidy(visibleText(name)), LIMITS.name);
  return { kind: 'text', author: 'contact', sender, text, time };
}

/** The local minute that a message shows; lib/inboxes/when.ts reads dates in words. */
function timeOf(element: Element): string | null {
  const stamp = element.querySelector(SELECTORS.time)?.getAttribute('datetime') ?? '';
  return /^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}/.exec(stamp)?.[0] ?? null;
}
`;
}
