import { describe, expect, it, vi } from 'vitest';
import { INGRID, ON_CASE, TASK } from '@/lib/capture/log-fixture';
import { logParts, subjectOver, taskValues, whyNoLog } from '@/lib/capture/log-task';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { FieldValue } from '@/lib/salesforce/record';
import { createOnce } from '@/lib/writes/create';
import { fakeRoom } from '@/lib/writes/testing/fake-room';
import { WebLocks } from '@/tests/unit/web-locks';

const LEAD = { sobject: 'Lead', id: '00Q000000000001AAA', fields: { Name: 'Thabo Mokoena' } };

/** Task for a user who may not set this field. */
const without = (name: string): ObjectDescribe => ({
  ...TASK,
  fields: TASK.fields.map((field) =>
    field.name === name ? { ...field, createable: false } : field,
  ),
});

/** The body of the call that makes a Task of these values. */
async function sentFor(fields: Record<string, FieldValue>): Promise<string> {
  vi.stubGlobal('navigator', { locks: new WebLocks(), onLine: true });
  const { room } = fakeRoom(INGRID);
  const call = vi.spyOn(room.client, 'call');
  await createOnce(room, { chat: 'whatsapp:1', sobject: 'Task', fields, assignmentRules: false });
  return JSON.stringify(call.mock.calls[0]?.[0].body);
}

describe('taskValues', () => {
  it('is a completed Task on the person and the case', () => {
    expect(taskValues(ON_CASE, '13:24 Ingrid: Hi', 1, 1)).toEqual({
      Subject: 'WhatsApp conversation, 21 Nov 2026',
      Description: '13:24 Ingrid: Hi',
      Status: 'Done',
      ActivityDate: '2026-11-21',
      WhoId: '003000000000001AAA',
      WhatId: '500000000000001AAA',
    });
  });

  it('says which of several it is, and cuts the Subject rather than that', () => {
    expect(taskValues(ON_CASE, 'x', 2, 3).Subject).toBe(
      'WhatsApp conversation, 21 Nov 2026 (2 of 3)',
    );
    const long = { ...ON_CASE, subject: 's'.repeat(255) };
    expect(taskValues(long, 'x', 2, 3).Subject).toBe(`${'s'.repeat(246)} (2 of 3)`);
    expect(taskValues(long, 'x', 1, 1).Subject).toBe('s'.repeat(255));
  });

  it('gives a Lead no case: Salesforce refuses both together', () => {
    expect(taskValues({ ...ON_CASE, person: LEAD }, 'x', 1, 1)).not.toHaveProperty('WhatId');
  });

  it('sends nothing that the user may not set', () => {
    const values = taskValues({ ...ON_CASE, describe: without('ActivityDate') }, 'x', 1, 1);
    expect(Object.keys(values)).toEqual(['Subject', 'Description', 'Status', 'WhoId', 'WhatId']);
  });
});

describe('logParts', () => {
  it('fits the field’s length, with line ends as Salesforce counts them', () => {
    const short = {
      ...ON_CASE,
      describe: {
        ...TASK,
        fields: TASK.fields.map((one) =>
          one.name === 'Description' ? { ...one, length: 12 } : one,
        ),
      },
    };
    expect(logParts(short, 'A: one\nB: two\nC: three').map(({ text }) => text)).toEqual([
      'A: one',
      'B: two',
      'C: three',
    ]);
  });

  it('keeps each request under 60 KiB, also where a character takes three bytes', async () => {
    const line = `Ingrid: ${'水'.repeat(200)}\n`;
    const task = { ...ON_CASE, subject: '会話'.repeat(100) };
    const parts = logParts(task, line.repeat(150));
    expect(parts).toHaveLength(2);
    for (const [at, { text }] of parts.entries()) {
      const body = await sentFor(taskValues(task, text, at + 1, 2));
      expect(new TextEncoder().encode(body).byteLength).toBeLessThan(60 * 1024);
      expect(text.startsWith('Ingrid: 水')).toBe(true);
    }
  });
});

describe('subjectOver', () => {
  it('says how much a typed Subject is too long', () => {
    expect(subjectOver({ ...ON_CASE, subject: 's'.repeat(258) })).toBe(3);
    expect(subjectOver(ON_CASE)).toBe(0);
  });
});

describe('whyNoLog', () => {
  it.each([
    ['nothing stands against it', TASK, INGRID, null],
    ['a Lead', TASK, LEAD, null],
    ['nobody is found', TASK, null, 'no-person'],
    ['a Task points to no such record', TASK, { ...INGRID, sobject: 'Account' }, 'no-person'],
    ['this user sees no Tasks', undefined, INGRID, 'no-rights'],
    ['they may not make any', { ...TASK, createable: false }, INGRID, 'no-rights'],
    ['they may not write the text', without('Description'), INGRID, 'no-rights'],
    ['they may not say whose it is', without('WhoId'), INGRID, 'no-rights'],
  ] as const)('%s', (_, describe, person, why) => {
    expect(whyNoLog(describe, person)).toBe(why);
  });
});
