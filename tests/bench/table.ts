import type { DayCalls } from '@/tests/bench/day';
import { DAY } from '@/tests/bench/day-plan';
import type { Aim, Row } from '@/tests/bench/row';
import type { PartSize } from '@/tests/build/sizes';
import { sizeTable } from '@/tests/build/sizes';

/** Calls to Salesforce that a chat never seen before takes, without what hangs on the person. */
export interface NewChatCalls {
  readonly found: number;
  readonly nobody: number;
}

/** Rows that belong together, under a heading. */
export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Everything that a run found out; the JSON of `--json` is just this. Parts that were not asked for are missing. */
export interface Report {
  /** When it was begun, ISO 8601. */
  readonly at: string;
  /** What it ran on: milliseconds compare on one machine only. */
  readonly machine: { readonly cores: number; readonly processor: string; readonly node: string };
  readonly groups: readonly Group[];
  readonly newChatCalls?: NewChatCalls;
  readonly dayCalls?: DayCalls;
  readonly sizes: readonly PartSize[];
}

const HEAD = `${'times'.padStart(9)}${'aim'.padStart(10)}${'median'.padStart(10)}${'p95'.padStart(9)}${'baseline'.padStart(11)}${'p95'.padStart(9)}${'runs'.padStart(6)}`;

/** The report as text: a table, then calls and sizes. */
export function reportText({ machine, groups, newChatCalls, dayCalls, sizes }: Report): string {
  const { cores, processor, node } = machine;
  return [
    `${cores} cores, ${processor}, Node ${node}`,
    '',
    HEAD,
    ...groups.flatMap(({ title, rows }) => [title, ...rows.flatMap(rowText)]),
    ...(newChatCalls ? ['', newChatText(newChatCalls)] : []),
    ...(dayCalls ? ['', ...dayText(dayCalls)] : []),
    '',
    sizeTable(sizes),
  ].join('\n');
}

function newChatText({ found, nobody }: NewChatCalls): string {
  return `Calls for a new chat: ${found} if found by phone, ${nobody} if nobody is; what hangs on the person is one more`;
}

function dayText({ total, byKind, floor }: DayCalls): readonly string[] {
  const { switches, people, edits, captures, logs } = DAY;
  return [
    `Calls of one agent’s day: ${total}, at least ${floor} (${switches} switches among ${people} people, ${edits} edits, ${captures} captures, ${logs} logs)`,
    ...Object.entries(byKind).map(([kind, calls]) => `${String(calls).padStart(7)}  ${kind}`),
  ];
}

function rowText(row: Row): readonly string[] {
  const { measured, baseline, unit } = row;
  const figures = [
    timesText(row.ratio).padStart(9),
    `${aimText(row)}${row.meetsAim === false ? ' ✗' : ''}`.padStart(10),
    amount(measured.median).padStart(10),
    amount(measured.p95).padStart(9),
    amount(baseline.median).padStart(11),
    amount(baseline.p95).padStart(9),
    String(measured.runs).padStart(6),
  ];
  const line = `${figures.join('')}  ${unit.padEnd(5)}  ${row.name}, against ${row.against}`;
  const missed = row.meetsAim === false ? ['(misses its aim)'] : [];
  const words = [...missed, ...(row.note === undefined ? [] : [row.note])].join(' ');
  return words === '' ? [line] : [line, `${' '.repeat(HEAD.length)}         ${words}`];
}

function aimText({ aim, unit }: { readonly aim?: Aim; readonly unit: string }): string {
  if (aim === undefined) return '';
  return 'times' in aim ? timesText(aim.times) : `${aim.most} ${unit}`;
}

/** A small share reads better in hundredths. */
function timesText(ratio: number): string {
  if (ratio < 0.1) return `${(ratio * 100).toFixed(2)} %`;
  return ratio.toFixed(ratio < 10 ? 2 : 1);
}

function amount(value: number): string {
  if (value >= 10_000) return value.toFixed(0);
  return value.toFixed(value < 10 ? 2 : 1);
}
