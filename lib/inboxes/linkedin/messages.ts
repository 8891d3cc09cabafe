import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { clockIn } from '@/lib/inboxes/clock';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import type { Conversation } from '@/lib/inboxes/linkedin/conversation';
import { LINKEDIN } from '@/lib/inboxes/linkedin/selectors';
import { idsOrTogether } from '@/lib/inboxes/message-ids';
import { cut, tidy, visibleText, westernDigits } from '@/lib/inboxes/text';
import { minuteOf } from '@/lib/inboxes/when';

const { messages: AT } = LINKEDIN;

/** So many of the newest messages tell who writes in a chat. */
const NEWEST = 30;

/**
 * The messages of the open chat that are in the page, oldest first, the newest `limit` of them. The
 * first of a run bears sender and time, and the first of a day the day: the others have them of it.
 */
export function messagesIn(
  { anchor }: Conversation,
  document: Document,
  { limit, now, locale }: MessageOptions,
): Message[] {
  const languages = pageLanguages(document, locale);
  let day: string | null = null;
  let clock: string | null = null;
  let sender: string | null = null;
  const messages: Message[] = [];
  for (const event of anchor.querySelectorAll(AT.event)) {
    const newDay = textAt(event, AT.day);
    if (newDay !== null) [day, clock, sender] = [newDay, null, null];
    clock = textAt(event, AT.clock) ?? clock;
    sender = textAt(event, AT.sender) ?? sender;
    const content = contentOf(event);
    if (!content) continue;
    const shown = clock === null ? null : clockIn(westernDigits(clock), languages);
    const time = day === null ? null : minuteOf(day, shown, now, languages);
    messages.push(
      isFromOthers(event)
        ? { ...content, author: 'contact', sender: cut(sender ?? '', LIMITS.name), time }
        : { ...content, author: 'agent', sender: null, time },
    );
  }
  return messages.slice(-limit);
}

/** Who of others wrote the newest messages. */
export function sendersIn({ anchor }: Conversation): Set<string> {
  const newest = [...anchor.querySelectorAll(AT.event)].slice(-NEWEST).filter(isFromOthers);
  const names = newest.map((event) => textAt(event, AT.sender));
  return new Set(names.filter((name) => name !== null));
}

/** Ids of the messages, by LinkedIn's own names for them; without, the one that all have together. */
export function idsIn({ anchor }: Conversation): string[] {
  const ids = [...anchor.querySelectorAll(`[${AT.id}]`)].map((item) => item.getAttribute(AT.id));
  return idsOrTogether(
    ids.map((id) => id ?? ''),
    [...anchor.querySelectorAll(AT.event)],
  );
}

function isFromOthers(event: Element): boolean {
  return event.matches(AT.fromOthers) || event.querySelector(AT.fromOthers) !== null;
}

function contentOf(event: Element): Pick<Message, 'kind' | 'text'> | null {
  const body = event.querySelector(AT.text);
  const text = body && cut(visibleText(body), MESSAGE_LIMITS.text);
  if (text) return { kind: 'text', text };
  const item = event.querySelector(AT.item);
  const media = LINKEDIN.media.find(([, selector]) => item?.querySelector(selector));
  return media ? { kind: media[0], text: '' } : null;
}

function textAt(event: Element, selector: string): string | null {
  const element = event.querySelector(selector);
  return element && (tidy(visibleText(element)) || null);
}
