import type { DayCalls } from '@/tests/bench/day';
import { DAY } from '@/tests/bench/day-plan';
import type { PartSize } from '@/tests/build/sizes';
import { sizeTable } from '@/tests/build/sizes';

/** What was timed and what it is held against, in milliseconds, taken in turns in one run. */
export interface Samples {
  readonly measured: readonly number[];
  readonly baseline: readonly number[];
}

/** One line of the table: how many times its baseline a thing takes. */
export interface Row {
  readonly name: string;
  /** What the baseline is. */
  readonly against: string;
  readonly ratio: number;
  readonly measuredMs: number;
  readonly baselineMs: number;
  readonly runs: number;
}

/** Calls to Salesforce that a chat never seen before takes. */
export interface NewChatCalls {
  readonly found: number;
  readonly nobody: number;
}

/** Everything that a run found out; the JSON of `--json` is just this. */
export interface Report {
  readonly rows: readonly Row[];
  readonly newChatCalls: NewChatCalls;
  readonly dayCalls: DayCalls;
  readonly sizes: readonly PartSize[];
}

/** Sums samples up: medians, which one slow run does not move. Throws without samples. */
export function toRow(name: string, against: string, { measured, baseline }: Samples): Row {
  const measuredMs = median(measured);
  const baselineMs = median(baseline);
  const ratio = measuredMs / baselineMs;
  if (!(measuredMs > 0 && baselineMs > 0)) throw new Error(`${name}: too quick for the clock`);
  return { name, against, ratio, measuredMs, baselineMs, runs: measured.length };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured');
  return (low + high) / 2;
}

/** The report as text, in four parts. */
export function reportText({ rows, newChatCalls, dayCalls, sizes }: Report): string {
  const head = `${'times'.padStart(7)}  ${''.padEnd(36)}${'ms'.padStart(9)}${'baseline'.padStart(10)}  against`;
  return [
    head,
    ...rows.map(rowText),
    '',
    `Calls for a new chat: ${newChatCalls.found} if found by phone, ${newChatCalls.nobody} if nobody is`,
    '',
    ...dayText(dayCalls),
    '',
    sizeTable(sizes),
  ].join('\n');
}

function dayText({ total, byKind, floor }: DayCalls): readonly string[] {
  const { switches, people, edits, captures, logs } = DAY;
  return [
    `Calls of one agent’s day: ${total}, at least ${floor} (${switches} switches among ${people} people, ${edits} edits, ${captures} captures, ${logs} logs)`,
    ...Object.entries(byKind).map(([kind, calls]) => `${String(calls).padStart(7)}  ${kind}`),
  ];
}

function rowText({ name, against, ratio, measuredMs, baselineMs, runs }: Row): string {
  const times = ratio.toFixed(ratio < 10 ? 2 : 1).padStart(7);
  const ms = `${milliseconds(measuredMs).padStart(9)}${milliseconds(baselineMs).padStart(10)}`;
  return `${times}  ${name.padEnd(36)}${ms}  ${against} (${runs} runs)`;
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1);
}
