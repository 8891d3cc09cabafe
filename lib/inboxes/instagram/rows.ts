import { handleOf } from '@/lib/inboxes/instagram/profile';
import { INSTAGRAM } from '@/lib/inboxes/instagram/selectors';
import { messageList } from '@/lib/inboxes/instagram/thread';
import { idsOrTogether } from '@/lib/inboxes/message-ids';
import { tidy, visibleText } from '@/lib/inboxes/text';

/** So many of the newest messages tell what there is to know. */
const NEWEST = 200;

/** One message in the page, and who wrote it. */
export interface Row {
  readonly element: Element;
  readonly author: 'agent' | 'contact';
  /** The name over the run it belongs to, if there is one. */
  readonly name: string | null;
  readonly handle: string | null;
}

/** Who a thread is with, as its header says; `handle` is null for a group. */
export interface Peer {
  readonly title: string | null;
  readonly handle: string | null;
}

/** The messages in the page, oldest first. */
export function messageRows(document: Document, peer: Peer): Row[] {
  const rows = rowElements(document).map(marksOf);
  const hasHeadings = rows.some(({ heading }) => heading !== '');
  let run: Omit<Row, 'element'> | null = null;
  return rows.map((row, index) => {
    const isTheirs = () => isTheirRun(rows, index, peer);
    run = writerOf(row, peer, isTheirs) ?? (hasHeadings ? run : sideOf(row.element)) ?? AGENT;
    return { element: row.element, ...run };
  });
}

/** What a row itself tells of its writer. */
interface Marks {
  readonly element: Element;
  /** Over the first of a run; empty without one. */
  readonly heading: string;
  /** Of the profile that it links to. */
  readonly linked: string | null;
}

function marksOf(element: Element): Marks {
  return { element, heading: headingOf(element), linked: linkedHandle(element) };
}

const AGENT = { author: 'agent', name: null, handle: null } as const;

/** Every message has its own id where the page gives any; else all have one together. */
export function messageIds(document: Document): string[] {
  const rows = rowElements(document);
  const bubbles = rows.map((row) => row.querySelector(INSTAGRAM.bubble));
  const ids = bubbles.map((one) => one?.id || one?.getAttribute('aria-labelledby') || '');
  return idsOrTogether(ids, rows);
}

function rowElements(document: Document): Element[] {
  const list = messageList(document);
  const cells = [...(list?.querySelectorAll(INSTAGRAM.cell) ?? [])];
  const found = cells.length > 0 ? cells : [...(list?.querySelectorAll(INSTAGRAM.group) ?? [])];
  const outermost = found.filter(
    (one) => !found.some((other) => other !== one && other.contains(one)),
  );
  return outermost.slice(-NEWEST);
}

/**
 * Who wrote a message, by its own marks: a link to their profile, with or without a picture in it; the
 * heading over a run; what can be done to it. Null where it has none: it goes on with the run.
 */
function writerOf(
  { element, heading, linked }: Marks,
  peer: Peer,
  isTheirs: () => boolean,
): Omit<Row, 'element'> | null {
  if (INSTAGRAM.youSent.test(heading)) return AGENT;
  const name = (INSTAGRAM.replied.exec(heading)?.[1] ?? heading) || null;
  const handle = linked ?? (isActedOn(element, peer.handle) ? peer.handle : null);
  if (handle !== null) return { author: 'contact', name, handle };
  if (name === null) return null;
  const isEnglish = /^en\b/i.test(element.ownerDocument.documentElement.lang);
  // The agent's own messages have no link either: in another language their heading is not known.
  const isKnown = name === peer.title || isEnglish || isTheirs();
  return isKnown ? { author: 'contact', name, handle: null } : AGENT;
}

/**
 * True if the row is one of a run of somebody else's: their picture may stand beside the last of a run
 * only, or beside another run under the same heading.
 */
function isTheirRun(rows: readonly Marks[], index: number, peer: Peer): boolean {
  const [first, ...rest] = rows.slice(index);
  if (!first) return false;
  if (rows.some(({ heading, linked }) => heading === first.heading && linked !== null)) return true;
  const end = rest.findIndex(({ heading }) => heading !== '');
  const run = end < 0 ? rest : rest.slice(0, end);
  if (run.every(({ linked }) => linked === null)) return false;
  const side = sideOf(first.element);
  // One person's headings hold their name.
  const isNamed = peer.handle === null || first.heading.includes(peer.title ?? '');
  return side ? side.author === 'contact' : isNamed;
}

/** Their picture leads to them; in the text, or in a card, a link is something that somebody sent. */
function linkedHandle(row: Element): string | null {
  const links = [...row.querySelectorAll(INSTAGRAM.link)].filter(
    (link) => !link.closest(`${INSTAGRAM.bubble}, ${INSTAGRAM.textNewer}, [role="button"]`),
  );
  const handles = links.map((link) => {
    const handle = handleOf(link);
    const label = link.getAttribute('aria-label') ?? tidy(link.textContent ?? '');
    return handle !== null && (label === '' || label.includes(handle)) ? handle : null;
  });
  return handles.find((handle) => handle !== null) ?? null;
}

function headingOf(row: Element): string {
  const heading = row.querySelector(INSTAGRAM.senderHeading);
  return heading ? tidy(visibleText(heading)) : '';
}

function isActedOn(row: Element, handle: string | null): boolean {
  const labels = [...row.querySelectorAll(INSTAGRAM.action)].filter(
    (one) => !one.closest(INSTAGRAM.bubble) && one.closest('[role="button"]') !== null,
  );
  if (handle === null) return false;
  return labels.some((one) => (one.getAttribute('aria-label') ?? '').split(/\s/).includes(handle));
}

/** Where nothing else tells, the side that the message is on; null where nothing is laid out. */
function sideOf(row: Element): Omit<Row, 'element'> | null {
  const bubble = row.querySelector(INSTAGRAM.bubble) ?? row.querySelector('[role="presentation"]');
  const [whole, own] = [row.getBoundingClientRect(), bubble?.getBoundingClientRect()];
  if (!own || own.width === 0) return null;
  const [left, right] = [own.left - whole.left, whole.right - own.right];
  if (left === right) return null;
  const ltr = row.ownerDocument.documentElement.dir !== 'rtl';
  const isIncoming = ltr ? left < right : right < left;
  return isIncoming ? { author: 'contact', name: null, handle: null } : AGENT;
}
