import { SalesforceProblem } from '@/lib/salesforce/problem';
import { sendUpdate } from '@/lib/writes/deliver-update';
import type { Intent, UpdateIntent } from '@/lib/writes/intent';
import { whileHeld } from '@/lib/writes/intent-lock';
import { whyOf } from '@/lib/writes/why';
import type { UpdateOutcome, UpdateWish, WriteRoom } from '@/lib/writes/write-room';

/**
 * Saves a change of a record: noted first, sent with `If-Unmodified-Since`, settled on the answer. It takes
 * the place of an earlier change of the same fields that waits or failed. `onUnanswered` hears that no
 * answer came and that Salesforce is asked what became of it.
 * @throws SalesforceProblem when Salesforce refused it; nothing was changed then, and a note says why
 */
export async function saveUpdate(
  room: WriteRoom,
  wish: UpdateWish,
  onUnanswered?: () => void,
): Promise<UpdateOutcome> {
  const intent: UpdateIntent = {
    ...wish,
    fields: { ...wish.fields },
    seen: { ...wish.seen },
    kind: 'update',
    id: crypto.randomUUID(),
    notedAt: Date.now(),
    ...(navigator.onLine
      ? { state: 'sending' }
      : { state: 'waiting', why: whyOf(new SalesforceProblem({ kind: 'offline' })) }),
  };
  return whileHeld(intent.id, async () => {
    const waiting = await room.journal.read();
    await room.journal.note(intent);
    for (const note of waiting) if (isReplaced(note, intent)) await room.journal.settle(note.id);
    if (intent.state === 'waiting') return { is: 'waiting' };
    return sendUpdate(room, intent, onUnanswered);
  });
}

function isReplaced(note: Intent, { sobject, recordId, fields }: UpdateIntent): boolean {
  return (
    note.kind === 'update' &&
    (note.state === 'waiting' || note.state === 'failed') &&
    note.sobject === sobject &&
    note.recordId === recordId &&
    Object.keys(note.fields).every((name) => fields[name] !== undefined)
  );
}
