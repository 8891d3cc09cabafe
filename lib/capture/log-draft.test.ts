import { describe, expect, it } from 'vitest';
import { afterPart, EMPTY_LOG, type LogDraft, nextPart } from '@/lib/capture/log-draft';
import { ON_CASE, TASK } from '@/lib/capture/log-fixture';

/** Room for two of the three lines. */
const NARROW = {
  ...ON_CASE,
  describe: {
    ...TASK,
    fields: TASK.fields.map((one) => (one.name === 'Description' ? { ...one, length: 14 } : one)),
  },
};
const TEXT = 'A: one\nB: two\nC: three';
const at = (key: string, start: number) => ({ key, time: null, before: null, start });
const DRAFT = {
  ...EMPTY_LOG,
  whatId: '500000000000001AAA',
  note: {
    text: TEXT,
    messages: [at('a', 0), at('b', 7), at('c', 14)],
    isTyped: false,
    done: 0,
    of: 0,
  },
} satisfies LogDraft;

const keys = (messages: readonly { key: string }[]) => messages.map(({ key }) => key);

describe('a log in several parts', () => {
  it('goes on where it stopped, each part with its own messages', () => {
    const first = nextPart(DRAFT.note, NARROW);
    expect(first.fields).toMatchObject({
      Subject: 'WhatsApp conversation, 21 Nov 2026 (1 of 3)',
      Description: 'A: one',
    });
    expect(keys(first.mark.messages)).toEqual(['a']);

    const rest = afterPart(DRAFT, first.mark);
    expect(rest).toMatchObject({
      whatId: '500000000000001AAA',
      note: { text: 'B: two\nC: three' },
    });
    if (!rest?.note) throw new Error('Something is left');
    const second = nextPart(rest.note, NARROW);
    expect(second.fields).toMatchObject({
      Subject: 'WhatsApp conversation, 21 Nov 2026 (2 of 3)',
      Description: 'B: two',
    });
    expect(keys(second.mark.messages)).toEqual(['b']);

    const last = afterPart(rest, second.mark);
    if (!last?.note) throw new Error('Something is left');
    const third = nextPart(last.note, NARROW);
    expect(third.fields).toMatchObject({ Description: 'C: three' });
    expect(keys(third.mark.messages)).toEqual(['c']);
    expect(afterPart(last, third.mark)).toBeNull();
  });

  it('is not cut twice where a part is told of twice', () => {
    const { mark } = nextPart(DRAFT.note, NARROW);
    const rest = afterPart(DRAFT, mark);
    expect(rest && afterPart(rest, mark)).toEqual(rest);
  });

  it('counts a message as logged with the part in which it begins', () => {
    const long = {
      ...DRAFT.note,
      text: 'A: one two three\nB: x',
      messages: [at('a', 0), at('b', 17)],
    };
    const first = nextPart(long, NARROW);
    expect(first.fields.Description).toBe('A: one two');
    expect(keys(first.mark.messages)).toEqual(['a']);
    const rest = afterPart({ ...DRAFT, note: long }, first.mark);
    expect(rest?.note?.text).toBe('three\nB: x');
    expect(keys(rest?.note?.messages ?? [])).toEqual(['b']);
  });

  it('counts all messages of a text changed by hand as logged with its first part', () => {
    const typed = { ...DRAFT.note, isTyped: true };
    const first = nextPart(typed, NARROW);
    expect(keys(first.mark.messages)).toEqual(['a', 'b', 'c']);
    expect(afterPart({ ...DRAFT, note: typed }, first.mark)?.note?.messages).toEqual([]);
  });
});

it('a log in one part leaves nothing', () => {
  const { fields, mark } = nextPart(DRAFT.note, ON_CASE);
  expect(fields).toMatchObject({
    Subject: 'WhatsApp conversation, 21 Nov 2026',
    Description: TEXT,
  });
  expect(keys(mark.messages)).toEqual(['a', 'b', 'c']);
  expect(afterPart(DRAFT, mark)).toBeNull();
});
