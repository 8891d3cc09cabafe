import { useMemo, useState } from 'react';
import { type LookedUp, lookedUp } from '@/components/search/looked-up';
import { useTypedSearches } from '@/components/search/typed-searches-context';
import { useLookUp } from '@/components/search/use-look-up';
import { useWorkplace } from '@/components/workplace';
import type { LookUp } from '@/lib/chats/look-up';

/**
 * What stands in the search box: what the agent typed in this place, which is kept, and over it what was
 * brought from a page, which is not. Typing goes on from there, leaving it leads back to what was typed.
 */
export function useSearchText(place: string) {
  const { country } = useWorkplace();
  const searches = useTypedSearches();
  const [typed, setTyped] = useState(() => searches.of(place));
  const { lookUp, leave } = useLookUp();
  const brought = useMemo(
    () => (lookUp?.is === 'text' ? { ...lookedUp(lookUp.text, country), of: lookUp } : null),
    [lookUp, country],
  );
  const type = (text: string) => {
    leave();
    setTyped(text);
    searches.keep(place, text);
  };
  /** It led to somebody: it stands here still, and is over when the agent comes back to this place. */
  const settle = () => {
    if (lookUp === null) searches.keep(place, '');
  };
  return { text: brought?.text ?? typed, type, settle, lookUp, brought, leave };
}

/** What is searched for, and the look-up that it is of. */
export type Brought = LookedUp & { readonly of: LookUp };
