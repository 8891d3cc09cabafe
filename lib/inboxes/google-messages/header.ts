import { GOOGLE } from '@/lib/inboxes/google-messages/selectors';
import { elementsOutside, tidy, visibleText } from '@/lib/inboxes/text';

/** The names in the title of the open chat: one for a person or a named group; empty without a title. */
export function titleNames(document: Document): string[] {
  const title = titleElement(document);
  if (!title) return [];
  const headings = [...title.querySelectorAll(GOOGLE.heading)];
  const parts = headings.length > 0 ? headings : [title];
  const names = parts.map((part) => tidy(visibleText(part, GOOGLE.icon)));
  return names.filter((name) => name !== '');
}

/** The title of the open chat, a group's names in one line; null where there is none. */
export function headerTitle(document: Document): string | null {
  return titleNames(document).join(', ') || null;
}

/** The element that the title stands in. */
export function titleElement(document: Document): Element | null {
  const conversation = document.querySelector(GOOGLE.conversation);
  const [elsewhere = null] = elementsOutside(document, GOOGLE.title, GOOGLE.chats);
  return conversation?.querySelector(GOOGLE.title) ?? elsewhere;
}
