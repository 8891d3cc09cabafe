import { type ExtensionBrowser, launchWithExtension } from '@/dev/browser/launch';
import { optionalInboxes } from '@/lib/inboxes/optional-registry';
import { inboxes } from '@/lib/inboxes/registry';
import { compare, type Differences } from '@/tests/inboxes/compare';
import type { Expectation, InboxPage } from '@/tests/inboxes/page';
import { readPage } from '@/tests/inboxes/read-page';
import { switchAllOn } from '@/tests/inboxes/switch-on';

/** How reading a page went. */
export interface Result extends Differences {
  readonly name: string;
}

type ReadablePage = Extract<InboxPage, { html: string }>;

/**
 * Reads every page in a real Chromium with the extension in `extensionDir`, and compares. Pages of
 * one language and time zone share a browser. A page of an inbox that Threadside doesn't know, and
 * one that can't be read, differ in all they have.
 */
export async function readAll(
  pages: readonly InboxPage[],
  extensionDir: string,
  done: (result: Result) => void,
): Promise<void> {
  const groups = new Map<string, ReadablePage[]>();
  for (const page of pages) {
    if ('problem' in page) done(failed(page.name, page.problem));
    else if (!isKnown(page.expected.channel)) done(failed(page.name, unknown(page.expected)));
    else {
      const key = JSON.stringify([page.expected.locale, page.expected.timezone]);
      groups.set(key, [...(groups.get(key) ?? []), page]);
    }
  }
  for (const group of groups.values()) await readGroup(group, extensionDir, done);
}

/** Reads pages of one language and time zone. */
async function readGroup(
  group: readonly ReadablePage[],
  extensionDir: string,
  done: (result: Result) => void,
): Promise<void> {
  let browser: ExtensionBrowser;
  try {
    browser = await launchFor(group[0]?.expected, extensionDir);
  } catch (error) {
    for (const { name } of group) done(failed(name, messageOf(error)));
    return;
  }
  try {
    for (const page of group) done(await readOne(browser, page));
  } finally {
    await browser.close();
  }
}

/** A browser with every inbox switched on. */
async function launchFor(
  expected: Expectation | undefined,
  extensionDir: string,
): Promise<ExtensionBrowser> {
  const { locale, timezone } = expected ?? {};
  const browser = await launchWithExtension({
    extensionDir,
    headless: true,
    hosts: {},
    spkiHashes: [],
    ...(locale ? { locale } : {}),
    ...(timezone ? { timezoneId: timezone } : {}),
  });
  try {
    await switchAllOn(browser);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function readOne(
  browser: ExtensionBrowser,
  { name, html, expected }: ReadablePage,
): Promise<Result> {
  try {
    return { name, ...compare(expected, await readPage(browser, html, expected)) };
  } catch (error) {
    return failed(name, messageOf(error));
  }
}

function isKnown(channel: string): boolean {
  return [...inboxes, ...optionalInboxes].some(({ id }) => id === channel);
}

function unknown({ channel }: Expectation): string {
  return `"${channel}" is no inbox that Threadside reads`;
}

function failed(name: string, problem: string): Result {
  return { name, identity: [problem], messages: [problem] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
