import { useQuery } from '@tanstack/react-query';
import { fieldsRead } from '@/components/card-fields';
import type { Describes } from '@/components/hooks/use-describes';
import { PERSON_FRESH_MS, personCache } from '@/components/panel-cache';
import { useWorkplace } from '@/components/workplace';
import { searchByName } from '@/lib/salesforce/search-records';

/**
 * Contacts and Leads whose names have the words of a chat's name: suggestions, never matches. One call for
 * a chat that shows neither number nor address, none within the minute, none for a chat without a name.
 */
export function useNamesAlike(name: string | null, describes: Describes) {
  const { client, identity, settings, settingsMark } = useWorkplace();
  return useQuery({
    queryKey: ['names', identity.orgId, identity.userId, name, settingsMark],
    queryFn: ({ signal }) => {
      const objects = [describes.Contact, describes.Lead].flatMap((describe) =>
        describe ? [{ describe, fields: fieldsRead(describe, settings) }] : [],
      );
      return searchByName(client, name ?? '', objects, signal);
    },
    enabled: name !== null,
    staleTime: PERSON_FRESH_MS,
    persister: personCache.persisterFn,
  });
}
