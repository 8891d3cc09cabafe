import type { Rows } from '@/dev/org/rows';
import { plantCast } from '@/dev/org/seed/cast-rows';
import { plantCastWork } from '@/dev/org/seed/cast-work';
import { plantCrowd } from '@/dev/org/seed/crowd';
import { plantCrowdWork } from '@/dev/org/seed/crowd-work';
import { plantOdd } from '@/dev/org/seed/odd-rows';
import { plantSetup } from '@/dev/org/seed/setup-rows';

/** Fills empty rows with what the org starts with, and gives them back. */
export function seed(rows: Rows): Rows {
  plantSetup(rows);
  plantCast(rows);
  plantOdd(rows);
  plantCrowd(rows);
  plantCastWork(rows);
  plantCrowdWork(rows);
  return rows;
}
