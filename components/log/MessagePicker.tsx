import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { FormHead } from '@/components/FormHead';
import { byDay, type Shown, shownCounts, shownRows } from '@/components/log/log-days';
import { MessageRow } from '@/components/log/MessageRow';
import { ShownChoice } from '@/components/log/ShownChoice';
import { LinkButton } from '@/components/ui/LinkButton';
import { Sentence } from '@/components/ui/Sentence';
import type { PickRow } from '@/lib/capture/log-rows';
import { formatNumber } from '@/lib/i18n/plural';
import { dayOf, localMinute } from '@/lib/i18n/time';

/** The chat's messages by day, to be ticked for a log. `locked`: the ticks stay as they are. */
export function MessagePicker({
  rows,
  inbox,
  contact,
  locked,
  onTick,
  onReadAgain,
  onBack,
  children,
}: {
  rows: readonly PickRow[];
  /** The inbox's own name. */
  inbox: string;
  /** What a sender without a name is called. */
  contact: string;
  locked: boolean;
  onTick: (ids: readonly string[], picked: boolean) => void;
  onReadAgain: () => void;
  onBack: () => void;
  /** What there is to be told, over the messages. */
  children?: ReactNode;
}) {
  const today = localMinute(new Date()).slice(0, 10);
  const counts = shownCounts(rows, today);
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown = chosen ?? (counts.new > 0 || locked ? 'new' : 'all');
  const seen = shownRows(rows, shown, today);
  const open = seen.filter(({ loggedAt }) => loggedAt === null).map(({ id }) => id);

  return (
    <>
      <FormHead title={i18n.t('log.open')} onBack={onBack}>
        {!locked && open.length > 0 && (
          <span className="flex gap-3">
            <LinkButton onClick={() => onTick(open, true)}>{i18n.t('log.tickAll')}</LinkButton>
            <LinkButton onClick={() => onTick(open, false)}>{i18n.t('log.tickNone')}</LinkButton>
          </span>
        )}
      </FormHead>
      {children}
      <ShownChoice counts={counts} shown={shown} onChoose={setChosen} />
      {counts.new === 0 && !locked && (
        <p className="px-3 pb-2 text-label text-text-2">{i18n.t('log.allLogged')}</p>
      )}
      {byDay(seen).map(({ day, rows: ofDay }) => (
        <section key={day}>
          <h3 className="flex justify-between px-3 pt-2 pb-0.5 text-label text-text-2">
            <span>{dayWords(day, today)}</span>
            <span className="text-meta tabular-nums">{pickedOf(ofDay)}</span>
          </h3>
          <ul>
            {ofDay.map((row) => (
              <MessageRow
                key={row.id}
                row={row}
                contact={contact}
                locked={locked}
                onTick={(picked) => onTick([row.id], picked)}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="px-3 py-3 text-meta text-text-2">
        <Sentence
          parts={[
            inbox,
            <LinkButton key="again" onClick={onReadAgain}>
              {i18n.t('log.readAgain')}
            </LinkButton>,
          ]}
        >
          {(where, again) => i18n.t('log.readOn', [where, again])}
        </Sentence>
      </p>
    </>
  );
}

/** "3 of 5": how many are picked of those that can be; nothing where none can. */
function pickedOf(rows: readonly PickRow[]): string {
  const open = rows.filter(({ loggedAt }) => loggedAt === null);
  if (open.length === 0) return '';
  const picked = open.filter(({ isPicked }) => isPicked);
  return i18n.t('log.ofDay', [formatNumber(picked.length), formatNumber(open.length)]);
}

function dayWords(day: string | null, today: string): string {
  if (day === null) return i18n.t('log.noTime');
  return day === today ? i18n.t('log.today') : dayOf(day);
}
