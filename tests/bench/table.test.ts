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

test('the report is a line a row, the calls, those of a day, and the sizes', () => {
  const rows = [toRow('a switch', 'a message', { measured: [84.2], baseline: [7.25] })];
  const sizes = [{ part: 'background', gzip: 18_240, budget: 25_000 }];
  const byKind = {
    search: 380,
    equality: 20,
    read: 9,
    related: 210,
    update: 60,
    create: 20,
    log: 30,
    describe: 1,
    other: 2,
  };
  const dayCalls = { total: 732, byKind, floor: 496 };
  const text = reportText({ rows, newChatCalls: { found: 1, nobody: 3 }, dayCalls, sizes });
  expect(text.split('\n')).toEqual([
    '  times                                             ms  baseline  against',
    '   11.6  a switch                                 84.2     7.250  a message (1 runs)',
    '',
    'Calls for a new chat: 1 if found by phone, 3 if nobody is',
    '',
    'Calls of one agent’s day: 732, at least 496 (400 switches among 120 people, 60 edits, 20 captures, 30 logs)',
    '    380  search',
    '     20  equality',
    '      9  read',
    '    210  related',
    '     60  update',
    '     20  create',
    '     30  log',
    '      1  describe',
    '      2  other',
    '',
    'background                 18.2 of   25.0 kB gzip',
  ]);
});
