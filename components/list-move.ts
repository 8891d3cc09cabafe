import type { KeyboardEvent } from 'react';

/**
 * Moves the focus among the rows of a list, each one button: ↑ ↓ Home End. ↑ from the first row calls
 * `onUp`, where there is something above it.
 */
export function listMove(event: KeyboardEvent, list: Element | null, onUp?: () => void): void {
  const rows = [...(list?.querySelectorAll<HTMLButtonElement>('li button') ?? [])];
  const at = rows.findIndex((row) => row.matches(':focus'));
  if (event.key === 'ArrowUp' && at === 0 && onUp) {
    event.preventDefault();
    onUp();
    return;
  }
  const to = nextRow(event.key, at, rows.length);
  if (to === null) return;
  event.preventDefault();
  rows[to]?.focus();
}

/** Which of `count` rows a key leads to from the one at `at` (-1: none); null if it isn't such a key. */
function nextRow(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
