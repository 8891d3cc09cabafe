import type { BrowserContext, Page } from '@playwright/test';

/** Opens an address in a browser window of its own, WhatsApp unless told; gives its only tab. */
export async function openWindow(
  { context }: { readonly context: BrowserContext },
  url = 'https://web.whatsapp.com/',
): Promise<Page> {
  const browser = context.browser();
  if (browser === null) throw new Error('This context belongs to no browser');
  const session = await browser.newBrowserCDPSession();
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', { url, newWindow: true });
  const page = await opened;
  await session.detach();
  await page.waitForLoadState();
  return page;
}

/** Closes a docked panel, as its own button does. */
export async function closePanel(panel: Page): Promise<void> {
  await panel.close();
}
