import type { HeldNote, LogDraft } from '@/lib/capture/log-draft';
import { logNote, type NoteNames } from '@/lib/capture/log-note';
import { newlyLogged, type Pickable } from '@/lib/capture/log-selection';

/** A message in the picker. `id` names it within this page's list. */
export interface PickRow extends Pickable {
  readonly id: string;
  readonly isPicked: boolean;
}

/**
 * The messages with what the draft says of each: its note's messages where it holds one, else the agent's
 * ticks, else those that are new.
 */
export function pickRows(all: readonly Pickable[], { ticks, note }: LogDraft): readonly PickRow[] {
  const seen = new Map<string, number>();
  const held = [...(note?.messages ?? [])];
  return all.map((message) => {
    const { key, time, loggedAt, isNew } = message;
    const same = `${key} ${time ?? ''}`;
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    const id = `${same} ${nth}`;
    if (loggedAt !== null) return { ...message, id, isPicked: false };
    if (note === null) return { ...message, id, isPicked: ticks[id] ?? isNew };
    const at = held.findIndex((one) => one.key === key && one.time === time);
    if (at !== -1) held.splice(at, 1);
    return { ...message, id, isPicked: at !== -1 };
  });
}

/** The text of the picked messages, which follows the ticks as long as nobody holds it; empty for none. */
export function noteOf(rows: readonly PickRow[], names: NoteNames): HeldNote {
  const picked = rows.filter(({ isPicked }) => isPicked);
  const { text, starts } = logNote(picked, names);
  const places = newlyLogged(rows, ({ isPicked }) => isPicked);
  return {
    text: picked.length === 0 ? '' : text,
    messages: places.map((message, at) => ({ ...message, start: starts[at] ?? 0 })),
    isTyped: false,
    done: 0,
    of: 0,
  };
}
