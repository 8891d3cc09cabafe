/** K has a class for what is not there, A one for a panel without a chat. */
const HIDDEN = '[hidden], [aria-hidden="true"], .hide, .is-hidden';

/**
 * True if `element` is to be seen, and `panel`, which holds it, too: both clients keep a closed panel
 * mounted beside the page, and K a row without content, each with its old words. Layout is read
 * because a panel that was pushed out of view shows it in nothing else.
 */
export function isShown(element: Element, panel: Element): boolean {
  if (element.closest(HIDDEN) || hasHidingStyle(element)) return false;
  const { documentElement } = element.ownerDocument;
  // Nothing is laid out in a document that no window shows: its styles have to do.
  if (documentElement.getBoundingClientRect().width === 0) return true;
  const { width, left, right } = panel.getBoundingClientRect();
  const inView = width > 0 && right > 0 && left < documentElement.clientWidth;
  return inView && element.checkVisibility({ visibilityProperty: true });
}

function hasHidingStyle(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  if (/display:\s*none|visibility:\s*hidden/.test(style)) return true;
  return element.parentElement !== null && hasHidingStyle(element.parentElement);
}
