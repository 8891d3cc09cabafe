import { dateTimeText } from '@/dev/org/dates';
import { defaults } from '@/dev/org/defaults';
import type { ObjectShape } from '@/dev/org/describe/shape';
import type { Row, Rows, Values } from '@/dev/org/rows';
import { JONAS, PRIYA } from '@/dev/org/users';

const DAY_MS = 86_400_000;

/**
 * Plants a row that was there before the org started, made and last changed by Jonas so many days
 * ago (`ageDays`, 40 at first), and known to search. Owned by Priya unless `values` says otherwise.
 */
export function plant(rows: Rows, shape: ObjectShape, values: Values, ageDays = 40): Row {
  const id = rows.newId(shape);
  const at = dateTimeText(Date.now() - ageDays * DAY_MS);
  const known = {
    ...defaults(shape),
    IsDeleted: false,
    OwnerId: PRIYA.id,
    CreatedById: JONAS.id,
    CreatedDate: at,
    LastModifiedById: JONAS.id,
    LastModifiedDate: at,
    SystemModstamp: at,
    ...values,
    Id: id,
  };
  return rows.add(shape, id, known, true);
}
