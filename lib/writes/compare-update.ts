import type { FieldValue, SalesforceRecord } from '@/lib/salesforce/record';
import type { UpdateIntent } from '@/lib/writes/intent';
import { sameValue } from '@/lib/writes/same-value';

/**
 * How a record stands to a change of it: it has the change; it has what the agent saw; or it has neither,
 * because somebody else changed the same fields.
 */
export function compare(
  record: SalesforceRecord,
  intent: UpdateIntent,
): 'ours' | 'untouched' | 'theirs' {
  const names = Object.keys(intent.fields);
  const all = (values: Readonly<Record<string, FieldValue>>) =>
    names.every((name) => sameValue(record.fields[name], values[name]));
  if (all(intent.fields)) return 'ours';
  return all(intent.seen) ? 'untouched' : 'theirs';
}

/** When the record was last changed, as Salesforce gives it; `otherwise` where the record was read without. */
export function stampOf(record: SalesforceRecord, otherwise: string): string {
  const stamp = record.fields.LastModifiedDate;
  return typeof stamp === 'string' ? stamp : otherwise;
}
