import { PARTS } from '@/lib/inboxes/own/definition';
import type { InboxSettings, OwnInbox, Selectors } from '@/lib/settings/inboxes';

/**
 * What is chosen about inboxes after an import: what the file says. A described inbox at the host of one
 * that is here has that one's id, so that what is remembered of its chats stays theirs.
 */
export function importedInboxes(file: InboxSettings, here: InboxSettings): InboxSettings {
  const taken = new Set<string>(file.own.map(({ id }) => id));
  const ids = new Map(
    file.own.map(({ id, host }): [string, OwnInbox['id']] => {
      const known = here.own.find((one) => one.host === host);
      return [id, known === undefined || taken.has(known.id) ? id : known.id];
    }),
  );
  return {
    ...file,
    off: file.off.map((id) => ids.get(id) ?? id),
    own: file.own.map((one) => ({ ...one, id: ids.get(one.id) ?? one.id })),
  };
}

/** Whether something is not there any more after an import, or is another. */
type Becomes = 'gone' | 'another';

/** What somebody described or corrected in this browser, and an import takes the place of. */
export type Loss =
  | { readonly of: 'own'; readonly own: OwnInbox; readonly becomes: Becomes }
  | { readonly of: 'correction'; readonly inbox: string; readonly becomes: Becomes };

/** What an import of `file` would take away or change of what is one's own `here`. */
export function lossesBy(file: InboxSettings, here: InboxSettings): readonly Loss[] {
  const then = importedInboxes(file, here);
  const own = here.own.flatMap((one): Loss[] => {
    const becomes = becoming(
      then.own.find(({ id }) => id === one.id),
      (other) => isSameInbox(other, one),
    );
    return becomes === null ? [] : [{ of: 'own', own: one, becomes }];
  });
  const corrections = Object.entries(here.corrections).flatMap(([inbox, selectors]): Loss[] => {
    const becomes = becoming(then.corrections[inbox], (other) => isSame(other, selectors));
    return becomes === null ? [] : [{ of: 'correction', inbox, becomes }];
  });
  return [...own, ...corrections];
}

function becoming<T>(other: T | undefined, isSameAs: (other: T) => boolean): Becomes | null {
  if (other === undefined) return 'gone';
  return isSameAs(other) ? null : 'another';
}

function isSameInbox(one: OwnInbox, other: OwnInbox): boolean {
  return (
    one.label === other.label && one.host === other.host && isSame(one.selectors, other.selectors)
  );
}

function isSame(one: Selectors, other: Selectors): boolean {
  return PARTS.every((part) => one[part] === other[part]);
}
