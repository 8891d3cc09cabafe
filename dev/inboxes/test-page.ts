import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { findBrowser } from '@/dev/browser/find';
import { INBOX_HOSTS, type Inboxes, startInboxes } from '@/dev/inboxes/server';
import { selfSigned } from '@/dev/tls';

export const WHATSAPP = 'https://web.whatsapp.com/';
export const MESSAGES = 'https://www.facebook.com/messages/';
export const TELEGRAM = 'https://web.telegram.org/k/';
export const TEXTS = 'https://messages.google.com/web/conversations';
export const DESK = 'https://desk.example.com/';

/** A browser takes its time to start, on a busy machine above all. */
const BROWSER_MS = 30_000;

/** The stand-ins as a test drives them. */
export interface StandIns {
  /** A fresh page for each test, in a context of its own. */
  readonly page: Page;
  open(key: string): Promise<void>;
  /** Says that the page's complaints of this form were what the test was after. */
  forgive(form: RegExp): void;
}

/**
 * Starts the stand-ins and a browser without any extension for the tests of this file. After each
 * test it fails if a page broke its own policy or threw.
 */
export function withStandIns(): StandIns {
  let inboxes: Inboxes | undefined;
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  let complaints: string[] = [];
  const thePage = () => {
    if (!page) throw new Error('There is a page only while a test runs');
    return page;
  };

  beforeAll(async () => {
    const { cert, key, spkiHash } = selfSigned(INBOX_HOSTS);
    inboxes = await startInboxes({ tls: { cert, key } });
    browser = await launch(inboxes.port, spkiHash);
  }, BROWSER_MS);
  afterAll(async () => {
    await browser?.close();
    await inboxes?.close();
  });
  beforeEach(async () => {
    context = await browser?.newContext({ locale: 'en-US' });
    page = await context?.newPage();
    complaints = [];
    page?.on('pageerror', (error) => complaints.push(error.message));
    page?.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  afterEach(async () => {
    await context?.close();
    expect(complaints).toEqual([]);
  });

  return {
    get page() {
      return thePage();
    },
    forgive(form) {
      complaints = complaints.filter((complaint) => !form.test(complaint));
    },
    open: (key) => thePage().evaluate((who) => window.__standIn.open(who), key),
  };
}

async function launch(port: number, spkiHash: string): Promise<Browser> {
  const maps = INBOX_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  return chromium.launch({
    executablePath: await findBrowser(),
    args: [
      `--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
      `--ignore-certificate-errors-spki-list=${spkiHash}`,
      '--disable-quic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
