import { expect, test } from 'vitest';
import { closingLine, countTests } from './count';

test('the tests of a vitest report are counted', () => {
  const report = { numTotalTests: 12, numPassedTests: 9, numFailedTests: 3, success: false };
  expect(countTests('vitest', JSON.stringify(report))).toEqual({ passed: 9, failed: 3 });
});

test('in a Playwright report a test that needed a second try has passed', () => {
  const report = { suites: [], stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 0 } };
  expect(countTests('playwright', JSON.stringify(report))).toEqual({ passed: 8, failed: 2 });
});

test('a report without counts is an error, not nought', () => {
  expect(() => countTests('vitest', '{}')).toThrow();
  expect(() => countTests('playwright', '{"stats":{}}')).toThrow();
});

test('the closing line sums the tests of all steps', () => {
  const results = [
    { ok: true, count: null },
    { ok: true, count: { passed: 40, failed: 0 } },
    { ok: false, count: { passed: 7, failed: 2 } },
  ];
  expect(closingLine(results)).toBe('47 passed, 2 failed');
});

test('a step that fails without a failing test counts as one', () => {
  expect(closingLine([{ ok: false, count: null }])).toBe('0 passed, 1 failed');
  expect(closingLine([{ ok: false, count: { passed: 5, failed: 0 } }])).toBe('5 passed, 1 failed');
});
