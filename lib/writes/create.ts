import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { FieldValue } from '@/lib/salesforce/record';
import { createRecord, query } from '@/lib/salesforce/records';
import { soqlString } from '@/lib/salesforce/soql';
import type { CreateIntent } from '@/lib/writes/intent';
import { whileHeld } from '@/lib/writes/intent-lock';
import { sameValue } from '@/lib/writes/same-value';
import type { WriteRoom } from '@/lib/writes/update';

/** What an agent wants made. */
export interface CreateWish {
  /** The chat (`chatKey`), or the visit where a chat can't be told from its namesakes. Never shared. */
  readonly chat: string;
  readonly sobject: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly assignmentRules: boolean;
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
 * @throws SalesforceProblem when Salesforce refused it, or there is no connection; nothing was made then
 */
export async function createOnce(room: WriteRoom, wish: CreateWish): Promise<CreateOutcome> {
  const { orgId, userId } = room.client.identity;
  const slot = `create:${orgId}:${userId}:${wish.sobject}:${wish.chat}`;
  return navigator.locks.request(slot, { ifAvailable: true }, async (lock) => {
    if (lock === null) return { is: 'busy' };
    const open = (await room.journal.read()).find(
      (note) => note.kind === 'create' && note.chat === wish.chat && note.sobject === wish.sobject,
    );
    if (open?.kind === 'create') return whileHeld(open.id, () => findCreated(room, open));
    const { isDone, ...made } = wish;
    if (await isDone?.()) return { is: 'done' };
    // Not noted: a record that was never sent waits as a draft, one press from being sent.
    if (!navigator.onLine) throw new SalesforceProblem({ kind: 'offline' });

    const intent: CreateIntent = {
      ...made,
      fields: { ...wish.fields },
      kind: 'create',
      id: crypto.randomUUID(),
      notedAt: Date.now(),
      notBefore: await room.client.serverNow(),
      state: 'sending',
      hits: [],
    };
    return whileHeld(intent.id, () => send(room, intent));
  });
}

async function send(room: WriteRoom, intent: CreateIntent): Promise<CreateOutcome> {
  await room.journal.note(intent);
  try {
    const { id } = await createRecord(room.client, intent.sobject, intent.fields, {
      assignmentRules: intent.assignmentRules,
    });
    await room.journal.settle(intent.id);
    const made = await alike(room, intent).catch(() => []);
    return { is: 'created', id, twins: made.filter((one) => one !== id) };
  } catch (thrown) {
    const problem = SalesforceProblem.from(thrown);
    if (problem.outcome === 'unknown') return findCreated(room, intent);
    await room.journal.settle(intent.id);
    throw problem;
  }
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
      await room.journal.settle(intent.id);
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
