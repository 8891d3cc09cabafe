import { expect, test } from 'vitest';
import { periodOf } from '@/dev/org/soql-periods';

/** A Saturday. */
const TODAY = '2026-11-21';
const day = (days: number) =>
  new Date(Date.parse(`${TODAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test.each([
  ['TODAY', '2026-11-21', '2026-11-21'],
  ['YESTERDAY', '2026-11-20', '2026-11-20'],
  ['LAST_N_DAYS:7', '2026-11-14', '2026-11-21'],
  ['next_n_days:2', '2026-11-22', '2026-11-23'],
  ['N_DAYS_AGO:10', '2026-11-11', '2026-11-11'],
  ['LAST_90_DAYS', '2026-08-23', '2026-11-21'],
  ['THIS_WEEK', '2026-11-16', '2026-11-22'],
  ['LAST_WEEK', '2026-11-09', '2026-11-15'],
  ['NEXT_N_WEEKS:2', '2026-11-23', '2026-12-06'],
  ['THIS_MONTH', '2026-11-01', '2026-11-30'],
  ['LAST_N_MONTHS:2', '2026-09-01', '2026-10-31'],
  ['NEXT_MONTH', '2026-12-01', '2026-12-31'],
  ['THIS_QUARTER', '2026-10-01', '2026-12-31'],
  ['NEXT_FISCAL_QUARTER', '2027-01-01', '2027-03-31'],
  ['N_QUARTERS_AGO:1', '2026-07-01', '2026-09-30'],
  ['THIS_YEAR', '2026-01-01', '2026-12-31'],
  ['LAST_N_YEARS:2', '2024-01-01', '2025-12-31'],
])('%s is from %s to %s', (literal, first, last) => {
  expect(periodOf(literal)?.(TODAY).map(day)).toEqual([first, last]);
});

test.each(['LAST_CENTURY', 'THIS_DAY', 'MONTH', ''])('%s is not known', (literal) => {
  expect(periodOf(literal)).toBeNull();
});
