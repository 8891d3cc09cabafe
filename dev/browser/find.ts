import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

/** Names a Chromium that loads extensions goes by on PATH. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];

/** Branded Chrome: looked for only to say why it does not do. */
const BRANDED = ['google-chrome', 'google-chrome-stable'];

export interface BrowserSources {
  /** `CHROMIUM` of the environment: who sets it wants this browser and no other. */
  readonly chosen: string | undefined;
  /** Where Playwright keeps the browser it downloads, whether or not it is there. */
  readonly downloaded: string;
  /** `PATH` of the environment. */
  readonly searchPath: string;
}

/**
 * The path of a Chromium or Chrome for Testing that can load the extension: `CHROMIUM` of the
 * environment, else Playwright's own download, else the first on PATH. Throws with a line for
 * each place that was tried.
 */
export async function findBrowser(sources: BrowserSources = sourcesHere()): Promise<string> {
  if (sources.chosen) {
    const complaint = await complaintAbout(sources.chosen);
    if (complaint) throw new Error(`CHROMIUM is set to ${sources.chosen}, but ${complaint}.`);
    return sources.chosen;
  }
  const tried: string[] = [];
  const folders = sources.searchPath.split(path.delimiter).filter(Boolean);
  const onPath = [...NAMES, ...BRANDED].flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  );
  for (const file of [sources.downloaded, ...onPath]) {
    if (!(await isExecutable(file))) continue;
    const complaint = await complaintAbout(file);
    if (!complaint) return file;
    tried.push(`  ${file}: ${complaint}`);
  }
  throw new Error(
    [
      'No Chromium found that can load the extension. Tried:',
      '  CHROMIUM: not set',
      `  ${sources.downloaded} (Playwright’s download): not there`,
      `  ${NAMES.join(', ')} on PATH: none that works`,
      ...tried,
    ].join('\n'),
  );
}

function sourcesHere(): BrowserSources {
  return {
    chosen: process.env.CHROMIUM,
    downloaded: chromium.executablePath(),
    searchPath: process.env.PATH ?? '',
  };
}

/** Why the file at `file` can't be used, or null if it can. */
async function complaintAbout(file: string): Promise<string | null> {
  if (!(await isExecutable(file))) return 'there is no program at that path';
  const version = await versionOf(file);
  if (version === null) return 'it does not start (asked for its --version)';
  const branded = /^Google Chrome (\d+)/.exec(version);
  // https://developer.chrome.com/docs/extensions: since 137 branded Chrome ignores --load-extension.
  if (branded && Number(branded[1]) >= 137) return `${version} does not load unpacked extensions`;
  return null;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function versionOf(file: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(file, ['--version'], { timeout: 20_000 });
    return stdout.trim();
  } catch {
    return null; // What went wrong is the browser's own affair; the caller says that it did not start.
  }
}
