import type { SalesforceRecord } from '@/lib/salesforce/record';

/** A new person as they were sent, for where the record could not be read by its id. */
export function recordAsSent(
  sobject: string,
  id: string,
  sent: SalesforceRecord['fields'],
): SalesforceRecord {
  const Name = [sent.FirstName, sent.LastName].filter(Boolean).join(' ');
  return { sobject, id, fields: { ...sent, Name } };
}
