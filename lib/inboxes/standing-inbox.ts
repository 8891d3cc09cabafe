import { corrected } from '@/lib/inboxes/corrected';
import type { Inbox } from '@/lib/inboxes/inbox';
import { ownInbox } from '@/lib/inboxes/own';
import type { Standing } from '@/lib/inboxes/standing';

/** The inbox to watch a page with, as the standing has it: null for one that is to be left alone. */
export function standingInbox(builtIn: Inbox | null, standing: Standing): Inbox | null {
  if (standing.is === 'own') return ownInbox(standing.own);
  if (standing.is === 'off' || builtIn === null) return null;
  return standing.correction === null ? builtIn : corrected(builtIn, standing.correction);
}
