import { useLayoutEffect, useRef } from 'react';
import type { Describes } from '@/components/hooks/use-describes';
import { onlyMatch } from '@/components/search/looked-up';
import type { useFound } from '@/components/search/use-found';
import type { useSearch } from '@/components/search/use-search';
import type { Brought } from '@/components/search/use-search-text';
import { useWorkplace } from '@/components/workplace';
import type { LookUp } from '@/lib/chats/look-up';

/**
 * Opens the one record that has the number or the address that was brought from a page, once, as soon as
 * the answer is there; what was open before gives way to each look-up.
 */
export function useOpenOnlyMatch(
  lookUp: LookUp | null,
  brought: Brought | null,
  { answer, isSettled }: ReturnType<typeof useSearch>,
  { open, close }: ReturnType<typeof useFound>,
  describes: Describes,
): void {
  const { country } = useWorkplace();
  const answered = useRef<LookUp | null>(null);
  // Before the frame is drawn: neither what was open nor a list of one is seen for a moment.
  useLayoutEffect(() => {
    if (lookUp !== null) close();
  }, [lookUp, close]);
  useLayoutEffect(() => {
    if (brought === null || !isSettled || answer.data === undefined) return;
    if (answered.current === brought.of) return;
    answered.current = brought.of;
    const all = Object.values(describes).filter((describe) => describe !== undefined);
    const only = onlyMatch(brought, answer.data, all, country);
    if (only !== null) open(only, 'searched');
  }, [brought, isSettled, answer.data, describes, country, open]);
}
