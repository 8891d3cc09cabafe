import * as z from 'zod/mini';
import type { Step } from '@/dev/test-all/steps';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const count = z.number().check(z.nonnegative());

const REPORTS = {
  /** https://vitest.dev/guide/reporters#json-reporter */
  vitest: z.pipe(
    z.object({ numPassedTests: count, numFailedTests: count }),
    z.transform(({ numPassedTests, numFailedTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
    })),
  ),
  /** https://playwright.dev/docs/test-reporters#json-reporter; `flaky` passed at a second try, and is named in its list. */
  playwright: z.pipe(
    z.object({ stats: z.object({ expected: count, flaky: count, unexpected: count }) }),
    z.transform(({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    })),
  ),
};

/** How many tests passed and failed, from the JSON report of `kind`. Throws on any other text. */
export function countTests(kind: NonNullable<Step['report']>['kind'], report: string): Count {
  return REPORTS[kind].parse(JSON.parse(report));
}

/**
 * The closing line for all steps together. A step that failed without a failing test to show for it
 * (lint, types, a test file that does not load) counts as one failure, so that "0 failed" is said
 * only when everything passed.
 */
export function closingLine(results: readonly { ok: boolean; count: Count | null }[]): string {
  let passed = 0;
  let failed = 0;
  for (const { ok, count: tests } of results) {
    passed += tests?.passed ?? 0;
    failed += ok ? (tests?.failed ?? 0) : Math.max(1, tests?.failed ?? 0);
  }
  return `${passed} passed, ${failed} failed`;
}
