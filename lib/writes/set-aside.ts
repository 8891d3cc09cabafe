import type { SalesforceProblem } from '@/lib/salesforce/problem';
import type { UpdateIntent } from '@/lib/writes/intent';
import { whyOf } from '@/lib/writes/why';
import type { UpdateOutcome, WriteRoom } from '@/lib/writes/write-room';

/** Problems that pass by themselves: what could not be sent waits. */
export const PASSING: readonly SalesforceProblem['kind'][] = [
  'offline',
  'session-over',
  'limit',
  'unavailable',
];
/** Problems of reading after which there is nothing more to wait for. */
const UNREADABLE: readonly SalesforceProblem['kind'][] = [
  'gone',
  'not-found',
  'no-object',
  'no-access',
];

/**
 * The record can't be read, so nobody knows how the change stands: it waits. Sent again later, its stamp
 * keeps it from being written twice.
 */
export async function waitToRead(
  room: WriteRoom,
  intent: UpdateIntent,
  problem: SalesforceProblem,
): Promise<UpdateOutcome> {
  if (UNREADABLE.includes(problem.kind)) return setAside(room, intent, problem);
  await room.journal.note({ ...intent, state: 'waiting', why: whyOf(problem) });
  return { is: 'waiting' };
}

/**
 * A change that did not get through: what passes by itself waits, and so does what nobody knows the fate of.
 * @throws SalesforceProblem the problem itself where Salesforce won't take the change; the note says why then
 */
export async function setAside(
  room: WriteRoom,
  intent: UpdateIntent,
  problem: SalesforceProblem,
): Promise<UpdateOutcome> {
  if (PASSING.includes(problem.kind) || problem.outcome === 'unknown') {
    await room.journal.note({ ...intent, state: 'waiting', why: whyOf(problem) });
    return { is: 'waiting' };
  }
  await noteFailed(room, intent, problem);
  throw problem;
}

/** Salesforce won't take it as it is: the note stays, and says why. */
export function noteFailed(
  room: WriteRoom,
  intent: UpdateIntent,
  problem: SalesforceProblem,
): Promise<void> {
  return room.journal.note({ ...intent, state: 'failed', why: whyOf(problem) });
}
