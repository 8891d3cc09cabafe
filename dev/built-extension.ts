import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUTPUT = path.join(ROOT, '.output/chrome-mv3');

/** What the build is made of. */
const SOURCES = ['lib', 'components', 'entrypoints', 'locales', 'public'];
const SINGLE_FILES = ['wxt.config.ts', 'package-lock.json'];

/**
 * The folder of the extension as built for Chrome; built now if it is missing or older than what it
 * is made of. Throws if the build fails; its words go to stderr.
 */
export function builtExtension(): string {
  if (isFresh()) return OUTPUT;
  const wxt = path.join(ROOT, 'node_modules/.bin/wxt');
  const { status } = spawnSync(wxt, ['build'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`wxt build failed with status ${status}; its words are above.`);
  return OUTPUT;
}

function isFresh(): boolean {
  const manifest = path.join(OUTPUT, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const sources = SOURCES.flatMap((folder) => filesUnder(path.join(ROOT, folder)));
  const newest = Math.max(
    ...[...sources, ...SINGLE_FILES.map((file) => path.join(ROOT, file))].map(
      (file) => statSync(file).mtimeMs,
    ),
  );
  return statSync(manifest).mtimeMs > newest;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
