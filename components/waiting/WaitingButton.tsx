import Clock from 'lucide-react/icons/clock';
import { useContext } from 'react';
import { Icon } from '@/components/ui/Icon';
import { WaitingContext } from '@/components/waiting/waiting-context';
import { formatNumber, plural } from '@/lib/i18n/plural';

/** The count of what waits or failed, which opens the list; not there while it is none. */
export function WaitingButton({ plain }: { plain: boolean }) {
  const { count, onOpen } = useContext(WaitingContext);
  if (count === 0) return null;
  const words = plural(count, 'waiting.count');
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-label={words}
      title={words}
      className={`flex min-h-7 shrink-0 items-center gap-0.5 rounded-control px-1 text-meta font-semibold tabular-nums ${plain ? '' : 'text-warn hover:bg-well'}`}
    >
      <Icon of={Clock} />
      {formatNumber(count)}
    </button>
  );
}
