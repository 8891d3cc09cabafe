import type { FieldValue } from '@/lib/salesforce/record';

/**
 * Whether two values are the same to Salesforce, which stores an empty text as null, trims texts
 * and turns CRLF into LF.
 */
export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return plain(a) === plain(b);
}

function plain(value: FieldValue | undefined): FieldValue {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') return value;
  const text = value.replaceAll('\r\n', '\n').trim();
  return text === '' ? null : text;
}
