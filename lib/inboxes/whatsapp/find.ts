import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';

/*
 * Where a page holds thousands of chats and messages, a selector that goes through all of it takes
 * milliseconds, and one that finds nothing always does. What is looked for stands elsewhere.
 */

/** The newest rows tell one chat from another, and who writes in it. */
const NEWEST = 30;

const ROW = '[role="row"], [data-id]';

/** All that matches `selector` in the page but in its list of chats and among its messages, in its order. */
export function allBeside(document: Document, selector: string): Element[] {
  const skipped = [document.querySelector(WHATSAPP.chats), rowsOf(document)];
  const crowds = skipped.filter((element) => element !== null);
  return document.body === null ? [] : outside(document.body, crowds, selector);
}

function outside(root: Element, crowds: readonly Element[], selector: string): Element[] {
  if (crowds.includes(root)) return [];
  const own = root.matches(selector) ? [root] : [];
  if (!crowds.some((crowd) => root.contains(crowd))) {
    return [...own, ...root.querySelectorAll(selector)];
  }
  return [...own, ...[...root.children].flatMap((child) => outside(child, crowds, selector))];
}

/** What matches `selector` in these parts of the conversation and is one of them or within. */
export function among(parts: readonly Element[], selector: string): Element[] {
  return parts.flatMap((part) => [
    ...(part.matches(selector) ? [part] : []),
    ...part.querySelectorAll(selector),
  ]);
}

/** Whether anything does that `among` would find. */
export function isAmong(parts: readonly Element[], selector: string): boolean {
  return parts.some((part) => part.matches(selector) || part.querySelector(selector) !== null);
}

/** The last parts of the conversation, the newest last, up to the one with which they hold thirty rows. */
export function newestParts(document: Document): Element[] {
  const parts = (holder: Element | null) => {
    const found: Element[] = [];
    let rows = 0;
    for (let part = holder?.lastElementChild; part && rows < NEWEST; ) {
      rows += rowsIn(part);
      found.unshift(part);
      part = part.previousElementSibling;
    }
    return rows > 0 ? found : [];
  };
  const found = parts(rowsOf(document));
  return found.length > 0 ? found : parts(document.querySelector(WHATSAPP.main));
}

/** A row within a part has its role, and an id in it: two that match. */
function rowsIn(part: Element): number {
  return part.matches(ROW) ? 1 : part.querySelectorAll(ROW).length / 2;
}

/** What holds the rows of the conversation; null where the page is not built as it should be. */
export function rowsOf(document: Document): Element | null {
  return (
    document.querySelector(WHATSAPP.rowParent) ?? document.querySelector(WHATSAPP.rowParentOlder)
  );
}
