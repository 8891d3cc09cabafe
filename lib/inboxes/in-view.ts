/**
 * Whether an element is in view by how the page is laid out; null where nothing is laid out (a
 * document that no window shows). This makes the browser lay the page out: only for what markup
 * doesn't tell.
 */
export function isInView(element: Element): boolean | null {
  const { documentElement } = element.ownerDocument;
  if (documentElement.getBoundingClientRect().width === 0) return null;
  const { width, left, right } = element.getBoundingClientRect();
  const across = width > 0 && right > 0 && left < documentElement.clientWidth;
  return across && element.checkVisibility({ visibilityProperty: true });
}

/**
 * Whether what is in `element` stands at the start or the end of the line in `around`; null in the
 * middle, and where nothing is laid out. Lays the page out, too.
 */
export function sideIn(around: Element, element: Element): 'start' | 'end' | null {
  const outer = around.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (outer.width === 0 || inner.width === 0) return null;
  const [left, right] = [inner.left - outer.left, outer.right - inner.right];
  if (Math.abs(left - right) < outer.width / 10) return null;
  const isRightToLeft = around.closest('[dir="rtl"], [dir="ltr"]')?.getAttribute('dir') === 'rtl';
  return left < right === isRightToLeft ? 'end' : 'start';
}
