/// <reference types="chrome" />
import { expect } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { test as base } from '@/tests/browser/fixtures/test';

/** What content scripts tell the extension, as its background hears it from the browser. */
export interface Reports {
  /** The reading of every report so far, in order; a copy of what came over the wire. */
  all(): Promise<unknown[]>;
  /** Waits until the newest report is this one. */
  reach(reading: unknown): Promise<void>;
  /** Everything that was sent to the extension so far, whatever it is. */
  messages(): Promise<unknown[]>;
}

/** How long a page may take to be believed unreadable, and some more. */
const TOLD_WITHIN_MS = 12_000;

/** A test that listens to reports from its first moment. */
export const test = base.extend<{ readonly reports: Reports }>({
  reports: async ({ extension }, use) => use(await hearReports(extension)),
});

/** Listens from now on. */
export async function hearReports({ worker }: ExtensionBrowser): Promise<Reports> {
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.push(message);
    });
  });
  const messages = async () => {
    const heard: unknown = await worker.evaluate(() => Reflect.get(globalThis, 'heard'));
    if (!Array.isArray(heard)) throw new Error('The background was stopped in this test');
    return heard;
  };
  const isReport = ({ type }: { type?: unknown }) => type === 'chat-report';
  const all = async () => (await messages()).filter(isReport).map(({ reading }) => reading);
  return {
    all,
    messages,
    reach: (reading) =>
      expect.poll(async () => (await all()).at(-1), { timeout: TOLD_WITHIN_MS }).toEqual(reading),
  };
}

/** What the background remembers of every tab now, by its key. */
export async function rememberedTabs({
  worker,
}: ExtensionBrowser): Promise<Record<string, unknown>> {
  const stored = await worker.evaluate(() => chrome.storage.session.get());
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key.startsWith('tab:')));
}
