import { LIMITS } from '@/lib/chats/limits';
import type { Inbox } from '@/lib/inboxes/inbox';
import { readMessages } from '@/lib/inboxes/instagram/messages';
import { messageIds, messageRows } from '@/lib/inboxes/instagram/rows';
import { INSTAGRAM } from '@/lib/inboxes/instagram/selectors';
import {
  headerHandles,
  messageList,
  threadHeading,
  threadTitle,
} from '@/lib/inboxes/instagram/thread';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { places } from '@/lib/inboxes/places';
import { cut } from '@/lib/inboxes/text';

/** `/direct/t/<id>/`, also in another folder, as requests may be. */
const THREAD = /^\/direct\/(?:[a-z0-9_-]+\/)?t\/([^/]+)/;

/** Instagram's messages. The URL tells the thread, the header the name and the handle. */
export const instagram: Inbox = {
  ...places.instagram,
  selectors: {
    list: INSTAGRAM.list,
    heading: INSTAGRAM.heading,
    cell: INSTAGRAM.cell,
    group: INSTAGRAM.group,
  },

  read(document, address, hints = {}) {
    const covered = instagram.covers(address);
    const [, thread] = (covered ? THREAD.exec(address.pathname) : null) ?? [];
    if (thread === undefined) return { state: 'none' };
    const title = hints.title ?? threadTitle(document);
    const name = cut(title ?? '', LIMITS.name);
    if (title === null || name === null) return { state: 'unreadable' };
    const handles = headerHandles(document);
    const [handle = null] = handles;
    const isGroup =
      handles.size > 1 || (hints.leftover !== true && hasMembers(document, handle, title));
    const base = { inbox: 'instagram', name, phone: null, email: null, isGroup } as const;
    const threadId = /^\d{1,60}$/.test(thread) ? thread : null;
    return { state: 'open', chat: { ...base, threadId, handle: isGroup ? null : handle } };
  },

  title: threadTitle,
  readMessages,
  messageIds,

  observed(document) {
    const list = messageList(document);
    const heading = threadHeading(document);
    const rows = list
      ?.querySelector(`${INSTAGRAM.cell}, ${INSTAGRAM.group}`)
      ?.closest('[data-virtualized]');
    return [
      ...(list ? [inside(list)] : []),
      ...(list?.parentElement ? [inside(list.parentElement)] : []),
      ...(rows?.parentElement ? [inside(rows.parentElement)] : []),
      ...(heading ? [deepInside(heading)] : []),
      ...(heading?.parentElement ? [inside(heading.parentElement)] : []),
    ];
  },
};

/**
 * True where others than one write. Without a link in the header it is a group too, unless the one who
 * writes has the title's name: an account that is gone leaves no link.
 */
function hasMembers(document: Document, handle: string | null, title: string): boolean {
  const rows = messageRows(document, { title, handle }).filter(
    ({ author }) => author === 'contact',
  );
  const handles = new Set(rows.map((row) => row.handle).filter((one) => one !== null));
  if (handles.size > 1) return true;
  if (handle !== null)
    return [...handles].some((one) => one.toLowerCase() !== handle.toLowerCase());
  const names = new Set(rows.map(({ name }) => name).filter((one) => one !== null));
  return !(names.size === 1 && names.has(title));
}
