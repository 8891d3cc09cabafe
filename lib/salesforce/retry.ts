import { SalesforceProblem } from '@/lib/salesforce/problem';

/** A call is sent so often at most. */
const MOST_TRIES = 3;
/** Salesforce is not waited for longer than this, in milliseconds: an agent is waiting too. */
const LONGEST_WAIT_MS = 10_000;
/** Row locks are held for as long as one save takes, most often less than a second. */
const SHORTEST_LOCK_MS = 300;
const LONGEST_LOCK_MS = 900;

/** Waits so many milliseconds; rejects with the signal's reason if that comes first. */
export type Pause = (ms: number, signal?: AbortSignal) => Promise<void>;

/**
 * Sends what may be sent twice: a read, or a change that carries its own condition; never a create. Sent
 * again where Salesforce was away for a moment (503 with Retry-After) or something else was saving the
 * record (UNABLE_TO_LOCK_ROW), after a time in which chance has a part, so that two who met don't meet again.
 * @throws SalesforceProblem of the last try; `cancelled` if the signal ended the wait
 */
export async function retrying<T>(
  send: () => Promise<T>,
  {
    signal,
    pause = wait,
  }: { readonly signal?: AbortSignal | undefined; readonly pause?: Pause } = {},
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await send();
    } catch (thrown) {
      const after = tries < MOST_TRIES ? againAfter(thrown) : null;
      if (after === null) throw thrown;
      await pause(after, signal).catch(() => {
        throw new SalesforceProblem({ kind: 'cancelled', cause: thrown });
      });
    }
  }
}

/** Milliseconds after which to try again, null where that is no use. */
function againAfter(thrown: unknown): number | null {
  if (!(thrown instanceof SalesforceProblem)) return null;
  const jitter = SHORTEST_LOCK_MS + Math.random() * (LONGEST_LOCK_MS - SHORTEST_LOCK_MS);
  if (thrown.kind === 'locked') return jitter;
  if (thrown.status !== 503 || thrown.retryAfter === null) return null;
  const asked = thrown.retryAfter * 1000;
  return asked > LONGEST_WAIT_MS ? null : asked + jitter;
}

const wait: Pause = (ms, signal) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', ended);
      resolve();
    }, ms);
    const ended = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', ended, { once: true });
  });
