import { describe, expect, it, vi } from 'vitest';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { retrying } from '@/lib/salesforce/retry';

const away = (retryAfter: number | null) =>
  new SalesforceProblem({ kind: 'unavailable', status: 503, retryAfter });
const locked = () => new SalesforceProblem({ kind: 'locked', status: 400 });

/** Sends into a row of answers, on a clock of its own; gives what came of it and how long was waited. */
async function sent(answers: readonly (SalesforceProblem | string)[], signal?: AbortSignal) {
  const left = [...answers];
  const waits: number[] = [];
  const outcome = await retrying(
    async () => {
      const answer = left.shift();
      if (answer instanceof SalesforceProblem) throw answer;
      return answer;
    },
    {
      signal,
      pause: async (ms) => {
        signal?.throwIfAborted();
        waits.push(ms);
      },
    },
  ).catch((thrown: unknown) => thrown);
  return { outcome, waits, tries: answers.length - left.length };
}

describe('what may be sent twice', () => {
  it('is sent again after the time that Salesforce asked for', async () => {
    const { outcome, waits } = await sent([away(2), 'done']);
    expect(outcome).toBe('done');
    expect(waits[0]).toBeGreaterThanOrEqual(2_000);
    expect(waits[0]).toBeLessThan(3_000);
  });

  it('is sent again at a chance moment where the record was locked', async () => {
    vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.5);
    const { outcome, waits } = await sent([locked(), locked(), 'done']);
    expect(outcome).toBe('done');
    expect(waits).toEqual([300, 600]);
    vi.restoreAllMocks();
  });

  it('is given up after three tries', async () => {
    const { outcome, tries } = await sent([locked(), locked(), locked(), 'done']);
    expect(outcome).toMatchObject({ kind: 'locked' });
    expect(tries).toBe(3);
  });

  it.each([
    ['Salesforce names no time', away(null)],
    ['Salesforce wants longer than anybody waits', away(120)],
    ['the connection broke', new SalesforceProblem({ kind: 'offline' })],
    ['a rule refused it', new SalesforceProblem({ kind: 'validation-rule', status: 400 })],
    [
      'Salesforce failed',
      new SalesforceProblem({ kind: 'unavailable', status: 500, retryAfter: 1 }),
    ],
  ])('is not sent again where %s', async (_why, problem) => {
    expect(await sent([problem, 'done'])).toEqual({ outcome: problem, waits: [], tries: 1 });
  });

  it('is not sent again once nobody wants it any more', async () => {
    const life = new AbortController();
    life.abort();
    const { outcome, tries } = await sent([away(1), 'done'], life.signal);
    expect(outcome).toMatchObject({ kind: 'cancelled' });
    expect(tries).toBe(1);
  });

  it('waits on the clock, and stops waiting at once', async () => {
    vi.useFakeTimers();
    const life = new AbortController();
    const send = vi.fn(async () => {
      throw away(5);
    });
    const outcome = retrying(send, { signal: life.signal }).catch((thrown: unknown) => thrown);
    await vi.advanceTimersByTimeAsync(1_000);
    life.abort();
    expect(await outcome).toMatchObject({ kind: 'cancelled' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});
