/** What a handful of measurements comes to. */
export interface Summary {
  readonly median: number;
  /** So much or less in 95 of 100 runs; with fewer than 20 runs the slowest of them. */
  readonly p95: number;
  /** How many measurements there were. */
  readonly runs: number;
}

/** Sums measurements up, in whatever unit they are. Throws if there are none, or one is no number. */
export function summarise(values: readonly number[]): Summary {
  if (!values.every(Number.isFinite)) throw new Error(`Not all numbers: ${values.join(', ')}`);
  const sorted = values.toSorted((one, other) => one - other);
  const at = (index: number) => {
    const value = sorted[index];
    if (value === undefined) throw new Error('Nothing was measured');
    return value;
  };
  const { length } = sorted;
  return {
    // One slow run does not move it.
    median: (at((length - 1) >> 1) + at(length >> 1)) / 2,
    p95: at(Math.ceil(length * 0.95) - 1),
    runs: length,
  };
}
