import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleFile } from '@/dev/inboxes/bundle';

const source = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const SCRIPTS = {
  'background.js': source('background.ts'),
  'content.js': source('content.ts'),
  'panel.js': source('panel.tsx'),
};
const FILES = {
  'manifest.json': source('manifest.json'),
  'sidepanel.html': source('sidepanel.html'),
};

/** An unpacked extension in a folder of its own. */
export interface BuiltBaseline {
  readonly folder: string;
  /** Removes the folder. */
  remove(): Promise<void>;
}

/**
 * Builds the extension that the benchmark holds Threadside against: a bare content script, a bare
 * background, and an empty React page as side panel.
 */
export async function buildBaseline(): Promise<BuiltBaseline> {
  const folder = await mkdtemp(path.join(tmpdir(), 'threadside-baseline-'));
  for (const [name, file] of Object.entries(FILES)) await copyFile(file, path.join(folder, name));
  for (const [name, file] of Object.entries(SCRIPTS)) {
    await writeFile(path.join(folder, name), await bundleFile(file));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
