import { tidy, visibleText } from '@/lib/inboxes/text';

/** What a chat's title may be: a heading of any rank. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** What only a screen reader is told: "Conversation list", "Messages". */
const UNSEEN = '[hidden], [aria-hidden="true"], .visually-hidden, .sr-only, .a11y-text';

/** Beyond these stands the site, not the chat. */
const EDGE = 'main, [role="main"]';

/**
 * The heading that an agent sees as the title above `anchor` (a chat's messages, or the box to write
 * in): the first one with text in the smallest part of the page that has any before it. Looks no
 * further than where chats are listed (`list`, a selector) or the page's main part ends. For inboxes
 * of which little more is known than that a chat has its name on top, in any language.
 */
export function headingAbove(anchor: Element, list: string): Element | null {
  for (
    let part = anchor.parentElement;
    part && part.localName !== 'body';
    part = part.parentElement
  ) {
    const lists = [...part.querySelectorAll(list)].some((entry) => !anchor.contains(entry));
    if (lists || part.matches(list)) return null;
    const headings = [...part.querySelectorAll(HEADINGS)];
    const title = headings.find((heading) => isBefore(heading, anchor) && isSeen(heading));
    if (title) return title;
    if (part.matches(EDGE)) return null;
  }
  return null;
}

/** The text of a title, on one line; null without any. */
export function titleText(title: Element | null): string | null {
  return title && (tidy(visibleText(title)) || null);
}

function isBefore(heading: Element, anchor: Element): boolean {
  const position = anchor.compareDocumentPosition(heading);
  return position === Node.DOCUMENT_POSITION_PRECEDING;
}

function isSeen(heading: Element): boolean {
  return !heading.closest(UNSEEN) && titleText(heading) !== null;
}
