import { SalesforceProblem } from '@/lib/salesforce/problem';
import { type CreateWish, intentOf, isOf } from '@/lib/writes/create-wish';
import {
  alikeQuery,
  type CreateOutcome,
  findCreated,
  idsOfAlike,
  lookOnce,
  settleCreated,
} from '@/lib/writes/find-created';
import type { CreateIntent } from '@/lib/writes/intent';
import { whileHeld } from '@/lib/writes/intent-lock';
import { MADE_ID, sendCreate } from '@/lib/writes/send-create';
import { PASSING } from '@/lib/writes/set-aside';
import { whyOf } from '@/lib/writes/why';
import type { WriteRoom } from '@/lib/writes/write-room';

export type { CreateOutcome } from '@/lib/writes/find-created';

/**
 * Makes a record, once: a second call for the same chat and object, from a double click or another
 * window, gives `busy` (or `done` where `isDone` knows) and sends nothing.
 * @throws SalesforceProblem when Salesforce refused it, was away, or there is no connection; nothing was
 *   made then
 */
export async function createOnce(room: WriteRoom, wish: CreateWish): Promise<CreateOutcome> {
  const { orgId, userId } = room.client.identity;
  const slot = `create:${orgId}:${userId}:${wish.sobject}:${wish.chat}${wish.log ? ':log' : ''}`;
  return navigator.locks.request(slot, { ifAvailable: true }, async (lock) => {
    if (lock === null) return { is: 'busy' };
    const before = (await room.journal.read()).find(isOf(wish)) ?? null;
    if (before !== null && isUnanswered(before))
      return whileHeld(before.id, () => findCreated(room, before));
    if (await wish.isDone?.()) {
      if (before !== null) await room.journal.settle(before.id);
      return { is: 'done' };
    }
    if (before !== null && wasLostInFront(before.why)) {
      const outcome = await whileHeld(before.id, () => lookOnce(room, before));
      if (outcome !== null) return outcome;
    }
    // A press takes the place of an earlier one that came to nothing.
    const id = before?.id ?? crypto.randomUUID();
    return whileHeld(id, async () => {
      const intent = await intentOf(room, wish, id);
      if (intent.state === 'waiting') {
        const offline = new SalesforceProblem({ kind: 'offline' });
        await putAside(room, wish, intent, offline);
        throw offline;
      }
      return send(room, wish, intent);
    });
  });
}

/** It may be in Salesforce, or somebody is asking. */
const isUnanswered = ({ state }: CreateIntent) => state === 'sending' || state === 'undecided';

/**
 * Salesforce answers 503 where it did not take a call up, but so does what stands in front of it, after which
 * the record may be there: before it is sent again, Salesforce is asked.
 */
const wasLostInFront = (problem: { readonly status: number | null } | undefined) =>
  problem?.status === 503;

/** It is not in Salesforce as far as anybody knows: it is kept where the wish says so, until it is sent or discarded. */
async function putAside(
  room: WriteRoom,
  { keep = false }: CreateWish,
  intent: CreateIntent,
  problem: SalesforceProblem,
): Promise<void> {
  const isKept = keep || wasLostInFront(problem);
  // Duplicates are decided where they are shown: one of them may be used instead.
  if (!isKept || problem.kind === 'duplicates') return room.journal.settle(intent.id);
  const state = PASSING.includes(problem.kind) ? 'waiting' : 'failed';
  await room.journal.note({ ...intent, state, why: whyOf(problem) });
}

async function send(
  room: WriteRoom,
  wish: CreateWish,
  intent: CreateIntent,
): Promise<CreateOutcome> {
  await room.journal.note(intent);
  try {
    const { id, alike, record } = await sendCreate(room.client, intent, {
      alike: alikeQuery(room, intent),
      record: room.soql?.(intent.sobject, MADE_ID) ?? null,
    });
    await settleCreated(room, intent, id);
    const twins = idsOfAlike(alike, intent).filter((one) => one !== id);
    return { is: 'created', id, twins, record };
  } catch (thrown) {
    const problem = SalesforceProblem.from(thrown);
    if (problem.outcome === 'unknown') return findCreated(room, intent);
    if (wasLostInFront(problem)) {
      const outcome = await lookOnce(room, intent).catch(() => null);
      if (outcome !== null) return outcome;
    }
    await putAside(room, wish, intent, problem);
    throw problem;
  }
}
