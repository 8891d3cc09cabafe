import {
  createContext,
  memo,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useAllowance } from '@/components/hooks/use-allowance';
import { OrgHeader } from '@/components/OrgHeader';
import { PanelFrame } from '@/components/PanelFrame';
import { useWorkplace } from '@/components/workplace';
import { signOut } from '@/lib/salesforce/session';

type Search = () => void;

/** Shows the header's search button, until what it gives is called. */
const SearchButtonContext = createContext<(search: Search) => () => void>(() => () => undefined);

/**
 * Round the screens of a signed-in panel: org, user and allowance always in sight. It stays as it is while
 * one chat's screen takes the place of another's.
 */
export function ScreenFrame({ children }: { children: ReactNode }) {
  const search = useRef<Search | null>(null);
  const [hasSearch, setHasSearch] = useState(false);
  const offer = useCallback((next: Search) => {
    // Once all is done that comes of a switch: mostly the next screen has a search too.
    const settle = () => queueMicrotask(() => setHasSearch(search.current !== null));
    search.current = next;
    settle();
    return () => {
      if (search.current !== next) return;
      search.current = null;
      settle();
    };
  }, []);
  const onSearch = useCallback(() => search.current?.(), []);
  return (
    <PanelFrame header={<Head onSearch={hasSearch ? onSearch : undefined} />}>
      <SearchButtonContext value={offer}>{children}</SearchButtonContext>
    </PanelFrame>
  );
}

/** While there is something to call, the header has a button for it. */
export function useSearchButton(onSearch: Search | undefined): void {
  const offer = useContext(SearchButtonContext);
  useEffect(() => onSearch && offer(onSearch), [onSearch, offer]);
}

const Head = memo(function Head({ onSearch }: { onSearch: Search | undefined }) {
  const { identity } = useWorkplace();
  const calls = useAllowance();
  return (
    <OrgHeader
      identity={identity}
      calls={calls}
      onSearch={onSearch}
      onSignOut={() => void signOut()}
    />
  );
});
