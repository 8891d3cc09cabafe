import { expect, test } from 'vitest';
import { summarise } from './summary';

test.each([
  ['one run', [7], { median: 7, p95: 7, runs: 1 }],
  ['an even number of runs', [90, 10, 30, 20], { median: 25, p95: 90, runs: 4 }],
  ['an odd number of runs', [5, 100, 1], { median: 5, p95: 100, runs: 3 }],
])('%s', (_, values, summary) => {
  expect(summarise(values)).toEqual(summary);
});

test('of twenty runs the slowest but one is the 95th in a hundred, in whatever order they came', () => {
  const values = [20, 1, 19, 2, 18, 3, 17, 4, 16, 5, 15, 6, 14, 7, 13, 8, 12, 9, 11, 10];
  expect(summarise(values)).toEqual({ median: 10.5, p95: 19, runs: 20 });
  expect(values[0]).toBe(20);
});

test('no measurement, or one that is no number, is refused', () => {
  expect(() => summarise([])).toThrow('Nothing was measured');
  expect(() => summarise([1, Number.NaN])).toThrow('Not all numbers: 1, NaN');
});
