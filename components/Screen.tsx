import { type ReactNode, useContext } from 'react';
import { useAllowance } from '@/components/hooks/use-allowance';
import { useKept } from '@/components/hooks/use-kept';
import { useOnline } from '@/components/hooks/use-online';
import { NewsContext } from '@/components/news';
import { OrgHeader } from '@/components/OrgHeader';
import { PanelFrame } from '@/components/PanelFrame';
import { AllowanceBanner, OfflineBanner } from '@/components/states/Banners';
import { useWorkplace } from '@/components/workplace';
import { signOut } from '@/lib/salesforce/session';
import type { Intent } from '@/lib/writes/intent';

/** At this share of the daily calls and below, the agent is told once more than the meter does. */
const LOW = 0.1;

const isWaitingChange = ({ kind, state }: Intent) => kind === 'update' && state === 'waiting';

/** A signed-in panel: org, user and allowance always in sight, at most one banner, then the screen. */
export function Screen({
  thread,
  seen = null,
  children,
}: {
  thread?: ReactNode;
  /** Whom the screen shows, and since when (milliseconds since 1970), for an agent without connection. */
  seen?: { readonly name: string; readonly at: number } | null;
  children: ReactNode;
}) {
  const { identity, journal } = useWorkplace();
  const calls = useAllowance();
  const online = useOnline();
  const news = useContext(NewsContext);
  const waiting = useKept(journal)?.filter(isWaitingChange).length ?? 0;
  const left = calls === null || calls.total === 0 ? 1 : calls.left / calls.total;
  return (
    <PanelFrame
      header={<OrgHeader identity={identity} calls={calls} onSignOut={() => void signOut()} />}
      banner={
        online ? (
          left <= LOW && <AllowanceBanner left={left} />
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
