import type { Inbox } from '@/lib/inboxes/inbox';
import type { Standing } from '@/lib/inboxes/standing';

/** The inbox to watch a page with, as the standing has it: null for one that is to be left alone. */
export function standingInbox(builtIn: Inbox | null, standing: Standing): Inbox | null {
  return standing.is === 'on' ? builtIn : null;
}
