import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { clockIn } from '@/lib/inboxes/clock';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import { LINE } from '@/lib/inboxes/line/selectors';
import { cut, elementsOutside, tidy, visibleText, westernDigits } from '@/lib/inboxes/text';
import { minuteOf } from '@/lib/inboxes/when';

/** So many of the newest messages tell who writes in a chat. */
const NEWEST = 30;

/** What stands in the conversation, in its order: messages, days and notices. */
export function linesIn(document: Document): Element[] {
  const lines = elementsOutside(document, `${LINE.message}, ${LINE.notice}`, LINE.list);
  return lines.filter((line) => !line.matches(LINE.message) || line.querySelector(LINE.bubble));
}

/**
 * The messages of the open chat that are in the page, oldest first, the newest `limit` of them. The
 * day stands once above the messages of the day.
 */
export function readMessages(
  document: Document,
  { limit, now, locale }: MessageOptions,
): Message[] {
  const languages = pageLanguages(document, locale);
  let day: string | null = null;
  const messages: Message[] = [];
  for (const line of linesIn(document)) {
    const date = line.matches(LINE.day) ? line : line.querySelector(LINE.day);
    if (date) day = tidy(visibleText(date));
    if (!line.matches(LINE.message)) continue;
    const shown = clockIn(westernDigits(clockText(line)), languages);
    const time = day === null ? null : minuteOf(day, shown, now, languages);
    const contents = [...line.querySelectorAll(LINE.bubble)].map(contentOf);
    for (const content of contents.filter((one) => one !== null)) {
      messages.push(
        line.matches(LINE.fromAgent)
          ? { ...content, author: 'agent', sender: null, time }
          : { ...content, author: 'contact', sender: cut(senderOf(line), LIMITS.name), time },
      );
    }
  }
  return messages.slice(-limit);
}

/** Who of others wrote the newest messages, where the page names them. */
export function sendersIn(document: Document): Set<string> {
  const newest = linesIn(document).slice(-NEWEST);
  const others = newest.filter((line) => !line.matches(`${LINE.fromAgent}, ${LINE.notice}`));
  return new Set(others.map(senderOf).filter((name) => name !== ''));
}

function senderOf(line: Element): string {
  const sender = line.querySelector(LINE.sender);
  return sender ? tidy(visibleText(sender)) : '';
}

/** The last of the small print that has a clock in it. */
function clockText(line: Element): string {
  const prints = [...line.querySelectorAll(LINE.clocks)].filter(
    (print) => !print.closest(`${LINE.bubble}, ${LINE.sender}`),
  );
  return tidy(prints.at(-1)?.textContent ?? '');
}

function contentOf(bubble: Element): Pick<Message, 'kind' | 'text'> | null {
  const text = bubble.querySelector(LINE.text);
  const said = text && cut(visibleText(text), MESSAGE_LIMITS.text);
  if (said) return { kind: 'text', text: said };
  const media = LINE.media.find(([, selector]) => bubble.querySelector(selector));
  if (media) return { kind: media[0], text: '' };
  const plain = cut(visibleText(bubble), MESSAGE_LIMITS.text);
  return plain ? { kind: 'text', text: plain } : null;
}
