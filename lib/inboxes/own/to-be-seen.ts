/** Where nothing is laid out, what says of itself that it is not shown. */
const SAID_TO_BE_HIDDEN =
  '[hidden], [aria-hidden="true"], template, details:not([open]) > :not(summary)';
const HIDDEN_STYLE =
  /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden|(?:width|flex-basis|opacity):\s*0(?![.\d]))/;

/**
 * True for what a person can see in the page: not a panel that was closed and stays in the document
 * with what it showed last (without a box, without width, or pushed out of the window at a side). Asks for the
 * layout, so it is for the few elements that a selector found, and for no list.
 */
export function isToBeSeen(element: Element): boolean {
  const { documentElement } = element.ownerDocument;
  if (!isPainted(element)) return false;
  if (documentElement.getBoundingClientRect().width === 0) return !saysItIsHidden(element);
  const { width, height, left, right } = element.getBoundingClientRect();
  const inView = width > 0 && height > 0 && right > 0 && left < documentElement.clientWidth;
  return inView && !isCutOff(element);
}

/** As `isToBeSeen` by style alone, without asking for the layout: for each of many. */
export function isPainted(element: Element): boolean {
  // A document that no window shows (a test's) has no styles to ask for.
  if (typeof element.checkVisibility !== 'function') return !saysItIsHidden(element);
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** A drawer is often closed by leaving it no width, with all that is in it where it was. */
function isCutOff(element: Element): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { width, height } = around.getBoundingClientRect();
    if (width > 0 && height > 0) continue;
    const { display, overflowX, overflowY } = getComputedStyle(around);
    if (display === 'contents') continue;
    if ((width === 0 && overflowX !== 'visible') || (height === 0 && overflowY !== 'visible')) {
      return true;
    }
  }
  return false;
}

function saysItIsHidden(element: Element): boolean {
  if (element.closest(SAID_TO_BE_HIDDEN)) return true;
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    if (HIDDEN_STYLE.test(one.getAttribute('style') ?? '')) return true;
  }
  return false;
}
