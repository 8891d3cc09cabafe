import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { jsforceBrowser } from './lib/salesforce/jsforce/vite-plugin.ts';

/**
 * Unit tests: everything named `*.test.ts(x)`. They run in Node; a test that needs a document says
 * `// @vitest-environment jsdom` in its first line. Whole-browser tests are Playwright's.
 */
export default defineConfig({
  plugins: [WxtVitest(), jsforceBrowser()],
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/browser/**', '.output/**', '.wxt/**'],
    setupFiles: ['./tests/unit/setup.ts'],
    // On all cores: left to itself Vitest keeps one free, which is half of a small machine.
    maxWorkers: '100%',
    // How long a test takes is nobody's promise: a loaded machine fails none.
    testTimeout: 30_000,
    // No test may lean on another: files and tests run in a new order each time (the seed is printed).
    sequence: { shuffle: true },
    // jsforce as it is bundled for the browser, not as Node would load it.
    server: { deps: { inline: [/jsforce/] } },
  },
});
