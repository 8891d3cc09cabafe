/// <reference types="chrome" />
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { optionalInboxes } from '@/lib/inboxes/optional-registry';
import { patternsOf } from '@/lib/inboxes/places';
import type { InboxSettings } from '@/lib/settings/inboxes';
import { allowHosts } from '@/tests/browser/support/allow-host';

/** How long the extension may take to register the scripts of what was switched on. */
const REGISTERS_WITHIN_MS = 10_000;

/**
 * Lets the extension read the hosts of all optional inboxes that it has a reader for, and switches them
 * on. Comes back when their scripts are registered; throws if they are not in time.
 */
export async function switchAllOn(browser: ExtensionBrowser): Promise<void> {
  const origins = optionalInboxes.flatMap(patternsOf);
  await allowHosts(browser, origins);
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  // Playwright evaluates as if the user had pressed something.
  const isGranted = await page.evaluate(
    (all) => chrome.permissions.request({ origins: all }),
    origins,
  );
  if (!isGranted) throw new Error('The browser does not let the extension read optional inboxes.');
  await page.close();
  const ids = optionalInboxes.map(({ id }) => id);
  const inboxes: InboxSettings = { version: 1, off: [], on: ids, own: [], corrections: {} };
  await browser.worker.evaluate((stored) => chrome.storage.local.set(stored), { inboxes });
  const latest = Date.now() + REGISTERS_WITHIN_MS;
  const registered = () =>
    browser.worker.evaluate(
      async () => (await chrome.scripting.getRegisteredContentScripts()).length,
    );
  while ((await registered()) < ids.length) {
    if (Date.now() > latest) throw new Error('The scripts of optional inboxes are not registered.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
