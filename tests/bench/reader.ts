/**
 * The reader of WhatsApp, to be timed where it works: bundled, and started in the world of the content
 * script as `globalThis.timeReading`.
 */
import { whatsapp } from '@/lib/inboxes/whatsapp';

/**
 * Calls at a time: the clock moves in steps of 0.1 ms, and what else the machine does is to meet both
 * alike, so both take about as long.
 */
const READS = 4;
const COUNTS = 32;

/** Milliseconds that one of so many calls takes. */
function timed(times: number, call: () => unknown): number {
  const start = performance.now();
  for (let n = 0; n < times; n += 1) call();
  return (performance.now() - start) / times;
}

/** What the watcher does when something in the page has changed. */
function read() {
  const claim = whatsapp.claim?.(document) ?? null;
  return whatsapp.read(document, location, { claim });
}

/** Times `read` and a count of the page's elements in turns; `reading` is what was read. */
function timeReading(runs: number) {
  const reading = read();
  const elements = document.querySelectorAll('*').length;
  const measured: number[] = [];
  const baseline: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    measured.push(timed(READS, read));
    baseline.push(timed(COUNTS, () => document.querySelectorAll('*').length));
  }
  return { reading, elements, measured, baseline };
}

Object.assign(globalThis, { timeReading });
