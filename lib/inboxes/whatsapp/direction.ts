import { tidy } from '@/lib/inboxes/text';
import { among } from '@/lib/inboxes/whatsapp/find';
import { withoutTilde } from '@/lib/inboxes/whatsapp/header';
import { jidOfMessageId } from '@/lib/inboxes/whatsapp/jid';
import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';
import type { Stamp } from '@/lib/inboxes/whatsapp/stamp';

export type Author = 'agent' | 'contact';

/** A row of the conversation with what is needed to tell who wrote it. */
export interface Row {
  readonly element: Element;
  readonly stamp: Pick<Stamp, 'author'> | null;
}

/**
 * Who wrote each of `rows`, in their order; null where the page leaves it open. Today's markup marks
 * only the first bubble of a run, so what one row shows is carried to those that show nothing: by
 * the author's name in the stamp, and last by the run itself.
 */
export function authorsOf(rows: readonly Row[], title: string | null): (Author | null)[] {
  const shown = rows.map((row) => markedAuthor(row.element, row.stamp));
  const byName = authorsByName(rows, shown, title);
  let run: Author | null = null;
  return rows.map((row, index) => {
    const named = row.stamp ? (byName.get(row.stamp.author) ?? null) : null;
    run = shown[index] ?? named ?? run;
    return run;
  });
}

/** Of what may tell it most rows hold two or three: going through them is faster than through the row. */
const MARKS = [
  WHATSAPP.olderOut,
  WHATSAPP.olderIn,
  WHATSAPP.idOfRow,
  WHATSAPP.tailOut,
  WHATSAPP.tailIn,
  WHATSAPP.ticks,
  WHATSAPP.label,
].join(', ');

/** What the row itself shows: older classes and ids, a bubble's tail, ticks, or the hidden label. */
function markedAuthor(row: Element, stamp: Row['stamp']): Author | null {
  const marks = among([row], MARKS);
  const has = (selector: string) => marks.some((mark) => mark.matches(selector));
  if (has(WHATSAPP.olderOut)) return 'agent';
  if (has(WHATSAPP.olderIn)) return 'contact';
  const identified = marks.find((mark) => mark !== row && mark.matches(WHATSAPP.idOfRow));
  const older = jidOfMessageId(identified?.getAttribute('data-id') ?? '');
  if (older) return older.outgoing ? 'agent' : 'contact';
  if (has(WHATSAPP.tailOut)) return 'agent';
  if (has(WHATSAPP.tailIn)) return 'contact';
  if (has(WHATSAPP.ticks)) return 'agent';
  return labelledAuthor(marks, stamp);
}

/**
 * The label for screen readers: "You:" in the page's language on the agent's messages, the name that
 * the stamp has too on others'.
 */
function labelledAuthor(marks: readonly Element[], stamp: Row['stamp']): Author | null {
  if (!stamp) return null;
  // One selector with `>` in it takes a browser many times as long as these two.
  const label = marks.find(
    (mark) => mark.matches(WHATSAPP.label) && mark.parentElement?.matches(WHATSAPP.bubble),
  );
  if (!label) return null;
  const name = withoutTilde(tidy(label.getAttribute('aria-label') ?? ''));
  return name === `${stamp.author}:` ? 'contact' : 'agent';
}

/** Which names are the agent's and which are not; a name that was seen as both tells nothing. */
function authorsByName(
  rows: readonly Row[],
  shown: readonly (Author | null)[],
  title: string | null,
): Map<string, Author> {
  const names = new Map<string, Author>();
  const unclear = new Set<string>();
  for (const [index, { stamp }] of rows.entries()) {
    const author = shown[index];
    if (!stamp || !author) continue;
    const before = names.get(stamp.author);
    if (before && before !== author) unclear.add(stamp.author);
    names.set(stamp.author, author);
  }
  const name = title === null ? null : withoutTilde(title);
  if (name !== null && !names.has(name)) names.set(name, 'contact');
  for (const both of unclear) names.delete(both);
  return names;
}
