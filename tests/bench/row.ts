import { type Summary, summarise } from '@/tests/bench/summary';

/** What was measured and what it is held against, in one unit, taken in turns in one run. */
export interface Samples {
  readonly measured: readonly number[];
  readonly baseline: readonly number[];
}

/** What a row should not exceed: so many times its baseline, or so much in its own unit. */
export type Aim = { readonly times: number } | { readonly most: number };

/** What a row is about, known before anything is measured. */
export interface RowWords {
  readonly name: string;
  /** What the baseline is. */
  readonly against: string;
  readonly unit: 'ms' | 'MB' | 'nodes';
  /** Absent: nothing is aimed at. */
  readonly aim?: Aim;
  /** What one has to know to read the row. */
  readonly note?: string;
}

/** One line of the table: a thing beside its baseline. */
export interface Row extends RowWords {
  readonly measured: Summary;
  readonly baseline: Summary;
  /** Median over median of the baseline. */
  readonly ratio: number;
  /** Null where nothing is aimed at. */
  readonly meetsAim: boolean | null;
}

/** Makes a line of samples. Throws without samples, and on a baseline that the clock can't tell from nothing. */
export function toRow(words: RowWords, samples: Samples): Row {
  const measured = summarise(samples.measured);
  const baseline = summarise(samples.baseline);
  if (!(baseline.median > 0)) throw new Error(`${words.name}: its baseline is nothing`);
  const ratio = measured.median / baseline.median;
  return { ...words, measured, baseline, ratio, meetsAim: meets(words.aim, ratio, measured) };
}

/** By the median: the slowest runs are the machine's as much as ours. */
function meets(aim: Aim | undefined, ratio: number, { median }: Summary): boolean | null {
  if (aim === undefined) return null;
  return 'times' in aim ? ratio <= aim.times : median <= aim.most;
}
