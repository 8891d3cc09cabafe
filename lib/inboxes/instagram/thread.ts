import { handleOf } from '@/lib/inboxes/instagram/profile';
import { INSTAGRAM } from '@/lib/inboxes/instagram/selectors';
import { tidy, visibleText } from '@/lib/inboxes/text';

/** The part of the page that holds the messages of the open thread; null while it is not there. */
export function messageList(document: Document): Element | null {
  const list = [...document.querySelectorAll(INSTAGRAM.list)].at(-1);
  const grids = [...document.querySelectorAll(INSTAGRAM.grid)];
  return list ?? grids.find((grid) => grid.querySelector(INSTAGRAM.cell)) ?? null;
}

/** The title of the open thread, or null where there is none. */
export function threadTitle(document: Document): string | null {
  const heading = threadHeading(document);
  if (!heading) return null;
  const whole = heading.querySelector('[title]')?.getAttribute('title') ?? '';
  return tidy(whole) || tidy(visibleText(heading)) || null;
}

/**
 * The heading over the messages: the last one before them in the smallest part of the page that has
 * any. The list of threads has a heading too, further out; what is behind the messages is about other
 * things.
 */
export function threadHeading(document: Document): Element | null {
  const list = messageList(document);
  for (let part = list?.parentElement; list && part; part = part.parentElement) {
    const heading = headingsIn(part)
      .filter((one) => !list.contains(one) && !one.closest(INSTAGRAM.threads))
      .findLast(
        (one) => (one.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
    if (heading) return heading;
  }
  const header = list ? null : document.querySelector(INSTAGRAM.header);
  return header ? (headingsIn(header)[0] ?? null) : null;
}

/** The handles of the profiles that the header links to: a group's links to none. */
export function headerHandles(document: Document): Set<string> {
  const header = headerOf(document);
  const inside = [...(header?.querySelectorAll(INSTAGRAM.link) ?? [])];
  const links = header?.matches(INSTAGRAM.link) ? [header, ...inside] : inside;
  return new Set(links.map(handleOf).filter((handle) => handle !== null));
}

/** The largest part of the page with the thread's heading in it and without the messages. */
function headerOf(document: Document): Element | null {
  const list = messageList(document);
  const heading = threadHeading(document);
  if (!list) return heading?.closest(INSTAGRAM.header) ?? null;
  let header = heading;
  while (header?.parentElement && !header.parentElement.contains(list))
    header = header.parentElement;
  return header;
}

function headingsIn(part: Element): Element[] {
  const { heading, titled } = INSTAGRAM;
  const found = [heading, titled].map((selector) =>
    [...part.querySelectorAll(selector)].filter((one) => tidy(visibleText(one)) !== ''),
  );
  return found.find((one) => one.length > 0) ?? [];
}
