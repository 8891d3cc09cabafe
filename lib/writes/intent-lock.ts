/** Runs `work` while holding the Web Lock of an intent, so that other windows know it is alive. */
export function whileHeld<T>(intentId: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`intent:${intentId}`, work);
}

/** The same, but gives null at once if another window holds it, that is, is still sending. */
export function ifFree<T>(intentId: string, work: () => Promise<T>): Promise<T | null> {
  return navigator.locks.request(`intent:${intentId}`, { ifAvailable: true }, (lock) =>
    lock === null ? null : work(),
  );
}
