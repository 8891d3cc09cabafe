import type { SalesforceRecord } from '@/lib/salesforce/record';
import { query } from '@/lib/salesforce/records';
import { soqlString } from '@/lib/salesforce/soql';
import type { CreateIntent } from '@/lib/writes/intent';
import { sameValue } from '@/lib/writes/same-value';
import type { WriteRoom } from '@/lib/writes/write-room';

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
  | {
      readonly is: 'created';
      readonly id: string;
      readonly twins: readonly string[];
      /** As it stands in Salesforce, null if that is not known. */
      readonly record: SalesforceRecord | null;
    }
  | { readonly is: 'busy' }
  | { readonly is: 'done' }
  | { readonly is: 'checking' }
  | { readonly is: 'undecided'; readonly intent: CreateIntent };

/**
 * How long after sending to look again for a record that was not answered, in milliseconds. A call that
 * a closing panel left behind may reach Salesforce up to its time limit later.
 */
const LOOK_AGAIN_AFTER: readonly number[] = [2_000, 8_000, 20_000];

/** What hangs on the record is kept before its note goes: a panel closed in between hears of it again. */
export async function settleCreated(
  room: WriteRoom,
  intent: CreateIntent,
  id: string,
): Promise<void> {
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
      hits = idsOfAlike(await query(room.client, alikeQuery(room, intent)), intent);
    } catch {
      return { is: 'checking' };
    }
    const [hit] = hits;
    if (hit !== undefined && hits.length === 1) {
      await settleCreated(room, intent, hit);
      return { is: 'created', id: hit, twins: [], record: null };
    }
    if (hits.length > 1) break;
  }
  return leaveToAgent(room, intent, hits);
}

/**
 * Looks once for the record of an intent that was refused by what stands in front of Salesforce: null if
 * none is there, and none will be. The caller holds the intent's lock.
 * @throws SalesforceProblem if Salesforce can't be asked
 */
export async function lookOnce(
  room: WriteRoom,
  intent: CreateIntent,
): Promise<CreateOutcome | null> {
  const hits = idsOfAlike(await query(room.client, alikeQuery(room, intent)), intent);
  const [hit] = hits;
  if (hit === undefined) return null;
  if (hits.length > 1) return leaveToAgent(room, intent, hits);
  await settleCreated(room, intent, hit);
  return { is: 'created', id: hit, twins: [], record: null };
}

/** None or several are like it: nothing is sent again unasked. */
async function leaveToAgent(
  room: WriteRoom,
  intent: CreateIntent,
  hits: readonly string[],
): Promise<CreateOutcome> {
  const undecided: CreateIntent = { ...intent, state: 'undecided', hits: [...hits] };
  await room.journal.note(undecided);
  return { is: 'undecided', intent: undecided };
}

/** The SOQL for what this user has made of the kind since the intent was noted. */
export function alikeQuery(room: WriteRoom, intent: CreateIntent): string {
  const fields = ['Id', ...Object.keys(intent.fields)].join(', ');
  return `SELECT ${fields} FROM ${intent.sobject} WHERE CreatedById = ${soqlString(room.client.identity.userId)} AND CreatedDate >= ${intent.notBefore} ORDER BY CreatedDate LIMIT 200`;
}

/** Ids of the records that hold all that was sent. Compared here: long texts can't be filtered by. */
export function idsOfAlike(
  records: readonly SalesforceRecord[],
  intent: CreateIntent,
): readonly string[] {
  return records
    .filter((record) =>
      Object.entries(intent.fields).every(([name, value]) => sameValue(record.fields[name], value)),
    )
    .map(({ id }) => id);
}
