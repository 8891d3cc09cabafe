import { readdirSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { jsforceBrowser } from './lib/salesforce/jsforce/vite-plugin.ts';

const SETUP = './tests/unit/setup.ts';

/** The test files that say they need a document. */
const withDocument = ['components', 'dev', 'entrypoints', 'lib', 'tests']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => readFileSync(file, 'utf8').startsWith('// @vitest-environment jsdom'));

/**
 * Unit tests: everything named `*.test.ts(x)`. They run in Node; a test that needs a document says
 * `// @vitest-environment jsdom` in its first line. Whole-browser tests are Playwright's.
 */
export default defineConfig({
  plugins: [WxtVitest(), jsforceBrowser()],
  test: {
    // On all cores: left to itself Vitest keeps one free, which is half of a small machine.
    maxWorkers: '100%',
    // How long a test takes is nobody's promise: a loaded machine fails none.
    testTimeout: 30_000,
    // No test may lean on another: files and tests run in a new order each time (the seed is printed).
    sequence: { shuffle: true, seed: Date.now() },
    server: {
      deps: {
        inline: [
          // jsforce as it is bundled for the browser, not as Node would load it.
          /jsforce/,
          // Hold state: loaded anew for each file, as our own modules are.
          /@tanstack/,
          /@webext-core/,
          /@wxt-dev\/(browser|i18n\/dist\/index)/,
        ],
      },
    },
    projects: [
      // A process of its own for each file: a document can't be taken back to new.
      {
        extends: true,
        test: {
          name: 'document',
          include: withDocument,
          setupFiles: [SETUP],
          sequence: { groupOrder: 0 },
        },
      },
      // Files follow one another in few processes, each with all modules as new (fresh-modules.ts).
      {
        extends: true,
        test: {
          name: 'node',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [
            ...configDefaults.exclude,
            ...withDocument,
            'tests/browser/**',
            '.output/**',
            '.wxt/**',
          ],
          isolate: false,
          setupFiles: ['./tests/unit/fresh-modules.ts', SETUP],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
