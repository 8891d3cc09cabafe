import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue } from '@/lib/salesforce/record';
import { createRecord, query } from '@/lib/salesforce/records';
import { soqlString } from '@/lib/salesforce/soql';
import type { CreateIntent, Intent } from '@/lib/writes/intent';
import { whileHeld } from '@/lib/writes/intent-lock';
import type { LogMark } from '@/lib/writes/log-mark';
import { sameValue } from '@/lib/writes/same-value';
import { PASSING, type WriteRoom } from '@/lib/writes/update';
import { whyOf } from '@/lib/writes/why';

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
 * What became of a new record. `twins` are ids of others just like it that were made with it: Chromium sends
 * a call again by itself, a POST too, when a connection that it has used before breaks before the answer
 * (https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_network_transaction.cc,
 * `ShouldResendRequest`), and no request can ask it not to. `busy`: the same chat's
 * record of this kind is being made already, here or in another window. `done`: `isDone` said so, and
 * nothing was sent. `undecided`: it was sent and never answered, and Salesforce holds none or
 * several like it: the agent decides, nothing is sent again unasked. `checking`: not answered, and
 * Salesforce can't be asked yet; `reconcile` goes on when it can.
 */
export type CreateOutcome =
  | { readonly is: 'created'; readonly id: string; readonly twins: readonly string[] }
  | { readonly is: 'busy' }
  | { readonly is: 'done' }
  | { readonly is: 'checking' }
  | { readonly is: 'undecided'; readonly intent: CreateIntent };

/**
 * How long after sending to look again for a record that was not answered, in milliseconds. A call that
 * a closing panel left behind may reach Salesforce up to its time limit later.
 */
const LOOK_AGAIN_AFTER: readonly number[] = [2_000, 8_000, 20_000];

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

/** It is surely not in Salesforce: it is kept where the wish says so, until it is sent or discarded. */
async function putAside(
  room: WriteRoom,
  { keep = false }: CreateWish,
  intent: CreateIntent,
  problem: SalesforceProblem,
): Promise<void> {
  // Duplicates are decided where they are shown: one of them may be used instead.
  if (!keep || problem.kind === 'duplicates') return room.journal.settle(intent.id);
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
    const { id } = await createRecord(room.client, intent.sobject, intent.fields, {
      assignmentRules: intent.assignmentRules,
      ...(intent.allowDuplicates && { allowDuplicates: true }),
    });
    await settleCreated(room, intent, id);
    const made = await alike(room, intent).catch(() => []);
    return { is: 'created', id, twins: made.filter((one) => one !== id) };
  } catch (thrown) {
    const problem = SalesforceProblem.from(thrown);
    if (problem.outcome === 'unknown') return findCreated(room, intent);
    await putAside(room, wish, intent, problem);
    throw problem;
  }
}

/** What hangs on the record is kept before its note goes: a panel closed in between hears of it again. */
async function settleCreated(room: WriteRoom, intent: CreateIntent, id: string): Promise<void> {
  await room.onCreated?.(intent, id);
  await room.journal.settle(intent.id);
}

/**
 * Looks for the record of an unanswered intent: made by this user since it was noted, with every value
 * that was sent. Exactly one is it, and the note goes; otherwise the note stays.
 * The caller holds the intent's lock.
 */
export async function findCreated(room: WriteRoom, intent: CreateIntent): Promise<CreateOutcome> {
  let hits: readonly string[] = [];
  const again = LOOK_AGAIN_AFTER.map((after) => intent.notedAt + after);
  for (const at of [0, ...again.filter((at) => at > Date.now())]) {
    const wait = Math.max(0, at - Date.now());
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      hits = await alike(room, intent);
    } catch {
      return { is: 'checking' };
    }
    const [hit] = hits;
    if (hit !== undefined && hits.length === 1) {
      await settleCreated(room, intent, hit);
      return { is: 'created', id: hit, twins: [] };
    }
    if (hits.length > 1) break;
  }
  const undecided: CreateIntent = { ...intent, state: 'undecided', hits: [...hits] };
  await room.journal.note(undecided);
  return { is: 'undecided', intent: undecided };
}

/** Ids of the records that hold all that was sent. Compared here: long texts can't be filtered by. */
async function alike(room: WriteRoom, intent: CreateIntent): Promise<readonly string[]> {
  const fields = ['Id', ...Object.keys(intent.fields)].join(', ');
  const records = await query(
    room.client,
    `SELECT ${fields} FROM ${intent.sobject} WHERE CreatedById = ${soqlString(room.client.identity.userId)} AND CreatedDate >= ${intent.notBefore} ORDER BY CreatedDate LIMIT 200`,
  );
  return records
    .filter((record) =>
      Object.entries(intent.fields).every(([name, value]) => sameValue(record.fields[name], value)),
    )
    .map(({ id }) => id);
}
