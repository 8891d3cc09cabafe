import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useWorkplace } from '@/components/workplace';
import type { ObjectDescribe } from '@/lib/salesforce/describe';
import { DESCRIBE_FRESH_MS } from '@/lib/salesforce/describes';
import type { FieldValue } from '@/lib/salesforce/record';
import { recordTypeLists } from '@/lib/salesforce/record-type-lists';
import { hasOwnPicklists, type RecordTypePicklists } from '@/lib/salesforce/record-types';

/**
 * What the picklists of a record type offer, once `ask` says that somebody needs to know. Null until then,
 * for a record without a type of its own, and where the organisation refuses to tell: describe's values
 * hold then, and Salesforce has the last word.
 */
export function useRecordTypePicklists(
  describe: ObjectDescribe,
  recordType: FieldValue,
): { readonly lists: RecordTypePicklists | null; readonly ask: () => void } {
  const { client, identity } = useWorkplace();
  const [isAsked, setAsked] = useState(false);
  const type = typeof recordType === 'string' ? recordType : '';
  const isOwn = hasOwnPicklists(describe, type);
  const answer = useQuery({
    queryKey: ['record-type', identity.orgId, identity.userId, describe.name, type],
    queryFn: () => recordTypeLists(client, describe.name, type),
    enabled: isAsked && isOwn,
    staleTime: DESCRIBE_FRESH_MS,
    gcTime: DESCRIBE_FRESH_MS,
  });
  const ask = useCallback(() => setAsked(true), []);
  return { lists: isOwn ? (answer.data ?? null) : null, ask };
}
