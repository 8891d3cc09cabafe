import { defineConfig } from '@playwright/test';

/**
 * Whole-browser tests: the build that ships in a real Chromium, against the stand-ins of `dev`. A test
 * that passes only sometimes is a fault to mend, so there is no second try at a desk. CI's machine may
 * be starved for seconds: there a test has one more, and is listed as flaky if it needed it.
 */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // The JSON is what `npm test` takes its count from (dev/test-all/steps.ts).
  reporter: [['list'], ['json', { outputFile: '.cache/browser.json' }]],
  use: { screenshot: 'only-on-failure' },
});
