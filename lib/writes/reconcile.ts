import { SalesforceProblem } from '@/lib/salesforce/problem';
import { createOnce } from '@/lib/writes/create';
import { checkUpdate, sendUpdate } from '@/lib/writes/deliver-update';
import { type CreateOutcome, findCreated } from '@/lib/writes/find-created';
import type { CreateIntent, Intent, UpdateIntent } from '@/lib/writes/intent';
import { ifFree } from '@/lib/writes/intent-lock';
import { whyOf } from '@/lib/writes/why';
import type { UpdateOutcome, WriteRoom } from '@/lib/writes/write-room';

/** What became of a note that an earlier panel, or an earlier connection, left behind. */
export type Reconciled =
  | { readonly intent: UpdateIntent; readonly outcome: UpdateOutcome | Refused }
  | { readonly intent: CreateIntent; readonly outcome: CreateOutcome | Refused };

interface Refused {
  readonly is: 'refused';
  readonly problem: SalesforceProblem;
}

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

/**
 * Sends one noted change or record now, because the agent says so: one that waits, failed, or of which
 * they have looked that it is not in Salesforce. `isDone` as in `CreateWish`. Gives what became of it, null
 * where it is gone or another window is at it.
 */
export async function sendNoted(
  room: WriteRoom,
  id: string,
  isDone?: () => Promise<boolean>,
): Promise<Reconciled | null> {
  const noted = (await room.journal.read()).find((note) => note.id === id);
  if (noted === undefined || noted.state === 'sending') return null;
  if (noted.kind === 'update')
    return ifFree(id, () => settleUpdate(room, { ...noted, state: 'waiting' }));
  const { chat, sobject, fields, assignmentRules, allowDuplicates, log } = noted;
  // Of a log, whoever cut it into parts knows what may follow; nothing of a chat that is over is sent anew.
  if (chat === null || log !== undefined) return null;
  if (noted.state === 'undecided') await room.journal.settle(id);
  try {
    const outcome = await createOnce(room, {
      chat,
      sobject,
      fields,
      assignmentRules,
      keep: true,
      ...(allowDuplicates && { allowDuplicates }),
      ...(isDone && { isDone }),
    });
    return { intent: noted, outcome };
  } catch (thrown) {
    const problem = SalesforceProblem.from(thrown);
    // A press in its chat shows them and has nothing to keep; one in the list must not let go of the record.
    if (problem.kind === 'duplicates') {
      await room.journal.note({ ...noted, state: 'failed', why: whyOf(problem) });
    }
    return { intent: noted, outcome: { is: 'refused', problem } };
  }
}

/** Sends a change that waits, or looks for one that was never answered; the caller holds its lock. */
async function settleUpdate(room: WriteRoom, intent: UpdateIntent): Promise<Reconciled> {
  try {
    const outcome =
      intent.state === 'waiting' ? await sendUpdate(room, intent) : await checkUpdate(room, intent);
    return { intent, outcome };
  } catch (thrown) {
    return { intent, outcome: { is: 'refused', problem: SalesforceProblem.from(thrown) } };
  }
}
