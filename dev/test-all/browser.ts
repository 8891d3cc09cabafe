import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is said meanwhile, shown when it is over: the steps beside it have their own to say. */
const WORDS = '.cache/browser-get.txt';

/**
 * Gets a browser if there is none (dev/browser/get.ts), beside the steps that need none: it is a wait for
 * the network above all. What it gives answers true once there is one, and false if none could be had.
 */
export function startGettingBrowser(): Promise<boolean> {
  mkdirSync(path.dirname(WORDS), { recursive: true });
  const words = openSync(WORDS, 'w');
  const child = spawn(process.execPath, ['--import', 'tsx', 'dev/browser/get.ts'], {
    stdio: ['ignore', words, words],
  });
  closeSync(words);
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (status) => {
      process.stderr.write(readFileSync(WORDS, 'utf8'));
      resolve(status === 0);
    });
  });
}
