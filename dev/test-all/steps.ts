/** One thing that a change must pass. */
export interface Step {
  readonly name: string;
  /** A program of the installed packages, or `tsx` with a file of ours, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** True if it can't start before there is a browser. */
  readonly needsBrowser?: true;
  /** Where it leaves its count of tests, if it runs any. */
  readonly report?: { readonly kind: 'vitest' | 'playwright'; readonly file: string };
}

const UNIT_REPORT = '.cache/unit.json';
/** Written by the reporter that playwright.config.ts names. */
const BROWSER_REPORT = '.cache/browser.json';

/** In this order, from the quickest to the slowest; the first that fails is the last that runs. */
export const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'build output', command: ['tsx', 'tests/build/main.ts'] },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    needsBrowser: true,
    report: { kind: 'vitest', file: UNIT_REPORT },
  },
  {
    name: 'whole-browser tests',
    command: ['playwright', 'test'],
    needsBrowser: true,
    report: { kind: 'playwright', file: BROWSER_REPORT },
  },
];
