/**
 * Runs `act` when the press now under way is over, at once if there is none. Leaving an input happens as
 * the pointer goes down on something else: if the layout changed right then, that something would move
 * away from under the pointer and its click would be lost.
 */
export function afterPress(act: () => void): void {
  if (!document.documentElement.matches(':active')) {
    act();
    return;
  }
  const over = new AbortController();
  const done = () => {
    over.abort();
    // The click belongs to the same task as the pointerup before it.
    setTimeout(act);
  };
  window.addEventListener('pointerup', done, { signal: over.signal });
  window.addEventListener('pointercancel', done, { signal: over.signal });
}
