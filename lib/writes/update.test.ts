import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { reconcile } from '@/lib/writes/reconcile';
import { fakeRoom } from '@/lib/writes/testing/fake-room';
import { saveUpdate } from '@/lib/writes/update';
import type { UpdateWish } from '@/lib/writes/write-room';
import { WebLocks } from '@/tests/unit/web-locks';

const RECORD = {
  sobject: 'Contact',
  id: '003000000000001AAA',
  fields: { Title: 'Buyer', Rating: 'Warm', LastModifiedDate: '2026-11-01T10:00:00.400+0000' },
};
const WISH: UpdateWish = {
  chat: 'whatsapp:1@c.us',
  sobject: 'Contact',
  recordId: RECORD.id,
  fields: { Title: 'Head of Buying' },
  seen: { Title: 'Buyer' },
  stamp: '2026-11-01T10:00:00.400+0000',
};

let org: ReturnType<typeof fakeRoom>;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: true });
  org = fakeRoom(RECORD);
});

afterEach(() => vi.useRealTimers());

describe('saveUpdate', () => {
  it('notes the change before it leaves, and settles it on the answer', async () => {
    const outcome = await saveUpdate(org.room, WISH);
    expect(outcome).toMatchObject({ is: 'saved', record: { fields: { Title: 'Head of Buying' } } });
    expect(org.journalAtCalls[0]).toMatchObject([{ kind: 'update', fields: WISH.fields }]);
    expect(org.notes()).toEqual([]);
    expect(org.calls).toEqual(['PATCH', 'read']);
  });

  it('saves over a change of another field without asking', async () => {
    org.change({ Rating: 'Hot' });
    expect(await saveUpdate(org.room, WISH)).toMatchObject({ is: 'saved' });
    expect(org.row()).toMatchObject({ Title: 'Head of Buying', Rating: 'Hot' });
  });

  it('asks where somebody changed the same field, and writes nothing', async () => {
    org.change({ Title: 'Chief Buyer' });
    expect(await saveUpdate(org.room, WISH)).toMatchObject({
      is: 'conflict',
      record: { fields: { Title: 'Chief Buyer' } },
    });
    expect(org.row().Title).toBe('Chief Buyer');
    expect(org.notes()).toMatchObject([{ state: 'failed', why: { kind: 'conflict' } }]);
  });

  it('counts as saved where somebody typed the very same', async () => {
    org.change({ Title: 'Head of Buying ' });
    expect(await saveUpdate(org.room, WISH)).toMatchObject({ is: 'saved' });
  });

  it('finds out that an unanswered change was saved', async () => {
    org.answers.push('cut-after');
    expect(await saveUpdate(org.room, WISH)).toMatchObject({ is: 'saved' });
    expect(org.calls).toEqual(['PATCH', 'read']);
  });

  it('finds out that an unanswered change was not saved, and does not send it again', async () => {
    vi.useFakeTimers();
    org.answers.push('cut-before');
    const onUnanswered = vi.fn();
    const outcome = saveUpdate(org.room, WISH, onUnanswered);
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ is: 'unanswered' });
    expect(onUnanswered).toHaveBeenCalledOnce();
    expect(org.calls).toEqual(['PATCH', 'read', 'read', 'read']);
    expect(org.notes()).toMatchObject([{ state: 'failed', why: { kind: 'no-answer' } }]);
    expect(await reconcile(org.room)).toEqual([]);
    expect(org.calls).toHaveLength(4);
  });

  it('finds a change that Salesforce was still at when the line broke', async () => {
    vi.useFakeTimers();
    org.answers.push('cut-before');
    const outcome = saveUpdate(org.room, WISH);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(org.calls).toEqual(['PATCH', 'read']);
    org.change({ Title: 'Head of Buying' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await outcome).toMatchObject({ is: 'saved' });
  });

  it('waits without a connection, and goes out when it is back', async () => {
    vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: false });
    expect(await saveUpdate(org.room, WISH)).toEqual({ is: 'waiting' });
    expect(org.calls).toEqual([]);
    expect(org.notes()).toMatchObject([{ state: 'waiting', why: { kind: 'offline' } }]);

    expect(await reconcile(org.room)).toMatchObject([{ outcome: { is: 'saved' } }]);
    expect(org.row().Title).toBe('Head of Buying');
    expect(org.notes()).toEqual([]);
  });

  it('waits when the session is over, and is not lost', async () => {
    org.answers.push(new SalesforceProblem({ kind: 'session-over', status: 401 }));
    expect(await saveUpdate(org.room, WISH)).toEqual({ is: 'waiting' });
    expect(org.notes()).toMatchObject([{ state: 'waiting', fields: WISH.fields }]);
  });

  it('tries once more where something else is saving the record', async () => {
    vi.useFakeTimers();
    org.answers.push(new SalesforceProblem({ kind: 'locked', status: 400 }));
    const outcome = saveUpdate(org.room, WISH);
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ is: 'saved' });
    expect(org.calls).toEqual(['PATCH', 'PATCH', 'read']);
  });

  it('hands a lock on that does not go, and notes why', async () => {
    vi.useFakeTimers();
    const locked = new SalesforceProblem({ kind: 'locked', status: 400 });
    org.answers.push(locked, locked, locked);
    const outcome = expect(saveUpdate(org.room, WISH)).rejects.toBe(locked);
    await vi.runAllTimersAsync();
    await outcome;
    expect(org.calls).toEqual(['PATCH', 'PATCH', 'PATCH']);
    expect(org.notes()).toMatchObject([{ state: 'failed', why: { kind: 'locked' } }]);
  });

  it('waits where Salesforce is away for longer than anybody waits', async () => {
    org.answers.push(new SalesforceProblem({ kind: 'unavailable', status: 503, retryAfter: 120 }));
    expect(await saveUpdate(org.room, WISH)).toEqual({ is: 'waiting' });
    expect(org.notes()).toMatchObject([{ state: 'waiting', why: { kind: 'unavailable' } }]);
    expect(await reconcile(org.room)).toMatchObject([{ outcome: { is: 'saved' } }]);
    expect(org.calls).toEqual(['PATCH', 'PATCH', 'read']);
  });

  it('puts a later change in the place of one that still waits', async () => {
    vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: false });
    await saveUpdate(org.room, WISH);
    await saveUpdate(org.room, { ...WISH, fields: { Title: 'Chief Buyer' } });
    expect(org.notes()).toMatchObject([{ fields: { Title: 'Chief Buyer' } }]);

    expect(await reconcile(org.room)).toMatchObject([{ outcome: { is: 'saved' } }]);
    expect(org.row().Title).toBe('Chief Buyer');
  });

  it('leaves a waiting change of another field where it is', async () => {
    vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: false });
    await saveUpdate(org.room, WISH);
    await saveUpdate(org.room, { ...WISH, fields: { Rating: 'Hot' }, seen: { Rating: 'Warm' } });
    expect(org.notes()).toHaveLength(2);
  });

  it('keeps the note while nobody can tell what became of it, and does not write twice', async () => {
    org.answers.push('cut-after');
    const blind = {
      ...org.room,
      read: () => Promise.reject(new SalesforceProblem({ kind: 'unavailable', status: 503 })),
    };
    expect(await saveUpdate(blind, WISH)).toEqual({ is: 'waiting' });
    expect(org.notes()).toMatchObject([{ state: 'waiting', fields: WISH.fields }]);

    expect(await reconcile(org.room)).toMatchObject([{ outcome: { is: 'saved' } }]);
    expect(org.notes()).toEqual([]);
  });

  it('hands a refusal on, notes why, and does not send it again unasked', async () => {
    const salesforceText = 'Ask Sales Operations.';
    const rule = new SalesforceProblem({ kind: 'validation-rule', status: 400, salesforceText });
    org.answers.push(rule);
    await expect(saveUpdate(org.room, WISH)).rejects.toBe(rule);
    const why = { kind: 'validation-rule', text: 'Ask Sales Operations.' };
    expect(org.notes()).toMatchObject([{ state: 'failed', why }]);
    expect(await reconcile(org.room)).toEqual([]);
    expect(org.calls).toEqual(['PATCH']);
  });

  it('lets the note of a refusal go once the field is saved', async () => {
    org.answers.push(new SalesforceProblem({ kind: 'too-long', status: 400 }));
    await saveUpdate(org.room, WISH).catch(() => undefined);
    expect(await saveUpdate(org.room, { ...WISH, fields: { Title: 'Head' } })).toMatchObject({
      is: 'saved',
    });
    expect(org.notes()).toEqual([]);
  });

  it('meets a conflict on the way back too, and does not write over it', async () => {
    vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: false });
    await saveUpdate(org.room, WISH);
    org.change({ Title: 'Chief Buyer' });
    expect(await reconcile(org.room)).toMatchObject([{ outcome: { is: 'conflict' } }]);
    expect(org.row().Title).toBe('Chief Buyer');
  });
});
