/**
 * Runs `change` while no other window changes the session: signing in, signing out, refreshing. The
 * browser frees the lock when a window that holds it closes.
 */
export function withSessionLock<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request('salesforce-session', change);
}
