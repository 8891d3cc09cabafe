import { dateTimeText, readDateTime } from '@/dev/org/dates';
import type { Row, Values } from '@/dev/org/rows';

/** What every new row is stamped with. */
export function createdStamps(userId: string, ms: number): Values {
  return {
    IsDeleted: false,
    CreatedById: userId,
    CreatedDate: dateTimeText(ms),
    ...changedStamps(userId, ms),
  };
}

/** What a change is stamped with. */
export function changedStamps(userId: string, ms: number): Values {
  const at = dateTimeText(ms);
  return { LastModifiedById: userId, LastModifiedDate: at, SystemModstamp: at };
}

/** Now, in ms, or so long after a row's last change, whichever is later: a stamp never goes back. */
export function timeOfChange({ values }: Row, gapMs: number): number {
  const last = readDateTime(String(values.LastModifiedDate)) ?? 0;
  return Math.max(Date.now(), last + gapMs);
}
