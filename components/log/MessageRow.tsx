import { i18n } from '#i18n';
import type { PickRow } from '@/lib/capture/log-rows';
import { mediaWords } from '@/lib/capture/transcript';
import { shortDate } from '@/lib/i18n/time';

/** One message that can be picked, three lines of it at most. One that was logged says when, and can't be. */
export function MessageRow({
  row,
  contact,
  locked,
  onTick,
}: {
  row: PickRow;
  /** What a sender without a name is called. */
  contact: string;
  /** The ticks stay as they are. */
  locked: boolean;
  onTick: (picked: boolean) => void;
}) {
  const { author, sender, kind, text, time, loggedAt, isPicked } = row;
  const isMine = author === 'agent';
  return (
    <li>
      <label className="grid grid-cols-[1rem_minmax(0,1fr)_auto] items-start gap-x-2 px-3 py-1 hover:bg-well">
        <input
          type="checkbox"
          checked={isPicked}
          disabled={locked || loggedAt !== null}
          onChange={(event) => onTick(event.target.checked)}
          className="mt-0.5 size-4"
        />
        <span className={`line-clamp-3 wrap-anywhere ${loggedAt === null ? '' : 'text-text-2'}`}>
          <bdi className={`font-semibold ${isMine && loggedAt === null ? 'text-accent' : ''}`}>
            {isMine ? i18n.t('log.you') : (sender ?? contact)}
          </bdi>{' '}
          {kind === 'text' ? (
            <bdi>{text}</bdi>
          ) : (
            <span className="inline-block text-text-2 first-letter:uppercase">
              {i18n.t('log.notIncluded', [mediaWords(kind)])}
            </span>
          )}
        </span>
        <span className="pt-0.5 text-end text-meta text-text-2 tabular-nums">
          {loggedAt === null ? (
            <bdi dir="ltr">{time?.slice(11)}</bdi>
          ) : (
            i18n.t('log.loggedOn', [shortDate(loggedAt)])
          )}
        </span>
      </label>
    </li>
  );
}
