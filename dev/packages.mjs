import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const LOCK = `${ROOT}package-lock.json`;
/** Holds the hash of the lock file that node_modules was made from; goes when node_modules goes. */
const STAMP = `${ROOT}node_modules/.threadside-lock`;

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** Whether node_modules is there, whole, and made from the lock file as it is now. */
export function packagesAreInstalled() {
  try {
    return readFileSync(STAMP, 'utf8') === lockHash();
  } catch {
    return false; // No stamp: never installed, or not to the end.
  }
}

/**
 * Runs `npm ci`, all its words on stderr. Throws when it fails. The project's .npmrc makes npm
 * silent, so the level at which errors are seen is given here.
 */
export function installPackages() {
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--loglevel=error', '--no-audit', '--no-fund'],
    // On Windows npm is a script, which only a shell starts.
    { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (error || status !== 0) {
    throw new Error(
      `npm ci failed (${error?.message ?? `status ${status}`}); its words are above.`,
    );
  }
}

// Run as a program, after every install (see postinstall in package.json): notes that it went to the end.
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(STAMP, lockHash());
