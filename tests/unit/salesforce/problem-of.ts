import { expect } from 'vitest';
import { SalesforceProblem } from '@/lib/salesforce/problem';

/** The problem that something ends in; fails the test if it ends well, or in anything else. */
export async function problemOf(promise: Promise<unknown>): Promise<SalesforceProblem> {
  const thrown = await promise.then(
    () => expect.fail('expected a problem'),
    (problem: unknown) => problem,
  );
  return thrown instanceof SalesforceProblem ? thrown : expect.fail(`not a problem: ${thrown}`);
}

/** The kind of problem that something ends in. */
export const kindOf = async (promise: Promise<unknown>) => (await problemOf(promise)).kind;
