import { type Browser, browser } from 'wxt/browser';

/** Where the open window's id is noted, for a panel that has to close what another left behind. */
const KEY = 'sign-in-window';

/**
 * Runs a sign-in and knows the popup window that the browser shows it in. Browsers have one such flow at a
 * time and no call to end it, save closing its window: that is done when `signal` gives the sign-in up.
 */
export async function inPopup<T>(
  host: string,
  flow: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  let windowId: number | null = null;
  const close = () => {
    if (windowId !== null) void closeWindow(windowId);
  };
  const opened = async (tab: Browser.tabs.Tab) => {
    if (windowId !== null || !mayShow(tab, host)) return;
    const { type } = await browser.windows.get(tab.windowId);
    if (type !== 'popup' || windowId !== null) return;
    windowId = tab.windowId;
    await browser.storage.session.set({ [KEY]: windowId });
    if (signal?.aborted) close();
  };
  browser.tabs.onCreated.addListener(opened);
  signal?.addEventListener('abort', close);
  try {
    return await flow();
  } finally {
    browser.tabs.onCreated.removeListener(opened);
    signal?.removeEventListener('abort', close);
    if (windowId !== null) await browser.storage.session.remove(KEY);
  }
}

/** Closes the window of a sign-in that a closed panel, or another window's, has open; false for none. */
export async function closeLeftPopup(): Promise<boolean> {
  const id = (await browser.storage.session.get(KEY))[KEY];
  if (typeof id !== 'number') return false;
  await browser.storage.session.remove(KEY);
  return closeWindow(id);
}

async function closeWindow(id: number): Promise<boolean> {
  try {
    await browser.windows.remove(id);
    return true;
  } catch {
    return false; // It was closed already.
  }
}

/** The tab may have been led on to where the organisation's users log in, whose address is kept from us. */
function mayShow({ url }: Browser.tabs.Tab, host: string): boolean {
  return url === undefined || url === '' || (URL.canParse(url) && new URL(url).host === host);
}
