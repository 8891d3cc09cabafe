import { isInView } from '@/lib/inboxes/in-view';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { tidy, visibleText } from '@/lib/inboxes/text';

const HIDDEN = '[hidden], [aria-hidden="true"], [inert]';

/**
 * The conversation of the open thread, or null. That of the thread before may stay in the page out
 * of sight: where markup doesn't tell which, the layout does.
 */
export function conversationIn(document: Document): Element | null {
  const found = [...document.querySelectorAll(MESSENGER.conversation)];
  const whole = found.filter((one) => !one.parentElement?.closest(MESSENGER.conversation));
  const shown = whole.filter((one) => !one.closest(HIDDEN));
  const inView = shown.length > 1 ? shown.find(isInView) : null;
  return inView ?? shown[0] ?? whole[0] ?? null;
}

/**
 * The heading over the conversation, or null: of those with text the nearest part's first that
 * stands before it. What stands behind it is the panel on the thread, which has headings of its own.
 */
export function threadHeading(document: Document): Element | null {
  const conversation = conversationIn(document);
  const headings = [...document.querySelectorAll(MESSENGER.headings)].filter(
    (one) => !one.closest(MESSENGER.conversation) && tidy(visibleText(one)) !== '',
  );
  const before = headings.filter((one) => conversation && follows(one, conversation));
  for (let part = conversation; part; part = part.parentElement) {
    const near = before.find((one) => part?.contains(one));
    if (near) return near;
  }
  return headings.find((one) => !one.closest(HIDDEN)) ?? headings[0] ?? null;
}

function follows(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
