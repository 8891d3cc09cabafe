/// <reference types="chrome" />
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { workerStops } from '@/dev/browser/panel';
import { type SignedIn, storeSignIn } from '@/tests/browser/support/signed-in';

/**
 * Takes a browser back to how it was when the extension had just been installed: one window with nothing
 * of note in it, nothing stored but a sign-in that is to last, nothing permitted, a background just
 * started. Cheaper than a new browser by two seconds of work.
 */
export async function freshBrowser(
  { context, extensionId }: ExtensionBrowser,
  signedIn: SignedIn | null,
): Promise<void> {
  await context.unrouteAll();
  await context.setOffline(false);
  // The manifest is a page of the extension that runs nothing. It stays for the next time.
  const manifest = `chrome-extension://${extensionId}/manifest.json`;
  const left = context.pages().find((one) => one.url() === manifest);
  const page = left ?? (await context.newPage());
  if (left === undefined) await page.goto(manifest);
  await Promise.all(context.pages().map((other) => other === page || other.close()));
  // By its cookie the org knows who logged in in this browser.
  if (signedIn === null) await context.clearCookies();
  await context.clearPermissions();
  await page.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const required = chrome.runtime.getManifest().host_permissions ?? [];
    const optional = origins.filter((origin) => !required.includes(origin));
    if (optional.length > 0) await chrome.permissions.remove({ origins: optional });
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
  const session = await context.newCDPSession(page);
  if (signedIn === null) {
    // The key that tokens are sealed under.
    const origin = new URL(page.url()).origin;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  } else await storeSignIn(page, signedIn);
  await session.send('Network.clearBrowserCache');
  await workerStops(session);
  await session.detach();
  // Nobody answers; that somebody could is what starts it again.
  await page.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => undefined));
}
