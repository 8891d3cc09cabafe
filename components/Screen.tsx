import { type ReactNode, useContext } from 'react';
import { useAllowance } from '@/components/hooks/use-allowance';
import { useShareLeft } from '@/components/hooks/use-few-calls';
import { useKept } from '@/components/hooks/use-kept';
import { useLowWarning } from '@/components/hooks/use-low-warning';
import { useOnline } from '@/components/hooks/use-online';
import { NewsContext } from '@/components/news';
import { OrgHeader } from '@/components/OrgHeader';
import { PanelFrame } from '@/components/PanelFrame';
import { AllowanceBanner, LimitBanner, OfflineBanner } from '@/components/states/Banners';
import { useWorkplace } from '@/components/workplace';
import { signOut } from '@/lib/salesforce/session';
import type { Intent } from '@/lib/writes/intent';

const isWaitingChange = ({ kind, state }: Intent) => kind === 'update' && state === 'waiting';

/** A signed-in panel: org, user and allowance always in sight, at most one banner, then the screen. */
export function Screen({
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
  const { identity, journal } = useWorkplace();
  const calls = useAllowance();
  const online = useOnline();
  const news = useContext(NewsContext);
  const waiting = useKept(journal)?.filter(isWaitingChange).length ?? 0;
  const low = useLowWarning();
  const isSpent = useShareLeft() <= 0;
  return (
    <PanelFrame
      header={
        <OrgHeader
          identity={identity}
          calls={calls}
          onSearch={onSearch}
          onSignOut={() => void signOut()}
        />
      }
      banner={
        online ? (
          <>
            {low && <AllowanceBanner {...low} />}
            {/* Where nobody can be shown the limit takes the whole body. */}
            {isSpent && seen && <LimitBanner seen={seen} />}
          </>
        ) : (
          <OfflineBanner seen={seen} waiting={waiting} />
        )
      }
      thread={
        <>
          {news}
          {thread}
        </>
      }
    >
      {children}
    </PanelFrame>
  );
}
