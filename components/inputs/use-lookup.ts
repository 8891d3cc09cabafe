import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RowField } from '@/components/field-types';
import { useWorkplace } from '@/components/workplace';
import { DESCRIBE_FRESH_MS, readDescribes } from '@/lib/salesforce/describes';
import { findForLookup, type LookupHit, readObjectLabels } from '@/lib/salesforce/lookups';

/** Typing goes on for less than this between two letters. */
const PAUSE_MS = 250;
/** A single letter finds half the organisation. */
const FEWEST_LETTERS = 2;
const NOTHING: readonly LookupHit[] = [];
/** What an object came to: its word for its records, and those that were found. */
const NONE = { kind: '', hits: NOTHING };

/** Records of an object by words of their name, once the typing pauses. Null words ask for nothing. */
export function useLookup(sobject: string | null, typed: string | null) {
  const { client, identity } = useWorkplace();
  const words = usePaused(typed === null ? '' : typed.trim());
  const isEnough = Array.from(words).length >= FEWEST_LETTERS;
  const answer = useQuery({
    queryKey: ['lookup', identity.orgId, identity.userId, sobject, words],
    queryFn: async ({ signal }) => {
      if (sobject === null) return NONE;
      const describe = (await readDescribes(client, [sobject]))[sobject];
      if (describe === undefined) return { ...NONE, kind: sobject };
      const hits = await findForLookup(client, describe, words, signal);
      return { kind: describe.label, hits };
    },
    enabled: sobject !== null && isEnough,
    placeholderData: keepPreviousData,
  });
  const isOver = typed === null || typed.trim() !== words;
  return {
    kind: answer.data?.kind ?? '',
    hits: isEnough && typed !== null ? (answer.data?.hits ?? NOTHING) : NOTHING,
    /** Whether what is listed answers what is typed. */
    isSettled: isEnough && !isOver && answer.isSuccess && !answer.isPlaceholderData,
    isSearching: typed !== null && typed.trim().length >= FEWEST_LETTERS && answer.isFetching,
    error: answer.error,
  };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** An object that a lookup may point to, by API name and label. */
export interface LookupObject {
  readonly name: string;
  readonly label: string;
}

/**
 * The objects that a lookup may point to and this user may see; one call a day for a lookup that takes
 * several, once it `isUsed`. An owner is a person: queues are for assignment rules.
 */
export function useLookupObjects(
  { name, referenceTo = [] }: RowField,
  isUsed: boolean,
): readonly LookupObject[] {
  const { client, identity, settings } = useWorkplace();
  const targets = name === 'OwnerId' ? ['User'] : referenceTo;
  const labels = useQuery({
    queryKey: ['object-labels', identity.orgId, identity.userId],
    queryFn: () => readObjectLabels(client),
    enabled: isUsed && targets.length > 1,
    staleTime: DESCRIBE_FRESH_MS,
    gcTime: DESCRIBE_FRESH_MS,
  }).data;
  if (targets.length < 2) return targets.map((target) => ({ name: target, label: target }));
  const known = Object.keys(settings.objects);
  const place = (target: string) => known.indexOf(target) + 1 || known.length + 1;
  return targets
    .filter((target) => labels?.[target] !== undefined)
    .sort((a, b) => place(a) - place(b))
    .map((target) => ({ name: target, label: labels?.[target] ?? target }));
}
