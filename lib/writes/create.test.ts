import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { createOnce } from '@/lib/writes/create';
import type { CreateWish } from '@/lib/writes/create-wish';
import type { CreateIntent } from '@/lib/writes/intent';
import { reconcile } from '@/lib/writes/reconcile';
import { fakeRoom } from '@/lib/writes/testing/fake-room';
import { WebLocks } from '@/tests/unit/web-locks';

const WISH: CreateWish = {
  chat: 'whatsapp:27825550147@c.us',
  sobject: 'Lead',
  fields: { LastName: 'Mokoena', Description: 'Line one\r\nLine two' },
  assignmentRules: false,
};

let org: ReturnType<typeof fakeRoom>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: true });
  org = fakeRoom({ sobject: 'Lead', id: '00Q000000000009AAA', fields: {} });
  return () => vi.useRealTimers();
});

describe('createOnce', () => {
  it('notes the record before it leaves, and settles it on the answer', async () => {
    expect(await createOnce(org.room, WISH)).toMatchObject({
      is: 'created',
      id: '00Q000000000001AAA',
      twins: [],
    });
    expect(org.journalAtCalls[0]).toMatchObject([{ kind: 'create', fields: WISH.fields }]);
    expect(org.notes()).toEqual([]);
  });

  it('makes one record of a double click, in one window or two', async () => {
    const outcomes = await Promise.all([
      createOnce(org.room, WISH),
      createOnce(org.room, WISH),
      createOnce(org.room, WISH),
    ]);
    expect(outcomes.map(({ is }) => is)).toEqual(['created', 'busy', 'busy']);
    expect(org.made).toHaveLength(1);
  });

  it('sends and notes nothing without a connection', async () => {
    vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: false });
    await expect(createOnce(org.room, WISH)).rejects.toMatchObject({ kind: 'offline' });
    expect(org.calls).toEqual([]);
    expect(org.notes()).toEqual([]);
  });

  it('sends nothing where the chat has its record by now, from another window', async () => {
    const outcome = await createOnce(org.room, { ...WISH, isDone: async () => true });
    expect(outcome).toEqual({ is: 'done' });
    expect(org.calls).toEqual([]);
    expect(org.notes()).toEqual([]);
  });

  it('keeps apart the unanswered records of two visits', async () => {
    org.answers.push('cut-before');
    const anna = createOnce(org.room, { ...WISH, chat: 'visit:anna' });
    await vi.runAllTimersAsync();
    expect(await anna).toMatchObject({ is: 'undecided' });
    const bo = await createOnce(org.room, {
      ...WISH,
      chat: 'visit:bo',
      fields: { LastName: 'Dahl' },
    });
    expect(bo).toMatchObject({ is: 'created' });
    expect(org.made).toMatchObject([{ LastName: 'Dahl' }]);
  });

  it('finds the record of a call that was cut after it was saved', async () => {
    org.answers.push('cut-after');
    const outcome = createOnce(org.room, WISH);
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ is: 'created', id: '00Q000000000001AAA', twins: [] });
    expect(org.made).toHaveLength(1);
    expect(org.notes()).toEqual([]);
  });

  it('tells of another just like it: the browser may have sent it twice', async () => {
    await createOnce(org.room, { ...WISH, chat: 'whatsapp:other@c.us' });
    expect(await createOnce(org.room, WISH)).toEqual({
      is: 'created',
      id: '00Q000000000002AAA',
      twins: ['00Q000000000001AAA'],
      record: null,
    });
  });

  it('leaves it to the agent where none is found, and sends nothing again', async () => {
    org.answers.push('cut-before');
    const outcome = createOnce(org.room, WISH);
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ is: 'undecided', intent: { hits: [] } });
    expect(org.calls.filter((method) => method === 'POST')).toHaveLength(1);
    expect(org.notes()).toMatchObject([{ state: 'undecided' }]);
  });

  it('leaves it to the agent where several are alike', async () => {
    await createOnce(org.room, WISH);
    org.answers.push('cut-after');
    const outcome = createOnce(org.room, { ...WISH, chat: 'whatsapp:other@c.us' });
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({
      is: 'undecided',
      intent: { hits: ['00Q000000000001AAA', '00Q000000000002AAA'] },
    });
  });

  it('looks into an unanswered record of the same chat before it makes another', async () => {
    org.answers.push('cut-before');
    const first = createOnce(org.room, WISH);
    await vi.runAllTimersAsync();
    await first;
    const second = createOnce(org.room, WISH);
    await vi.runAllTimersAsync();
    expect(await second).toMatchObject({ is: 'undecided' });
    expect(org.made).toHaveLength(0);
  });

  describe('one that is to be kept', () => {
    const KEPT: CreateWish = { ...WISH, keep: true };
    const rule = new SalesforceProblem({ kind: 'validation-rule', status: 400 });

    it('waits without a connection, and is sent by the next press, not by itself', async () => {
      vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: false });
      await expect(createOnce(org.room, KEPT)).rejects.toMatchObject({ kind: 'offline' });
      const waiting = { state: 'waiting', why: { kind: 'offline' }, fields: WISH.fields };
      expect(org.notes()).toMatchObject([waiting]);
      vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: true });
      expect(await reconcile(org.room)).toEqual([]);
      expect(org.made).toEqual([]);

      expect(await createOnce(org.room, KEPT)).toMatchObject({ is: 'created' });
      expect(org.made).toEqual([WISH.fields]);
      expect(org.notes()).toEqual([]);
    });

    it('says why it was refused until it is saved', async () => {
      org.answers.push(rule);
      await expect(createOnce(org.room, KEPT)).rejects.toBe(rule);
      expect(org.notes()).toMatchObject([{ state: 'failed', why: { kind: 'validation-rule' } }]);
      expect(await reconcile(org.room)).toEqual([]);
      const other = { ...KEPT, fields: { LastName: 'Dahl' } };
      expect(await createOnce(org.room, other)).toMatchObject({ is: 'created' });
      expect(org.made).toEqual([{ LastName: 'Dahl' }]);
      expect(org.notes()).toEqual([]);
    });

    it('is never sent again by itself where the record was locked', async () => {
      const locked = new SalesforceProblem({ kind: 'locked', status: 400 });
      org.answers.push(locked);
      await expect(createOnce(org.room, KEPT)).rejects.toBe(locked);
      await vi.runAllTimersAsync();
      expect(org.calls).toEqual(['POST']);
      expect(org.notes()).toMatchObject([{ state: 'failed', why: { kind: 'locked' } }]);
    });

    describe('and was answered 503', () => {
      const away = new SalesforceProblem({ kind: 'unavailable', status: 503, retryAfter: 1 });

      it('is told as not saved where Salesforce says it has none, and never sent by itself', async () => {
        org.answers.push(away);
        await expect(createOnce(org.room, KEPT)).rejects.toBe(away);
        await vi.runAllTimersAsync();
        expect(org.calls).toEqual(['POST', 'GET']);
        expect(org.notes()).toMatchObject([{ state: 'waiting', why: { kind: 'unavailable' } }]);
      });

      it('is found where it was saved all the same', async () => {
        org.answers.push('lost-in-front');
        expect(await createOnce(org.room, KEPT)).toMatchObject({ is: 'created' });
        expect(org.made).toHaveLength(1);
        expect(org.notes()).toEqual([]);
      });

      it.each([KEPT, WISH])('is looked for before another press sends it', async (wish) => {
        org.answers.push('lost-in-front');
        org.asksRefused.push(away);
        await expect(createOnce(org.room, wish)).rejects.toMatchObject({ kind: 'unavailable' });
        expect(org.notes()).toMatchObject([{ state: 'waiting' }]);
        expect(await createOnce(org.room, wish)).toMatchObject({ is: 'created' });
        expect(org.made).toHaveLength(1);
        expect(org.calls).toEqual(['POST', 'GET', 'GET']);
      });

      it('is not sent by another press while Salesforce can’t be asked', async () => {
        org.answers.push(away);
        org.asksRefused.push(away, away);
        await expect(createOnce(org.room, KEPT)).rejects.toBe(away);
        await expect(createOnce(org.room, KEPT)).rejects.toBe(away);
        expect(org.calls).toEqual(['POST', 'GET', 'GET']);
        expect(org.notes()).toHaveLength(1);
      });
    });

    it('leaves nothing where the duplicates found are to be decided on the spot', async () => {
      org.answers.push(new SalesforceProblem({ kind: 'duplicates', status: 400 }));
      await expect(createOnce(org.room, KEPT)).rejects.toMatchObject({ kind: 'duplicates' });
      expect(org.notes()).toEqual([]);
    });

    it('goes where another window has made it meanwhile', async () => {
      org.answers.push(rule);
      await createOnce(org.room, KEPT).catch(() => undefined);
      expect(await createOnce(org.room, { ...KEPT, isDone: async () => true })).toEqual({
        is: 'done',
      });
      expect(org.notes()).toEqual([]);
    });
  });

  it('hands a refusal on and leaves no note', async () => {
    const required = new SalesforceProblem({ kind: 'required', status: 400 });
    org.answers.push(required);
    await expect(createOnce(org.room, WISH)).rejects.toBe(required);
    expect(org.notes()).toEqual([]);
  });

  it('leaves alone what another window is still sending', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const held = navigator.locks.request('intent:7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10', () => {
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    await org.room.journal.note({
      ...WISH,
      fields: { ...WISH.fields },
      kind: 'create',
      id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
      notedAt: 0,
      notBefore: '2026-11-01T10:00:00.000Z',
      hits: [],
      state: 'sending',
    });
    expect(await reconcile(org.room)).toEqual([]);
    answer(null);
    await held;
    const later = reconcile(org.room);
    await vi.runAllTimersAsync();
    expect(await later).toMatchObject([{ outcome: { is: 'undecided' } }]);
  });
});

describe('a logged conversation’s Task', () => {
  const TASK: CreateWish = {
    ...WISH,
    sobject: 'Task',
    fields: { Subject: 'WhatsApp conversation' },
    log: { messages: [{ key: 'a', time: null, before: null }], part: 1, of: 1, end: 5 },
  };

  it('is told from another Task of the same chat', async () => {
    org.answers.push('cut-before');
    const other = createOnce(org.room, { ...WISH, sobject: 'Task' });
    await vi.runAllTimersAsync();
    expect(await other).toMatchObject({ is: 'undecided' });
    expect(await createOnce(org.room, TASK)).toMatchObject({ is: 'created' });
    expect(org.made).toMatchObject([{ Subject: 'WhatsApp conversation' }]);
    expect(org.notes()).toHaveLength(1);
  });

  it('is told of before its note goes, also when a later panel finds it', async () => {
    const heard: unknown[] = [];
    const onCreated = async (intent: CreateIntent, id: string) => {
      heard.push([intent.log?.messages, id, org.notes().length]);
    };
    org.answers.push('cut-after');
    const outcome = createOnce({ ...org.room, onCreated }, TASK);
    await vi.runAllTimersAsync();
    expect(await outcome).toMatchObject({ is: 'created' });
    expect(heard).toEqual([[TASK.log?.messages, '00Q000000000001AAA', 1]]);
  });
});
