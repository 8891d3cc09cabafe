import { tidy, visibleText } from '@/lib/inboxes/text';
import { allBeside, among, newestParts, rowsOf } from '@/lib/inboxes/whatsapp/find';
import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';

/** What one look finds in the page. */
export interface Parts {
  readonly main: Element | null;
  readonly headers: readonly Element[];
  /** The title of the open chat as shown; null where there is none. */
  readonly title: string | null;
  /** The line under the title; null where there is none. */
  readonly underTitle: string | null;
  /** What holds the rows of the conversation. */
  readonly rows: Element | null;
  /** The newest parts of the conversation, and what in them has an id: messages and notices. */
  readonly newest: readonly Element[];
  readonly identified: readonly Element[];
  readonly drawer: Element | null;
  readonly contactDrawer: Element | null;
  readonly contactDrawerHeader: Element | null;
}

const BESIDE = [
  WHATSAPP.header,
  WHATSAPP.titles[0],
  WHATSAPP.drawer,
  WHATSAPP.contactDrawer,
  WHATSAPP.contactDrawerHeader,
].join(', ');

/** Looks for all of it at once: going through the page is what takes the time. */
export function partsOf(document: Document): Parts {
  const found = allBeside(document, BESIDE);
  const all = (selector: string) => found.filter((element) => element.matches(selector));
  const first = (selector: string) => found.find((element) => element.matches(selector)) ?? null;
  const headers = all(WHATSAPP.header);
  const title = titleIn(headers, first(WHATSAPP.titles[0]));
  const newest = newestParts(document);
  return {
    main: document.querySelector(WHATSAPP.main),
    headers,
    title,
    underTitle: lineUnder(title, headers),
    rows: rowsOf(document),
    newest,
    identified: among(newest, WHATSAPP.idOfRow),
    drawer: first(WHATSAPP.drawer),
    contactDrawer: first(WHATSAPP.contactDrawer),
    contactDrawerHeader: first(WHATSAPP.contactDrawerHeader),
  };
}

/** What matches `selector` in the headers of the conversation, in the page's order. */
function within(headers: readonly Element[], selector: string): Element[] {
  return headers.flatMap((header) => [...header.querySelectorAll(selector)]);
}

/** The first of the places for a title that has text. */
function titleIn(headers: readonly Element[], marked: Element | null): string | null {
  const [, ...others] = WHATSAPP.titles;
  const text = (element: Element | null) => (element ? tidy(visibleText(element)) : '');
  for (const find of [
    () => marked,
    ...others.map((one) => () => within(headers, one)[0] ?? null),
  ]) {
    const title = text(find());
    if (title !== '') return title;
  }
  return null;
}

/** Older markup has the title itself in a `title` too: the line is the first that differs from it. */
function lineUnder(title: string | null, headers: readonly Element[]): string | null {
  const lines = within(headers, WHATSAPP.underTitle).map(
    (line) => tidy(line.getAttribute('title') ?? '') || tidy(visibleText(line)),
  );
  return lines.find((line) => line !== '' && line !== title) ?? null;
}
