import { expect, test } from 'vitest';
import { toRow } from './row';
import { type Report, reportText } from './table';

const whole: Report = {
  at: '2026-11-21T16:00:00.000Z',
  machine: { cores: 2, processor: 'a processor', node: '20.19.0' },
  groups: [
    {
      title: 'Switches',
      rows: [
        toRow(
          { name: 'a switch', against: 'a message', unit: 'ms', aim: { times: 1.2 } },
          { measured: [84.2], baseline: [7.25] },
        ),
        toRow(
          { name: 'a storm', against: 'the page', unit: 'ms', aim: { times: 0.01 }, note: 'Why.' },
          { measured: [1.5, 2.5], baseline: [800] },
        ),
        toRow(
          { name: 'one switch', against: 'the page', unit: 'ms', aim: { most: 2 } },
          { measured: [3], baseline: [30_000] },
        ),
        toRow(
          { name: 'memory', against: 'before', unit: 'MB' },
          { measured: [12], baseline: [10] },
        ),
      ],
    },
  ],
  newChatCalls: { found: 1, nobody: 3 },
  dayCalls: {
    total: 732,
    byKind: {
      search: 380,
      equality: 20,
      read: 9,
      related: 210,
      update: 60,
      create: 20,
      log: 30,
      describe: 1,
      other: 2,
    },
    floor: 496,
  },
  sizes: [{ part: 'background', gzip: 18_240, budget: 25_000 }],
};

test('the report is a line a row, the calls, those of a day, and the sizes', () => {
  expect(reportText(whole).split('\n')).toEqual([
    '2 cores, a processor, Node 20.19.0',
    '',
    '    times       aim    median      p95   baseline      p95  runs',
    'Switches',
    '     11.6    1.20 ✗      84.2     84.2       7.25     7.25     1  ms     a switch, against a message',
    '                                                                         (misses its aim)',
    '   0.25 %    1.00 %      2.00     2.50      800.0    800.0     2  ms     a storm, against the page',
    '                                                                         Why.',
    '   0.01 %    2 ms ✗      3.00     3.00      30000    30000     1  ms     one switch, against the page',
    '                                                                         (misses its aim)',
    '     1.20                12.0     12.0       10.0     10.0     1  MB     memory, against before',
    '',
    'Calls for a new chat: 1 if found by phone, 3 if nobody is; what hangs on the person is one more',
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

test('as JSON each row says by itself what it is, how it compares and whether that is as aimed', () => {
  const [, storm] = JSON.parse(JSON.stringify(whole)).groups[0].rows;
  expect(storm).toEqual({
    name: 'a storm',
    against: 'the page',
    unit: 'ms',
    aim: { times: 0.01 },
    note: 'Why.',
    measured: { median: 2, p95: 2.5, runs: 2 },
    baseline: { median: 800, p95: 800, runs: 1 },
    ratio: 0.0025,
    meetsAim: true,
  });
});

test('what was not asked for is left out', () => {
  const { dayCalls: _, newChatCalls: __, ...some } = whole;
  expect(reportText({ ...some, groups: [] }).split('\n')).toEqual([
    '2 cores, a processor, Node 20.19.0',
    '',
    '    times       aim    median      p95   baseline      p95  runs',
    '',
    'background                 18.2 of   25.0 kB gzip',
  ]);
});
