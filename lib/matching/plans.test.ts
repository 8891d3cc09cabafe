import { expect, test } from 'vitest';
import shipped from '@/lib/matching/plans.json';
import { plans } from '@/tests/match/plans';

test('the shipped plans are those of the installed number library', () => {
  expect(shipped).toEqual(plans());
});
