/**
 * Everything a change must pass, one step after the other, up to the first that fails. Ends with the
 * time each took and, alone on the last line, how many tests passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startGettingBrowser } from '@/dev/test-all/browser';
import { type Count, closingLine, countTests } from '@/dev/test-all/count';
import { STEPS, type Step } from '@/dev/test-all/steps';

interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly count: Count | null;
}

const BIN = path.resolve('node_modules/.bin');

function runStep({ name, command: [program, ...args], report }: Step): Result {
  console.log(`\n── ${name}`);
  // An older report must not be taken for this run's, if the step dies before it writes one.
  if (report) {
    rmSync(report.file, { force: true });
    mkdirSync(path.dirname(report.file), { recursive: true });
  }
  const start = performance.now();
  const { status, error } = spawnSync(path.join(BIN, program), args, { stdio: 'inherit' });
  if (error) console.error(`${program} did not run: ${error.message}`);
  const seconds = (performance.now() - start) / 1000;
  const count = report ? readCount(report) : null;
  return { name, ok: status === 0 && (!report || isWhole(count)), seconds, count };
}

/** A run of tests in which none failed and at least one passed. */
function isWhole(count: Count | null): boolean {
  return count !== null && count.failed === 0 && count.passed > 0;
}

function readCount({ kind, file }: NonNullable<Step['report']>): Count | null {
  try {
    return countTests(kind, readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`No count of tests in ${file}:`, error);
    return null;
  }
}

const browser = startGettingBrowser();
const results: Result[] = [];
for (const step of STEPS) {
  if (step.needsBrowser && !(await browser)) {
    results.push({ name: 'browser', ok: false, seconds: 0, count: null });
    break;
  }
  const result = runStep(step);
  results.push(result);
  if (!result.ok) break;
}
// So that its words come before the closing line, and no installation is broken off.
await browser;

console.log('');
for (const { name, ok, seconds } of results) {
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
}
const failed = results.find(({ ok }) => !ok);
if (failed) console.log(`Failed: ${failed.name}`);
console.log(closingLine(results));
process.exitCode = failed ? 1 : 0;
