import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { BUSINESS_SUITE } from '@/lib/inboxes/business-suite/selectors';
import type { MessageOptions } from '@/lib/inboxes/inbox';
import { pageLanguages } from '@/lib/inboxes/languages';
import { cut, tidy, visibleText } from '@/lib/inboxes/text';
import { whenAmong } from '@/lib/inboxes/when-among';

/**
 * The text messages in `log`, oldest first, the newest `limit` of them. Who wrote one is known by how
 * it stands: the page's own bubbles run from the right (`flex-direction: row-reverse`), the other's
 * have a picture beside them that is labelled with the chat's `title`. Lines of which neither is true
 * (notices, notes) are left out.
 */
export function messagesIn(
  log: Element,
  title: string,
  { limit, now, locale }: MessageOptions,
): Message[] {
  const languages = pageLanguages(log.ownerDocument, locale);
  const { cluster, when } = BUSINESS_SUITE;
  let time: string | null = null;
  const messages: Message[] = [];
  for (const part of log.querySelectorAll(`${cluster}, ${when}`)) {
    if (part.parentElement?.closest(cluster)) continue;
    if (part.matches(when)) {
      // A clock without a day gives none: which day, only a line further up could say.
      time = whenAmong(visibleText(part), now, languages);
      continue;
    }
    for (const line of textLines(part)) {
      const text = cut(visibleText(line), MESSAGE_LIMITS.text);
      const author = authorOf(line, part, title);
      if (!text || !author) continue;
      const sender = author === 'agent' ? null : cut(title, LIMITS.name);
      messages.push({ kind: 'text', author, sender, text, time });
    }
  }
  return messages.slice(-limit);
}

/** The innermost elements with text that are neither quotation nor control. */
function textLines(cluster: Element): Element[] {
  const { text, besides } = BUSINESS_SUITE;
  const lines = [...cluster.querySelectorAll(text)];
  return lines.filter((line) => !line.querySelector(text) && !line.closest(besides));
}

function authorOf(line: Element, cluster: Element, title: string): Message['author'] | null {
  for (let part: Element | null = line; part && part !== cluster; part = part.parentElement) {
    if (runsFromTheRight(part)) return 'agent';
  }
  if (runsFromTheRight(cluster)) return 'agent';
  const avatars = [...cluster.querySelectorAll(BUSINESS_SUITE.avatar)];
  const labels = avatars.map((avatar) => tidy(avatar.getAttribute('alt') ?? ''));
  return labels.includes(title) ? 'contact' : null;
}

function runsFromTheRight(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.flexDirection === 'row-reverse';
}
