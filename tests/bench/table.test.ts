import { expect, test } from 'vitest';
import { reportText, toRow } from './table';

test('a row is the median over the median of its baseline', () => {
  const row = toRow('a switch', 'a message', { measured: [90, 10, 30, 20], baseline: [5, 100, 1] });
  expect(row).toEqual({
    name: 'a switch',
    against: 'a message',
    ratio: 5,
    measuredMs: 25,
    baselineMs: 5,
    runs: 4,
  });
});

test('what the clock can’t tell from nothing is refused', () => {
  const samples = { measured: [1, 2, 3], baseline: [0, 0, 1] };
  expect(() => toRow('a switch', 'a message', samples)).toThrow('a switch: too quick');
  expect(() => toRow('a switch', 'a message', { measured: [], baseline: [] })).toThrow('Nothing');
});

test('the report is a line a row, the calls and the sizes', () => {
  const rows = [toRow('a switch', 'a message', { measured: [84.2], baseline: [7.25] })];
  const sizes = [{ part: 'background', gzip: 18_240, budget: 25_000 }];
  const text = reportText({ rows, newChatCalls: { found: 1, nobody: 3 }, sizes });
  expect(text.split('\n')).toEqual([
    '  times                                             ms  baseline  against',
    '   11.6  a switch                                 84.2     7.250  a message (1 runs)',
    '',
    'Calls for a new chat: 1 if found by phone, 3 if nobody is',
    '',
    'background                 18.2 of   25.0 kB gzip',
  ]);
});
