/**
 * The moments at which to look for a change that was noted at `notedAt` and not answered: at once, then
 * those of `after` (milliseconds since it was noted) that are still to come. Salesforce may be at it yet.
 */
export async function* moments(notedAt: number, after: readonly number[]): AsyncGenerator<void> {
  yield;
  for (const ms of after) {
    const wait = notedAt + ms - Date.now();
    if (wait <= 0) continue;
    await new Promise((resolve) => setTimeout(resolve, wait));
    yield;
  }
}
