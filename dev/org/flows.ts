import { z } from 'zod/mini';
import type { Row } from '@/dev/org/rows';
import { changedStamps, timeOfChange } from '@/dev/org/stamps';
import type { OrgState } from '@/dev/org/state';

/** What administrators let happen after every save of an object. */
export const flowsSchema = z.array(
  z.strictObject({
    sobject: z.string(),
    /** What it writes; null if it only touches the record. */
    field: z.nullable(z.string()),
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    /** How long after the save, in ms; 0: before its answer, and yet stamped a second later. */
    afterMs: z.int().check(z.minimum(0)),
  }),
);

/**
 * Runs the flows that are switched on over a row that was just saved. They run as the user who saved,
 * and stamp it at least a second after that save: stamps know whole seconds, and a conflict within one
 * would go unseen.
 */
export function runFlows(state: OrgState, row: Row, userId: string): void {
  for (const { sobject, field, value, afterMs } of state.switches.values.flows) {
    if (sobject !== row.shape.name) continue;
    const touch = () => {
      if (row.values.IsDeleted === true) return;
      const stamps = changedStamps(userId, timeOfChange(row, 1000));
      const written = field === null ? {} : { [field]: value };
      state.rows.change(row, { ...written, ...stamps }, state.indexDelayMs);
    };
    if (afterMs === 0) touch();
    else state.later(afterMs, touch);
  }
}
