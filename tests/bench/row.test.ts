import { expect, test } from 'vitest';
import { toRow } from './row';

const words = { name: 'a switch', against: 'a message', unit: 'ms' } as const;

test('a row is the median over the median of its baseline', () => {
  expect(toRow(words, { measured: [90, 10, 30, 20], baseline: [5, 100, 1] })).toEqual({
    name: 'a switch',
    against: 'a message',
    unit: 'ms',
    measured: { median: 25, p95: 90, runs: 4 },
    baseline: { median: 5, p95: 100, runs: 3 },
    ratio: 5,
    meetsAim: null,
  });
});

test.each([
  [{ times: 5 }, true],
  [{ times: 4.9 }, false],
  [{ most: 25 }, true],
  [{ most: 24 }, false],
])('an aim of %o is met: %s', (aim, meetsAim) => {
  const samples = { measured: [90, 10, 30, 20], baseline: [5] };
  expect(toRow({ ...words, aim }, samples)).toMatchObject({ aim, meetsAim });
});

test('something may cost nothing, its baseline may not', () => {
  const aim = { times: 0.01 };
  expect(toRow({ ...words, aim }, { measured: [0, 0], baseline: [8] })).toMatchObject({
    ratio: 0,
    meetsAim: true,
  });
  expect(() => toRow(words, { measured: [1], baseline: [0, 0, 1] })).toThrow(
    'a switch: its baseline is nothing',
  );
  expect(() => toRow(words, { measured: [], baseline: [1] })).toThrow('Nothing was measured');
});
