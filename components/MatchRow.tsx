import Check from 'lucide-react/icons/check';
import Info from 'lucide-react/icons/info';
import Link from 'lucide-react/icons/link';
import { Place } from '@/components/Place';
import type { MatchChoice } from '@/components/thread-types';
import { Chip } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';

const SIGNS = {
  exact: [Check, 'text-ok'],
  variant: [Check, 'text-warn'],
  name: [Info, 'text-text-2'],
  linked: [Link, 'text-text-2'],
} as const;

/** A person to pick: the whole row is one button. */
export function MatchRow({ match, onPick }: { match: MatchChoice; onPick: () => void }) {
  const [sign, ink] = SIGNS[match.reason.is];
  return (
    <button
      type="button"
      onClick={onPick}
      className="grid w-full grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-b border-line px-3 py-2 text-start hover:bg-well focus-visible:outline-offset-[-2px]"
    >
      <span className="font-semibold wrap-anywhere">
        <bdi>{match.name}</bdi>
      </span>
      <Chip>{match.kind}</Chip>
      {(match.title ?? match.account) !== null && (
        <span className="col-span-2 text-label wrap-anywhere text-text-2">
          <Place title={match.title} account={match.account} />
        </span>
      )}
      <span className="col-span-2 mt-0.5 flex items-start gap-1 text-meta text-text-2">
        <Icon of={sign} size="small" className={`mt-0.5 ${ink}`} />
        <span>
          <bdi>{match.reason.text}</bdi>
          {match.activity !== null && ` · ${match.activity}`}
        </span>
      </span>
    </button>
  );
}
