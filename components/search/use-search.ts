import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fieldsRead } from '@/components/card-fields';
import { withFreshDescribes } from '@/components/fresh-describes';
import type { Describes } from '@/components/hooks/use-describes';
import { useFewCalls } from '@/components/hooks/use-few-calls';
import { PERSON_FRESH_MS } from '@/components/panel-cache';
import { useWorkplace, type Workplace } from '@/components/workplace';
import type { Searched } from '@/lib/salesforce/search-query';
import { searchRecords } from '@/lib/salesforce/search-records';

/** How long nothing must be typed before Salesforce is asked. */
const PAUSE_MS = 350;

/** The objects that are searched, in the order of the results. */
export const SEARCHED = ['Contact', 'Lead', 'Account', 'Case'] as const;

/**
 * A search by the text in the box: one call once the typing pauses, none for a text that was searched within
 * the minute. Where few of the day's calls are left it waits for Enter. `atOnce`: it was brought, not typed,
 * so nothing is waited for.
 */
export function useSearch(describes: Describes, text: string, atOnce: boolean) {
  const workplace = useWorkplace();
  const queries = useQueryClient();
  const { client, country, identity, settingsMark } = workplace;
  const [asked, setAsked] = useState('');
  const onEnterOnly = useFewCalls() && !atOnce;
  const typed = text.trim();

  useEffect(() => {
    if (onEnterOnly && typed !== '') return;
    const timer = setTimeout(() => setAsked(typed), typed === '' || atOnce ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, onEnterOnly, atOnce]);

  const wanted = asked.toLowerCase();
  const answer = useQuery({
    queryKey: ['search', identity.orgId, identity.userId, wanted, settingsMark],
    queryFn: ({ signal }) =>
      withFreshDescribes(queries, identity, describes, (now) =>
        searchRecords(client, asked, searchedObjects(workplace, now), { country, signal }),
      ),
    enabled: asked !== '',
    staleTime: PERSON_FRESH_MS,
    // A text that grows or shrinks keeps what is in sight; under another one it would be somebody else's.
    placeholderData: (previous, query) => {
      const before = query?.queryKey[3];
      return before?.startsWith(wanted) || (before && wanted.startsWith(before))
        ? previous
        : undefined;
    },
  });

  return {
    text,
    /** The text that the answer is about. */
    asked,
    answer,
    /** The answer is about what stands in the box. */
    isSettled: typed === asked && answer.isSuccess && !answer.isPlaceholderData,
    onEnterOnly,
    searchNow: () => setAsked(typed),
  };
}

/** Beside its card's fields, what a case's line says. */
const OF_A_CASE = ['CaseNumber', 'Subject', 'Status', 'ContactId'];

function searchedObjects({ settings }: Workplace, describes: Describes): readonly Searched[] {
  return SEARCHED.flatMap((sobject) => {
    const describe = describes[sobject];
    if (describe === undefined) return [];
    const more = sobject === 'Case' ? OF_A_CASE : [];
    return [{ describe, fields: [...fieldsRead(describe, settings), ...more] }];
  });
}
