import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import { compare, stampOf } from '@/lib/writes/compare-update';
import type { UpdateIntent } from '@/lib/writes/intent';
import { moments } from '@/lib/writes/look-again';
import { sendUpdateOnce } from '@/lib/writes/send-update';
import { noteFailed, setAside, waitToRead } from '@/lib/writes/set-aside';
import type { UpdateOutcome, WriteRoom } from '@/lib/writes/write-room';

/** A flow may touch the record again and again; past this many rounds it counts as a conflict. */
const MOST_ROUNDS = 3;

/** When to look for a change that was not answered, in milliseconds since it was sent. */
const LOOK_AGAIN_AFTER: readonly number[] = [1_500, 5_000];

/**
 * Sends a noted change, now or when the connection is back. The caller holds the intent's lock.
 * @throws SalesforceProblem when Salesforce refused it; the note says why then
 */
export async function sendUpdate(
  room: WriteRoom,
  noted: UpdateIntent,
  onUnanswered?: () => void,
): Promise<UpdateOutcome> {
  const { why: _past, ...wish } = noted;
  let intent: UpdateIntent = { ...wish, state: 'sending', notedAt: Date.now() };
  for (let round = 1; ; round += 1) {
    await room.journal.note(intent);
    const { sobject, recordId } = intent;
    const sent = await sendUpdateOnce(room.client, intent, room.soql?.(sobject, recordId) ?? null);
    const { problem } = sent;
    if (problem === null) {
      await room.journal.settle(intent.id);
      return {
        is: 'saved',
        record: sent.record ?? (await room.read(sobject, recordId).catch(gone)),
      };
    }
    if (problem.outcome === 'unknown') {
      onUnanswered?.();
      return checkUpdate(room, intent);
    }
    if (problem.kind !== 'conflict') return setAside(room, intent, problem);

    const record = sent.record ?? (await readOrProblem(room, intent));
    if (record instanceof SalesforceProblem) return waitToRead(room, intent, record);
    const verdict = compare(record, intent);
    if (verdict === 'ours') {
      await room.journal.settle(intent.id);
      return { is: 'saved', record };
    }
    if (verdict === 'theirs' || round === MOST_ROUNDS) {
      await noteFailed(room, intent, problem);
      return { is: 'conflict', record };
    }
    // Another field was changed, by a flow or a colleague: ours may be saved over it unasked.
    intent = { ...intent, stamp: stampOf(record, intent.stamp) };
  }
}

/**
 * Asks Salesforce what became of a change that was sent and never answered, for some seconds while the old
 * value stands. Where it can't be asked either, the change waits.
 * @throws SalesforceProblem when the record can't be read any more; the note says why then
 */
export async function checkUpdate(room: WriteRoom, intent: UpdateIntent): Promise<UpdateOutcome> {
  let outcome: UpdateOutcome = { is: 'waiting' };
  for await (const _ of moments(intent.notedAt, LOOK_AGAIN_AFTER)) {
    const record = await readOrProblem(room, intent);
    if (record instanceof SalesforceProblem) return waitToRead(room, intent, record);
    const verdict = compare(record, intent);
    if (verdict === 'ours') outcome = { is: 'saved', record };
    else outcome = { is: verdict === 'untouched' ? 'unanswered' : 'conflict', record };
    if (verdict !== 'untouched') break;
  }
  if (outcome.is === 'saved') await room.journal.settle(intent.id);
  else {
    const kind = outcome.is === 'conflict' ? 'conflict' : 'no-answer';
    await noteFailed(room, intent, new SalesforceProblem({ kind }));
  }
  return outcome;
}

async function readOrProblem(
  room: WriteRoom,
  intent: UpdateIntent,
): Promise<SalesforceRecord | SalesforceProblem> {
  try {
    return await room.read(intent.sobject, intent.recordId);
  } catch (thrown) {
    return SalesforceProblem.from(thrown);
  }
}

/** It is saved; the card keeps what it has, and the next edit finds its stamp stale and reads again. */
const gone = () => null;
