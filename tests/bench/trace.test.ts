import { expect, test } from 'vitest';
import { stretches } from './trace';

const OURS = 'chrome-extension://abc/';
const on = { pid: 1, tid: 2 };
const mark = (name: string, ts: number) => ({ ...on, name, ts, ph: 'I' });
const task = (ts: number, tdur: number) => ({
  ...on,
  name: 'ThreadControllerImpl::RunTask',
  ts,
  tdur,
  dur: tdur * 3,
});
const call = (ts: number, tdur: number, url = `${OURS}a.js`, name = 'FunctionCall') => ({
  ...on,
  name,
  ts,
  tdur,
  dur: tdur,
  args: { data: { url, functionName: '' } },
});
const traced = (...traceEvents: readonly object[]) => JSON.stringify({ traceEvents });

test('between two marks tasks and the extension’s calls are added up, by the thread’s own time', () => {
  const trace = traced(
    task(50, 9000),
    mark('run 0', 100),
    task(150, 4000),
    call(160, 1000),
    call(1500, 500, `${OURS}b.js`, 'EvaluateScript'),
    call(1600, 1500, 'https://page.example/a.js'),
    task(9000, 2000),
    mark('run 1', 20_000),
    task(21_000, 1000),
    mark('run 2', 30_000),
    task(31_000, 7000),
  );
  expect(stretches(trace, 'run ', OURS)).toEqual([
    { total: 6, longestTask: 4, ours: 1.5, longestCall: 1 },
    { total: 1, longestTask: 1, ours: 0, longestCall: 0 },
  ]);
});

test('a call within a call counts once, in whatever order they were noted', () => {
  const trace = traced(call(500, 200), mark('run 0', 0), call(400, 1000), mark('run 1', 9000));
  expect(stretches(trace, 'run ', OURS)).toMatchObject([{ ours: 1, longestCall: 1 }]);
});

test('other threads and pages don’t count', () => {
  const trace = traced(
    mark('run 0', 0),
    { ...call(10, 1000), pid: 7 },
    { ...task(10, 1000), tid: 7 },
    mark('run 1', 9000),
  );
  expect(stretches(trace, 'run ', OURS)).toMatchObject([{ total: 0, ours: 0 }]);
});

test('a trace without two marks is refused, and so is what is no trace', () => {
  expect(() => stretches(traced(mark('run 0', 0)), 'run ', OURS)).toThrow('No stretch');
  expect(() => stretches('{}', 'run ', OURS)).toThrow();
});
