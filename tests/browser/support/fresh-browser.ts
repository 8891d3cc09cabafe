/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { workerStops } from '@/dev/browser/panel';

/**
 * Takes a browser back to how it was when the extension had just been installed: one new window with
 * nothing of note in it, nothing stored, nothing permitted, a background just started. Cheaper than a new
 * browser by two seconds of work.
 */
export async function freshBrowser(browser: ExtensionBrowser): Promise<void> {
  const { context } = browser;
  await context.unrouteAll();
  await context.setOffline(false);
  const page = await newWindow(browser);
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.clearCookies();
  await context.clearPermissions();
  await page.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const required = chrome.runtime.getManifest().host_permissions ?? [];
    const optional = origins.filter((origin) => !required.includes(origin));
    if (optional.length > 0) await chrome.permissions.remove({ origins: optional });
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
  const session = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Network.clearBrowserCache');
  await workerStops(session);
  await session.detach();
  // Nobody answers; that somebody could is what starts it again.
  await page.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => undefined));
}

/** The manifest is a page of the extension that runs nothing. */
async function newWindow({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('This context belongs to no browser');
  const opened = context.waitForEvent('page');
  const url = `chrome-extension://${extensionId}/manifest.json`;
  await session.send('Target.createTarget', { url, newWindow: true });
  const page = await opened;
  await session.detach();
  await page.waitForURL(url);
  return page;
}
