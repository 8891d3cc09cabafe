import { GOOGLE } from '@/lib/inboxes/google-messages/selectors';
import { tidy, visibleText } from '@/lib/inboxes/text';

/** So many rows tell what there is to know; the page keeps some forty. */
const MOST_ROWS = 300;

/** One message in the page. */
export interface Row {
  readonly element: Element;
  readonly author: 'agent' | 'contact';
  /** What the page tells a screen reader about it; empty if nothing. */
  readonly label: string;
}

/** The messages in the page whose direction is known, oldest first. */
export function messageRows(document: Document): Row[] {
  return rowElements(document).flatMap((element) => {
    const label = labelOf(element);
    const author = authorOf(element, label);
    return author ? [{ element, author, label }] : [];
  });
}

/**
 * Names for the messages in the page, for telling one chat's from another's. Numbers of messages begin
 * anew in each chat, so the label is part of the name.
 */
export function messageIds(document: Document): string[] {
  return rowElements(document).map((row) => {
    const id = row.getAttribute('msg-id') ?? '';
    return `${id} ${labelOf(row) || (row.textContent ?? '').slice(0, 200)}`;
  });
}

/** The text of a message; empty for media. */
export function textOf(row: Element): string {
  const contents = [...row.querySelectorAll(GOOGLE.content)];
  const older = GOOGLE.contentOlder.map((selector) => [...row.querySelectorAll(selector)]);
  const found = [contents, ...older].find((elements) => elements.length > 0) ?? [];
  const notText = `${GOOGLE.notText}, ${GOOGLE.media.map(([, selector]) => selector).join()}`;
  const own = found.filter(
    (element) => !isWithin(row, element, notText) && !found.some((other) => holds(other, element)),
  );
  return own
    .map((element) => visibleText(element, notText))
    .filter((text) => text !== '')
    .join('\n');
}

function rowElements(document: Document): Element[] {
  const lists = [...document.querySelectorAll(GOOGLE.list)];
  const list = lists.at(-1) ?? document.querySelector(GOOGLE.conversation);
  const rows = [...(list?.querySelectorAll(GOOGLE.row) ?? [])];
  return rows
    .filter((row) => !row.parentElement?.closest(GOOGLE.row) && !row.closest(GOOGLE.systemRow))
    .slice(-MOST_ROWS);
}

/** The first label with a time in it; a control has none. */
function labelOf(row: Element): string {
  const labels = GOOGLE.label.flatMap((selector) =>
    [...row.querySelectorAll(selector)].filter((one) => !isWithin(row, one, GOOGLE.notText)),
  );
  const texts = [...labels, row].map((one) => tidy(one.getAttribute('aria-label') ?? ''));
  return texts.find((text) => /\p{Nd}/u.test(text)) ?? texts[0] ?? '';
}

function authorOf(row: Element, label: string): Row['author'] | null {
  const marked = row.querySelector(GOOGLE.outgoing) ?? row.closest(GOOGLE.outgoing);
  const mark = marked?.getAttribute('data-e2e-message-outgoing') ?? row.getAttribute('is-outgoing');
  if (mark === 'true') return 'agent';
  if (mark === 'false') return 'contact';
  if (/^You (?:said|replied|sent)\b/.test(label)) return 'agent';
  if (row.classList.contains('outgoing')) return 'agent';
  return row.classList.contains('incoming') ? 'contact' : null;
}

const holds = (one: Element, other: Element) => one !== other && one.contains(other);

function isWithin(row: Element, element: Element, selector: string): boolean {
  const holder = element.closest(selector);
  return holder !== null && row.contains(holder) && holder !== row;
}
