import { expect, it } from 'vitest';
import { TASK } from '@/lib/capture/log-fixture';
import { readClosedStatuses, statusChoice } from '@/lib/capture/log-status';
import type { Caller } from '@/lib/salesforce/client';

/** A Salesforce that answers every query with these rows, and notes what it was asked. */
function answering(rows: readonly Readonly<Record<string, unknown>>[]) {
  const asked: string[] = [];
  const client: Caller = {
    async call({ path, schema }) {
      asked.push(decodeURIComponent(path));
      const records = rows.map((row, at) => ({
        attributes: { type: 'TaskStatus' },
        Id: `01J00000000000${at}AAA`,
        ...row,
      }));
      const body = schema.parse({ totalSize: rows.length, done: true, records });
      return { status: 200, body, date: null, lastModified: null };
    },
  };
  return { client, asked };
}

it('asks in one call which values close a task; the organisation’s default comes first', async () => {
  const { client, asked } = answering([
    { ApiName: 'Dropped', MasterLabel: 'Dropped', IsDefault: false },
    { ApiName: 'Done', MasterLabel: 'Erledigt', IsDefault: true },
  ]);
  expect(await readClosedStatuses(client)).toEqual(['Done', 'Erledigt', 'Dropped']);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('FROM TaskStatus WHERE IsClosed = true');
});

it('offers the values that close a task, whatever they are called', () => {
  expect(statusChoice(TASK, ['Dropped', 'Done'])).toMatchObject({
    is: 'completed',
    options: [{ value: 'Dropped' }, { value: 'Done' }],
    chosen: 'Dropped',
  });
});

it.each([
  ['Salesforce does not say', null],
  ['none of them can be chosen', ['Completed']],
])('offers all where %s, with the one every task gets', (_, closed) => {
  expect(statusChoice(TASK, closed)).toMatchObject({
    is: 'unknown',
    options: [{ value: 'Open' }, { value: 'Done' }, { value: 'Dropped' }],
    chosen: 'Open',
  });
});

it('offers none to a user who may not set it', () => {
  expect(statusChoice({ ...TASK, fields: [] }, ['Done'])).toEqual({ is: 'none' });
});
