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
  const holders = new Set<Element>();
  for (const crowd of crowds) {
    for (let at = crowd.parentElement; at !== null; at = at.parentElement) holders.add(at);
  }
  const found: Element[] = [];
  const look = (root: Element) => {
    if (crowds.includes(root)) return;
    if (!holders.has(root)) {
      addMatches(found, root, selector);
      return;
    }
    if (root.matches(selector)) found.push(root);
    for (let child = root.firstElementChild; child !== null; child = child.nextElementSibling) {
      look(child);
    }
  };
  if (document.body !== null) look(document.body);
  return found;
}

/** What matches `selector` in these parts of the page and is one of them or within, in its order. */
export function among(parts: readonly Element[], selector: string): Element[] {
  const found: Element[] = [];
  for (const part of parts) addMatches(found, part, selector);
  return found;
}

/** Most parts hold nothing that matches: going through a list costs more than its length. */
function addMatches(found: Element[], part: Element, selector: string): void {
  if (part.matches(selector)) found.push(part);
  const within = part.querySelectorAll(selector);
  if (within.length > 0) found.push(...within);
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
