import { type ReactNode, useContext } from 'react';
import { useShareLeft } from '@/components/hooks/use-few-calls';
import { useKept } from '@/components/hooks/use-kept';
import { useLowWarning } from '@/components/hooks/use-low-warning';
import { useOnline } from '@/components/hooks/use-online';
import { NewsContext } from '@/components/news';
import { ScreenFrame, useSearchButton } from '@/components/ScreenFrame';
import { AllowanceBanner, LimitBanner, OfflineBanner } from '@/components/states/Banners';
import { useWorkplace } from '@/components/workplace';
import type { Intent } from '@/lib/writes/intent';

const isWaitingChange = ({ kind, state }: Intent) => kind === 'update' && state === 'waiting';

/** A screen with a frame of its own. */
export function Screen({ children }: { children: ReactNode }) {
  return (
    <ScreenFrame>
      <InFrame>{children}</InFrame>
    </ScreenFrame>
  );
}

/** What stands in a ScreenFrame: at most one banner, the thread, then the screen. */
export function InFrame({
  thread,
  seen = null,
  onSearch,
  children,
}: {
  thread?: ReactNode;
  /** Whom the screen shows, and since when (milliseconds since 1970), for an agent without connection. */
  seen?: { readonly name: string; readonly at: number } | null;
  /** Shows the search, where it is not in sight. */
  onSearch?: (() => void) | undefined;
  children: ReactNode;
}) {
  const { journal } = useWorkplace();
  const online = useOnline();
  const news = useContext(NewsContext);
  const waiting = useKept(journal)?.filter(isWaitingChange).length ?? 0;
  const low = useLowWarning();
  const isSpent = useShareLeft() <= 0;
  useSearchButton(onSearch);
  return (
    <>
      {online ? (
        <>
          {low && <AllowanceBanner {...low} />}
          {/* Where nobody can be shown the limit takes the whole body. */}
          {isSpent && seen && <LimitBanner seen={seen} />}
        </>
      ) : (
        <OfflineBanner seen={seen} waiting={waiting} />
      )}
      {news}
      {thread}
      {children}
    </>
  );
}
