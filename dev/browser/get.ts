/**
 * Makes sure that there is a browser for the extension: finds one, else has Playwright download
 * one, else has apt install Debian's. Ends with 1 and every reason when all of that fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { findBrowser } from '@/dev/browser/find';

interface Way {
  readonly name: string;
  readonly applies: () => boolean;
  /** Run one after the other, until one fails. */
  readonly commands: readonly (readonly string[])[];
  /** What one of them may take; a machine cut off from the network must not hang here. */
  readonly minutes: number;
}

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
const hasApt = () => spawnSync('apt-get', ['--version']).status === 0;

/** In the order in which they are tried, as long as no browser is found. */
const WAYS: readonly Way[] = [
  {
    name: 'Playwright’s download',
    applies: () => true,
    // The extension needs the whole browser, not the headless shell.
    commands: [[process.execPath, playwright, 'install', '--no-shell', 'chromium']],
    minutes: 4,
  },
  {
    name: 'the libraries that Playwright’s download lacks, from apt',
    applies: () => existsSync(chromium.executablePath()) && hasApt(),
    commands: [[...asRoot, process.execPath, playwright, 'install-deps', 'chromium']],
    minutes: 3,
  },
  {
    name: 'Debian’s chromium from apt',
    applies: hasApt,
    commands: [
      [...asRoot, 'apt-get', 'update'],
      [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
    minutes: 4,
  },
];

/** Why `way` failed, or null if all its commands ended well. */
function take({ commands, minutes }: Way): string | null {
  for (const [program = '', ...args] of commands) {
    const { status, error } = spawnSync(program, args, {
      stdio: ['ignore', 2, 2],
      timeout: minutes * 60_000,
      // Ten seconds without a connection are enough to know that there is none.
      env: {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
      },
    });
    if (error) return error.message;
    if (status !== 0) return `“${[program, ...args].join(' ')}” ended with ${status}`;
  }
  return null;
}

async function whyNoBrowser(): Promise<string | null> {
  return findBrowser().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

async function main(): Promise<number> {
  let missing = await whyNoBrowser();
  // Whoever names a browser that does not work wants to know that, not to have another one.
  const ways = process.env.CHROMIUM ? [] : WAYS;
  const failures: string[] = [];
  for (const way of ways) {
    if (missing === null || !way.applies()) continue;
    console.error(`No browser for the extension yet; trying ${way.name} …`);
    const failure = take(way);
    if (failure) failures.push(`  ${way.name}: ${failure}`);
    missing = await whyNoBrowser();
  }
  if (missing === null) return 0;
  console.error([missing, ...failures].join('\n'));
  console.error(
    'Install a Chromium or Chrome for Testing, or name one in CHROMIUM, and run again.',
  );
  return 1;
}

process.exitCode = await main();
