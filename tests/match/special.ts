import { HABITS } from '@/tests/match/habits';
import { PLAN_CHANGES } from '@/tests/match/plan-changes';
import type { Random } from '@/tests/match/random';

/** A record's number and a chat's, under an organisation's country, and whether they are one subscriber. */
export interface Special {
  readonly kind: string;
  readonly org: string;
  readonly field: string;
  readonly chat: string;
  readonly match: boolean;
}

export type Maker = (random: Random) => Special;

/** One row of one of the kinds. */
export function special(random: Random): Special {
  return random.pick([...PLAN_CHANGES, ...HABITS])(random);
}
