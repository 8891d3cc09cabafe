import { GROUP } from '@/dev/org/describe/setup';
import { nthId } from '@/dev/org/ids';

export const QUEUES = [
  { id: nthId(GROUP.keyPrefix, 1), name: 'Inside Sales', sobject: 'Lead' },
  { id: nthId(GROUP.keyPrefix, 2), name: 'Support', sobject: 'Case' },
] as const;

/** The queue that assignment rules send new rows of an object to. */
export const QUEUE_IDS: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  QUEUES.map(({ id, sobject }) => [sobject, id]),
);
