import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue } from '@/lib/salesforce/record';
import {
  alikeQuery,
  type CreateOutcome,
  findCreated,
  idsOfAlike,
  lookOnce,
  settleCreated,
} from '@/lib/writes/find-created';
import type { CreateIntent, Intent } from '@/lib/writes/intent';
import { whileHeld } from '@/lib/writes/intent-lock';
import type { LogMark } from '@/lib/writes/log-mark';
import { MADE_ID, sendCreate } from '@/lib/writes/send-create';
import { PASSING } from '@/lib/writes/update';
import { whyOf } from '@/lib/writes/why';
import type { WriteRoom } from '@/lib/writes/write-room';

export type { CreateOutcome } from '@/lib/writes/find-created';

/** What an agent wants made. */
export interface CreateWish {
  /** The chat (`chatKey`), or the visit where a chat can't be told from its namesakes. Never shared. */
  readonly chat: string;
  readonly sobject: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly assignmentRules: boolean;
  /** The agent has seen what duplicate rules found, and saves all the same. */
  readonly allowDuplicates?: boolean;
  /**
   * A record that could not be sent, or was refused, stays in the journal, to be sent or discarded from
   * the list of what waits. Only for one that stands for itself.
   */
  readonly keep?: boolean;
  /** Of a Task that logs a conversation: told from any other Task that is made of the same chat. */
  readonly log?: LogMark;
  /** Asked last of all before sending: true if the chat has its record by now, from another window. */
  readonly isDone?: () => Promise<boolean>;
}

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

/** Whether a note is of what this wish is about: a chat's record of a kind, or its log. */
export const isOf =
  ({ chat, sobject, log }: Pick<CreateWish, 'chat' | 'sobject' | 'log'>) =>
  (note: Intent): note is CreateIntent =>
    note.kind === 'create' &&
    note.chat === chat &&
    note.sobject === sobject &&
    (note.log === undefined) === (log === undefined);

/** It may be in Salesforce, or somebody is asking. */
const isUnanswered = ({ state }: CreateIntent) => state === 'sending' || state === 'undecided';

async function intentOf(room: WriteRoom, wish: CreateWish, id: string): Promise<CreateIntent> {
  const { chat, sobject, fields, assignmentRules, allowDuplicates = false, log } = wish;
  const isOnline = navigator.onLine;
  return {
    kind: 'create',
    id,
    chat,
    sobject,
    fields: { ...fields },
    assignmentRules,
    ...(allowDuplicates && { allowDuplicates }),
    ...(log && { log }),
    notedAt: Date.now(),
    notBefore: isOnline ? await room.client.serverNow() : '',
    state: isOnline ? 'sending' : 'waiting',
    hits: [],
  };
}

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
