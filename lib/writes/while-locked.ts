/** Row locks are held for as long as one save takes, most often less than a second. */
const SHORTEST_MS = 300;
const LONGEST_MS = 900;

/**
 * Settles after the time that a record's lock is usually held. By chance, so that two who met at one record
 * don't meet there again.
 */
export function whileLocked(): Promise<void> {
  const pause = SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS);
  return new Promise((resolve) => setTimeout(resolve, pause));
}
