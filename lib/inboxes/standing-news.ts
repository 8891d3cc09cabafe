/** What the background tells every tab when a choice about inboxes changed: ask again what holds. */
export const STANDING_CHANGED = { type: 'standing-changed' } as const;

/** True for `STANDING_CHANGED`. */
export function isStandingNews(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === STANDING_CHANGED.type
  );
}
