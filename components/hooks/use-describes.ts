import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { describesOf } from '@/components/describes-of';
import { useWorkplace } from '@/components/workplace';
import type { Client } from '@/lib/salesforce/client';
import { DESCRIBE_FRESH_MS, readDescribes } from '@/lib/salesforce/describes';
import type { Settings } from '@/lib/settings/settings';

export type { Describes } from '@/lib/salesforce/describes';

/** Describes of the objects that the panel works with, asked once a day. */
export function useDescribes() {
  const { client, settings } = useWorkplace();
  return useDescribesFor(client, settings);
}

/**
 * Describes of the objects that these settings are about, and of those that every panel shows. Nothing is
 * asked while it is not `enabled`.
 */
export function useDescribesFor(client: Client, settings: Settings, enabled = true) {
  const { queryKey, sobjects } = describesOf(client.identity, settings);
  return useQuery({
    queryKey,
    queryFn: () => readDescribes(client, sobjects),
    enabled,
    // What is kept on this computer knows its own age; a panel that stays open looks there once a day.
    staleTime: DESCRIBE_FRESH_MS,
    gcTime: DESCRIBE_FRESH_MS,
    refetchInterval: DESCRIBE_FRESH_MS,
    // An object that an administrator adds must not take the panel away while it is asked for.
    placeholderData: keepPreviousData,
  });
}
