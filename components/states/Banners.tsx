import CloudOff from 'lucide-react/icons/cloud-off';
import Gauge from 'lucide-react/icons/gauge';
import Lock from 'lucide-react/icons/lock';
import { i18n } from '#i18n';
import type { LowWarning } from '@/components/hooks/use-low-warning';
import { Banner } from '@/components/ui/Banner';
import { Sentence } from '@/components/ui/Sentence';
import { useWorkplace } from '@/components/workplace';
import { formatPercent, plural } from '@/lib/i18n/plural';
import { clockTime } from '@/lib/i18n/time';

/** What the panel still shows, and since when (milliseconds since 1970). */
interface Seen {
  readonly name: string;
  readonly at: number;
}

/** No connection: what is seen is as of `seen`, and so many changes wait on this computer. */
export function OfflineBanner({
  seen,
  waiting,
}: {
  /** Null if nobody is shown. */
  seen: Seen | null;
  waiting: number;
}) {
  return (
    <Banner tone="warn" icon={CloudOff} title={i18n.t('states.offline')}>
      {seen && (
        <>
          <AsOf seen={seen} />{' '}
        </>
      )}
      {waiting > 0 && `${plural(waiting, 'states.offlineWaiting')} `}
      {i18n.t('states.offlineKept')}
    </Banner>
  );
}

/** Little is left of the day's calls: a warning first, that can be put away; then less is asked, and it stays. */
export function AllowanceBanner({ left, putAway }: LowWarning) {
  return (
    <Banner
      tone="warn"
      icon={Gauge}
      title={i18n.t('states.low', [formatPercent(left)])}
      onDismiss={putAway ?? undefined}
    >
      {i18n.t(putAway === null ? 'states.lowMeaning' : 'states.lowSoon')}
    </Banner>
  );
}

/** No call is left, and what is seen is as of `seen`. */
export function LimitBanner({ seen }: { seen: Seen }) {
  return (
    <Banner tone="bad" icon={Gauge} title={i18n.t('states.limitTitle')}>
      <AsOf seen={seen} /> {i18n.t('states.limitKept')}
    </Banner>
  );
}

/** "You see Ingrid as of 14:29", on the clock of the record's own times below: the user's in Salesforce. */
function AsOf({ seen }: { seen: Seen }) {
  const { timeZone } = useWorkplace().identity;
  return (
    <Sentence parts={[<bdi key="name">{seen.name}</bdi>]}>
      {(name) => i18n.t('states.offlineSeen', [name, clockTime(seen.at, timeZone)])}
    </Sentence>
  );
}

/** The whole record is read-only: told once, instead of a lock on every row. */
export function ReadOnlyBanner({ kind, canLog }: { kind: string; canLog: boolean }) {
  return (
    <Banner icon={Lock} title={i18n.t('states.readOnly', [kind])}>
      {i18n.t(canLog ? 'states.readOnlyCanLog' : 'states.readOnlyMeaning')}
    </Banner>
  );
}

/** A person account is changed through its account alone, which the panel does not do yet. */
export function PersonAccountBanner() {
  return (
    <Banner icon={Lock} title={i18n.t('states.personAccount')}>
      {i18n.t('states.personAccountMeaning')}
    </Banner>
  );
}
