import type { QueryKey } from '@tanstack/react-query';
import type { Workplace } from '@/components/workplace';
import type { SalesforceRecord } from '@/lib/salesforce/record';

/** Under which what hangs on a person is cached: org, user, person, the account it goes by, settings. */
export function relatedKey(
  { identity, settingsMark }: Pick<Workplace, 'identity' | 'settingsMark'>,
  { sobject, id, fields }: SalesforceRecord,
): QueryKey {
  const { orgId, userId } = identity;
  return ['related', orgId, userId, sobject, id, fields.AccountId ?? null, settingsMark];
}
