import { INBOX_LIMITS } from '@/lib/settings/inbox-limits';

/** True for text that the browser takes for a CSS selector, and short enough to be used. */
export function isSelector(text: string): boolean {
  return text.trim() !== '' && found(document.createDocumentFragment(), text) !== null;
}

/** All that a selector finds, in the page's order; nothing where it is none. */
export function findAll(root: ParentNode, selector: string | undefined): Element[] {
  return selector === undefined ? [] : (found(root, selector) ?? []);
}

function found(root: ParentNode, selector: string): Element[] | null {
  // What a long one costs is paid on every change of the page.
  if (selector.length > INBOX_LIMITS.selector) return null;
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return null; // A SyntaxError: what is stored may come from another browser's form, or a file.
  }
}
