import { type CreateOutcome, findCreated } from '@/lib/writes/find-created';
import type { CreateIntent, Intent, UpdateIntent } from '@/lib/writes/intent';
import { ifFree } from '@/lib/writes/intent-lock';
import { checkUpdate, sendUpdate, type UpdateOutcome, type WriteRoom } from '@/lib/writes/update';

/** What became of a note that an earlier panel, or an earlier connection, left behind. */
export type Reconciled =
  | { readonly intent: UpdateIntent; readonly outcome: UpdateOutcome }
  | { readonly intent: UpdateIntent; readonly outcome: { is: 'refused'; problem: unknown } }
  | { readonly intent: CreateIntent; readonly outcome: CreateOutcome };

/**
 * Goes through the journal, one window at a time: changes that wait are sent, calls that were never
 * answered are looked into, creates are never sent again. What only the agent can decide, and notes whose
 * sender is alive in another window, are left alone. Gives what became of each, in the order they were
 * noted.
 */
export async function reconcile(room: WriteRoom): Promise<readonly Reconciled[]> {
  const { orgId, userId } = room.client.identity;
  return navigator.locks.request(`reconcile:${orgId}:${userId}`, async () => {
    const done: Reconciled[] = [];
    for (const intent of await room.journal.read()) {
      const one = await ifFree(intent.id, () => settleOne(room, intent));
      if (one !== null) done.push(one);
    }
    return done;
  });
}

async function settleOne(room: WriteRoom, noted: Intent): Promise<Reconciled | null> {
  // Its sender may have settled it between our list and our lock.
  const intent = (await room.journal.read()).find(({ id }) => id === noted.id);
  if (intent === undefined || intent.state === 'failed' || intent.state === 'undecided')
    return null;
  if (intent.kind === 'create') {
    if (intent.state === 'waiting') return null;
    return { intent, outcome: await findCreated(room, intent) };
  }
  return settleUpdate(room, intent);
}

/** Sends a change that waits, or looks for one that was never answered; the caller holds its lock. */
async function settleUpdate(room: WriteRoom, intent: UpdateIntent): Promise<Reconciled> {
  try {
    const outcome =
      intent.state === 'waiting' ? await sendUpdate(room, intent) : await checkUpdate(room, intent);
    return { intent, outcome };
  } catch (problem) {
    return { intent, outcome: { is: 'refused', problem } };
  }
}
