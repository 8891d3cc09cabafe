import { valueWords } from '@/components/field-words';
import { recordRow } from '@/components/record-row';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** A field's value as it is read, '' where it is empty or not described. */
export function words(
  record: SalesforceRecord,
  describe: ObjectDescribe | undefined,
  name: string,
  timeZone: string,
): string {
  const field = describe?.fields.find((one) => one.name === name);
  const value = record.fields[name] ?? null;
  if (describe === undefined || field === undefined || value === null) return '';
  const source = { describe, record, editable: [], timeZone, picklists: null, picked: {} };
  return valueWords(recordRow(source, field), value);
}

/** Text of a path as it stands, '' where there is none. */
export function plain(record: SalesforceRecord, path: string): string {
  const value = record.fields[path];
  return typeof value === 'string' ? value : '';
}
