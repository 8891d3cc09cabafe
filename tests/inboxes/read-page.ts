/// <reference types="chrome" />
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { type Reading, readingSchema } from '@/lib/chats/chat';
import { transcriptSchema } from '@/lib/chats/protocol';
import { placeOfUrl } from '@/lib/inboxes/places';
import type { Seen } from '@/tests/inboxes/compare';
import type { Expectation } from '@/tests/inboxes/page';

/** A page that has told nothing by then can't be read. */
const TELLS_WITHIN_MS = 10_000;
const NOTHING_TOLD = `The page told nothing within ${TELLS_WITHIN_MS / 1000} s.`;

/**
 * Shows `html` at the address it is to stand at and tells what Threadside reads there: the chat that
 * its background has stored for the tab, and the messages that the page answers with when it is
 * asked as the panel asks. Nothing else can be reached. Throws where either is not to be had.
 */
export async function readPage(
  { context }: ExtensionBrowser,
  html: string,
  expected: Expectation,
): Promise<Seen> {
  const before = await tabIds(context);
  const page = await context.newPage();
  try {
    const tabId = (await tabIds(context)).find((id) => !before.includes(id));
    if (tabId === undefined) throw new Error('The new tab did not appear to the extension.');
    await serve(page, html, expected.url);
    await page.goto(expected.url, { waitUntil: 'load' });
    if ((await storedReading(context, tabId)) === null) {
      if (placeOfUrl(expected.url)) throw new Error(NOTHING_TOLD);
      // Beside an inbox's own pages, as before signing in, nothing is told and no chat is open.
      return { reading: { state: 'none' }, messages: [] };
    }
    const messages = await askedMessages(context, tabId, expected);
    const reading = await storedReading(context, tabId);
    if (reading === null) throw new Error(NOTHING_TOLD);
    return { reading, messages };
  } finally {
    await page.close();
  }
}

async function serve(page: Page, html: string, url: string): Promise<void> {
  // A server is never asked for what stands behind the #.
  const [asked] = url.split('#');
  await page.route('**/*', (route) =>
    route.request().url().split('#')[0] === asked && route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
}

/** The extension's background: another one after it was stopped and woken. */
function background(context: BrowserContext): Worker {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) throw new Error('The extension has no background.');
  return worker;
}

async function tabIds(context: BrowserContext): Promise<number[]> {
  return background(context).evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.map(({ id }) => id ?? -1);
  });
}

/** What the background has stored for a tab, as soon as it has; null if nothing comes in time. */
async function storedReading(context: BrowserContext, tabId: number): Promise<Reading | null> {
  const stored: unknown = await background(context).evaluate(
    ({ key, timeout }) =>
      new Promise((resolve) => {
        chrome.storage.session.onChanged.addListener((changes) => {
          if (changes[key]) resolve(changes[key].newValue);
        });
        chrome.storage.session.get(key).then((found) => {
          if (key in found) resolve(found[key]);
        });
        setTimeout(resolve, timeout);
      }),
    { key: `tab:${tabId}`, timeout: TELLS_WITHIN_MS },
  );
  if (typeof stored !== 'object' || stored === null || !('reading' in stored)) return null;
  return readingSchema.parse(stored.reading);
}

async function askedMessages(context: BrowserContext, tabId: number, expected: Expectation) {
  const ask = {
    type: 'ask-messages',
    limit: 100,
    now: expected.now ?? new Date().toISOString().slice(0, 16),
    locale: expected.locale ?? 'en-US',
    timeZone: expected.timezone ?? 'UTC',
  };
  const answer: unknown = await background(context).evaluate(
    ({ id, message }) => chrome.tabs.sendMessage(id, message),
    { id: tabId, message: ask },
  );
  return transcriptSchema.parse(answer).messages;
}
