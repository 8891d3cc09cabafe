import type { PickRow } from '@/lib/capture/log-rows';

/** Which messages the picker shows. */
export type Shown = 'new' | 'today' | 'all';

/** How many messages each way of showing is about. `today` is a day, `2026-11-21`. */
export function shownCounts(
  rows: readonly PickRow[],
  today: string,
): Readonly<Record<Shown, number>> {
  return {
    new: rows.filter(({ isNew }) => isNew).length,
    today: rows.filter(({ time }) => time?.startsWith(today)).length,
    all: rows.length,
  };
}

/**
 * The messages to show, each with its place: those asked for and all that are picked, so that nothing is
 * saved unseen. Before the new ones stands the last that was logged.
 */
export function shownRows(
  rows: readonly PickRow[],
  shown: Shown,
  today: string,
): readonly PickRow[] {
  if (shown === 'all') return rows;
  const lastLogged = rows.findLastIndex(({ loggedAt }) => loggedAt !== null);
  return rows.filter((row, at) => {
    if (row.isPicked) return true;
    return shown === 'new' ? row.isNew || at === lastLogged : row.time?.startsWith(today);
  });
}

/** Messages of one day, oldest first; `day` is null before the first that shows a time. */
export interface LogDay {
  readonly day: string | null;
  readonly rows: readonly PickRow[];
}

/** The messages by day. One that shows no time belongs to the day of the one before it. */
export function byDay(rows: readonly PickRow[]): readonly LogDay[] {
  const days: { day: string | null; rows: PickRow[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    const day = row.time?.slice(0, 10) ?? last?.day ?? null;
    if (last !== undefined && last.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
