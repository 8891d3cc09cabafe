import { describe, expect, it } from 'vitest';
import { byDay, shownCounts, shownRows } from '@/components/log/log-days';
import type { PickRow } from '@/lib/capture/log-rows';

const row = (id: string, time: string | null, more: Partial<PickRow> = {}): PickRow => ({
  id,
  key: id,
  kind: 'text',
  author: 'contact',
  sender: 'Ingrid',
  text: id,
  time,
  loggedAt: null,
  isNew: false,
  isPicked: false,
  ...more,
});

const ROWS = [
  row('a', '2026-11-20T16:30'),
  row('b', '2026-11-20T16:40', { loggedAt: 1 }),
  row('photo', null, { loggedAt: 1 }),
  row('c', '2026-11-21T13:24', { isNew: true, isPicked: true }),
  row('voice', null, { isNew: true }),
];
const ids = (rows: readonly PickRow[]) => rows.map(({ id }) => id);

describe('shownRows', () => {
  it('shows the new ones after the last that was logged, today’s, or all', () => {
    expect(ids(shownRows(ROWS, 'new', '2026-11-21'))).toEqual(['photo', 'c', 'voice']);
    expect(ids(shownRows(ROWS, 'today', '2026-11-21'))).toEqual(['c']);
    expect(ids(shownRows(ROWS, 'all', '2026-11-21'))).toHaveLength(5);
  });

  it('hides nothing that is picked', () => {
    const older = ROWS.map((one) => (one.id === 'a' ? { ...one, isPicked: true } : one));
    expect(ids(shownRows(older, 'new', '2026-11-21'))).toEqual(['a', 'photo', 'c', 'voice']);
  });
});

it('counts each way of showing', () => {
  expect(shownCounts(ROWS, '2026-11-21')).toEqual({ new: 2, today: 1, all: 5 });
});

it('a message without a time stands with the one before it', () => {
  const days = byDay([row('first', null), ...ROWS]).map(({ day, rows }) => [day, ids(rows)]);
  expect(days).toEqual([
    [null, ['first']],
    ['2026-11-20', ['a', 'b', 'photo']],
    ['2026-11-21', ['c', 'voice']],
  ]);
});
