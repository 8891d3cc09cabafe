import { z } from '@/lib/zod';

/**
 * A browser's own record of what it did, as far as it is needed here: what ran on a page's main
 * thread and for how long. Times are CPU time of that thread, so what else the machine does is left
 * out. The format: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
const EVENT = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Begin, in microseconds. */
  ts: z.optional(z.number()),
  /** How long it took on the clock, in microseconds. */
  dur: z.optional(z.number()),
  /** How long its thread was at work, in microseconds. */
  tdur: z.optional(z.number()),
  args: z.optional(z.unknown()),
});
type TraceEvent = z.infer<typeof EVENT>;
const TRACE = z.object({ traceEvents: z.array(EVENT) });
const CALL = z.object({ data: z.object({ url: z.string() }) });

/** What has to be recorded for `stretches`. */
export const TRACE_CATEGORIES: readonly string[] = [
  '-*',
  'toplevel',
  'devtools.timeline',
  'blink.user_timing',
];

/** What went on between one mark of a page and the next, in milliseconds of its main thread. */
export interface Stretch {
  /** All of the page's tasks. */
  readonly total: number;
  /** The longest of them. */
  readonly longestTask: number;
  /** All calls into scripts of the extension, with what they made the browser do. */
  readonly ours: number;
  /** The longest of them. */
  readonly longestCall: number;
}

const TASK = 'ThreadControllerImpl::RunTask';
const CALLS = new Set(['FunctionCall', 'EvaluateScript']);

/**
 * Cuts a trace at the marks that a page made with `performance.mark('<prefix>…')`, and gives what
 * stands between each and the next; what follows the last is left out. `extension` is the address
 * that the extension's scripts begin with. Throws on what is no trace, and if a mark is missing.
 */
export function stretches(trace: string, prefix: string, extension: string): readonly Stretch[] {
  const { traceEvents } = TRACE.parse(JSON.parse(trace));
  const marks = traceEvents.filter(({ name, ts }) => name.startsWith(prefix) && ts !== undefined);
  const [first] = marks;
  if (first === undefined || marks.length < 2) throw new Error(`No stretch between ${prefix}…`);
  const events = traceEvents
    .filter(({ pid, tid }) => pid === first.pid && tid === first.tid)
    .toSorted(byBegin);
  const tasks = events.filter(({ name }) => name === TASK);
  const calls = outermost(
    events.filter((event) => CALLS.has(event.name) && isOf(extension, event)),
  );
  const begins = marks.map(({ ts = 0 }) => ts).toSorted((one, other) => one - other);
  return begins.slice(1).map((end, index) => {
    const begin = begins[index] ?? end;
    const between = ({ ts = 0 }: TraceEvent) => ts >= begin && ts < end;
    const [all, ours] = [tasks.filter(between).map(ms), calls.filter(between).map(ms)];
    return {
      total: sum(all),
      longestTask: Math.max(0, ...all),
      ours: sum(ours),
      longestCall: Math.max(0, ...ours),
    };
  });
}

function isOf(extension: string, { args }: TraceEvent): boolean {
  const call = CALL.safeParse(args);
  return call.success && call.data.data.url.startsWith(extension);
}

/** Those that no other of them holds: what one script of the extension calls of another counts once. */
function outermost(sorted: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ ts = 0, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

function byBegin(one: TraceEvent, other: TraceEvent): number {
  return (one.ts ?? 0) - (other.ts ?? 0);
}

function ms({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
