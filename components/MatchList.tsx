import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { listMove } from '@/components/list-move';
import { MatchRow } from '@/components/MatchRow';
import type { MatchChoice } from '@/components/thread-types';
import { LinkButton } from '@/components/ui/LinkButton';
import { plural } from '@/lib/i18n/plural';

/** Rows shown at once, and how many more each time. */
const PAGE = 50;

/**
 * The people who have this number, best match first. ↑ and ↓ move, Enter picks. A list too long to be read
 * comes in pages, and says how many are left. `isComplete` is false where the search may have left some out.
 */
export function MatchList({
  matches,
  isComplete = true,
  onPick,
  onNone,
}: {
  matches: readonly MatchChoice[];
  isComplete?: boolean;
  onPick: (id: string) => void;
  onNone?: () => void;
}) {
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const hidden = matches.length - Math.min(shown, matches.length);

  return (
    <>
      <div className="px-3 pt-1 pb-2">
        <h2 className="pt-1 pb-1 text-name text-balance">
          {plural(matches.length, isComplete ? 'match.several' : 'match.atLeast')}
        </h2>
        <p className="text-text-2">{i18n.t('match.pick')}</p>
      </div>
      <ul
        ref={list}
        onKeyDown={(event) => listMove(event, list.current)}
        className="border-t border-line"
      >
        {matches.slice(0, shown).map((match) => (
          <li key={match.id}>
            <MatchRow match={match} onPick={() => onPick(match.id)} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-3 px-3 pt-1 pb-2 text-label text-text-2">
        {hidden > 0 && <span>{plural(hidden, 'match.more')}</span>}
        {shown < matches.length && (
          <LinkButton onClick={() => setShown(shown + PAGE)}>{i18n.t('match.showMore')}</LinkButton>
        )}
        {onNone && <LinkButton onClick={onNone}>{i18n.t('match.noneOfThem')}</LinkButton>}
      </p>
    </>
  );
}
