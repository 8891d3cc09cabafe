import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findBrowser } from '@/dev/browser/find';

export interface LaunchOptions {
  /** The built extension, unpacked: `.output/chrome-mv3`. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /**
   * Which real host is served from which HTTPS port of this machine: `{ 'web.whatsapp.com': 4443 }`;
   * `*.my.salesforce.com` stands for every host under it. No other host can be reached.
   */
  readonly hosts: Readonly<Record<string, number>>;
  /** The certificates those ports show, each as base64 of the SHA-256 of its public key (SPKI). */
  readonly spkiHashes: readonly string[];
  /**
   * Language of pages and panel, as in `en-US` or `ar`. The extension's own words follow only where
   * this Chromium has that language installed (Debian's has English alone).
   */
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** A profile to use and leave there; without it a fresh one, removed on close. */
  readonly profileDir?: string;
  readonly extraArgs?: readonly string[];
  /**
   * Keeps pages that were left ready for the way back, as browsers do and Playwright's does not: its
   * `goBack` never hears the end of such a return.
   */
  readonly backForwardCache?: boolean;
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's background; a new one stands in its place after it was stopped and woken. */
  readonly worker: Worker;
  close(): Promise<void>;
}

/** How long the extension's worker may take to appear before the launch counts as failed. */
const WORKER_APPEARS_MS = 15_000;

// A docked panel is to be a page of its context, as tabs are: Playwright takes it for something else
// until it has loaded, and leaves that alone unless told (crBrowser.ts, `treatOtherAsPage`).
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/**
 * Starts a Chromium with the extension in it, its manifest as it ships, and the outside world
 * replaced by servers on this machine. Throws when the extension does not load.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = await findBrowser();
  const profile = options.profileDir ?? (await mkdtemp(path.join(tmpdir(), 'threadside-browser-')));
  const removeProfile = async () => {
    if (!options.profileDir) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const locale = options.locale ?? 'en-US';
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless,
      args: browserArguments(options, locale),
      ...(options.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      // Chromium on Linux takes the language of its own words from here, elsewhere from --lang.
      env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
      locale,
      colorScheme: options.colorScheme ?? 'light',
      viewport: null,
      ...(options.timezoneId ? { timezoneId: options.timezoneId } : {}),
    });
    const close = async () => {
      await context.close();
      await removeProfile();
    };
    try {
      const worker = await extensionWorker(context, options.extensionDir);
      const extensionId = new URL(worker.url()).host;
      return { context, extensionId, worker, close };
    } catch (error) {
      await context.close();
      throw error;
    }
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

function browserArguments(options: LaunchOptions, locale: string): string[] {
  const maps = Object.entries(options.hosts).map(
    ([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`,
  );
  const rules = [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [
    `--disable-extensions-except=${options.extensionDir}`,
    `--load-extension=${options.extensionDir}`,
    `--host-resolver-rules=${rules.join(', ')}`,
    `--ignore-certificate-errors-spki-list=${options.spkiHashes.join(',')}`,
    '--disable-quic', // QUIC ignores the list above.
    '--disable-background-networking',
    '--no-first-run',
    `--lang=${locale}`,
    `--accept-lang=${locale}`,
    // Chromium's sandbox refuses to run as root, which is who runs things in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(options.extraArgs ?? []),
  ];
}

async function extensionWorker(context: BrowserContext, extensionDir: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const running = context.serviceWorkers().find(isOurs);
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', {
      predicate: isOurs,
      timeout: WORKER_APPEARS_MS,
    });
  } catch (cause) {
    throw new Error(
      `The extension in ${extensionDir} did not start. Is it built, and does this browser load unpacked extensions?`,
      { cause },
    );
  }
}
