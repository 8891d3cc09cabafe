import type { Rows } from '@/dev/org/rows';
import { plantCast } from '@/dev/org/seed/cast-rows';
import { plantCrowd } from '@/dev/org/seed/crowd';
import { plantOdd } from '@/dev/org/seed/odd-rows';
import { plantSetup } from '@/dev/org/seed/setup-rows';

/** Fills empty rows with what the org starts with, and gives them back. */
export function seed(rows: Rows): Rows {
  plantSetup(rows);
  plantCast(rows);
  plantOdd(rows);
  plantCrowd(rows);
  return rows;
}
