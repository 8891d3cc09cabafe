import { useQuery } from '@tanstack/react-query';
import type { Describes } from '@/components/hooks/use-describes';
import { useWorkplace } from '@/components/workplace';
import { readDuplicates } from '@/lib/salesforce/duplicate-records';
import type { DuplicatesFound } from '@/lib/salesforce/duplicates-found';

/** The records that duplicate rules found, read in one call. `fields`: what is compared with them. */
export function useDuplicates(
  { records }: DuplicatesFound,
  describes: Describes,
  fields: readonly string[],
) {
  const { client, identity } = useWorkplace();
  const { orgId, userId } = identity;
  return useQuery({
    queryKey: ['duplicates', orgId, userId, records, fields],
    queryFn: ({ signal }) => readDuplicates(client, records, describes, fields, signal),
  });
}
