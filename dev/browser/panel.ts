import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';

/** The page that the manifest names as the side panel. */
const PANEL_PATH = '/sidepanel.html';

/** From the press on the toolbar button to a panel that can be driven. */
const PANEL_APPEARS_MS = 10_000;

const WORKER_STOPS_MS = 10_000;

/**
 * Presses the extension's toolbar button on `tab` and gives the docked panel that opens, as a page.
 * Throws when no new panel appears, so also when the window of `tab` has one already.
 */
export async function openSidePanel(browser: ExtensionBrowser, tab: Page): Promise<Page> {
  const session = await browserSession(browser);
  try {
    const appears = browser.context.waitForEvent('page', {
      predicate: (page) => isPanel(page.url(), browser),
      timeout: PANEL_APPEARS_MS,
    });
    const [panel] = await Promise.all([appears, pressIn(browser, session, tab)]);
    return panel;
  } finally {
    await session.detach();
  }
}

/** Presses the extension's toolbar button on `tab`, whose window may have its panel already. */
export async function pressToolbarButton(browser: ExtensionBrowser, tab: Page): Promise<void> {
  const session = await browserSession(browser);
  try {
    await pressIn(browser, session, tab);
  } finally {
    await session.detach();
  }
}

async function pressIn(browser: ExtensionBrowser, session: CDPSession, tab: Page): Promise<void> {
  await tab.bringToFront();
  const targetId = await tabTarget(browser, session, tab);
  await session.send('Extensions.triggerAction', { id: browser.extensionId, targetId });
}

function isPanel(url: string, { extensionId }: ExtensionBrowser): boolean {
  return url.startsWith(`chrome-extension://${extensionId}${PANEL_PATH}`);
}

/**
 * Stops the extension's worker, as the browser does after half a minute of rest. Comes back once it
 * is gone; throws when it is still there after some seconds.
 */
export async function stopWorker({ context, extensionId }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  try {
    // Any page of the extension will do, and the manifest is there in every build.
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    await workerStops(await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

/** As `stopWorker`, by the session of a page of the extension. */
export async function workerStops(session: CDPSession): Promise<void> {
  const stopped = workerStopped(session);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

function workerStopped(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The worker does not stop')), WORKER_STOPS_MS);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (!versions.every(({ runningStatus }) => runningStatus === 'stopped')) return;
      clearTimeout(late);
      resolve();
    });
  });
}

async function browserSession({ context }: ExtensionBrowser): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This context belongs to no browser');
  return browser.newBrowserCDPSession();
}

/**
 * The target of the tab that shows `page`: the one in front in the page's window. (A tab and the
 * page in it are two targets that do not name each other.)
 */
async function tabTarget(
  { context }: ExtensionBrowser,
  session: CDPSession,
  page: Page,
): Promise<string> {
  const windowOf = async (targetId: string) =>
    (await session.send('Browser.getWindowForTarget', { targetId })).windowId;
  const pageSession = await context.newCDPSession(page);
  const { targetInfo } = await pageSession.send('Target.getTargetInfo');
  await pageSession.detach();
  const wanted = await windowOf(targetInfo.targetId);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  for (const { targetId, embedderData } of targetInfos) {
    // The protocol's types say text, Chromium sends a boolean.
    const inFront = String(embedderData?.tabActive) === 'true';
    if (inFront && (await windowOf(targetId)) === wanted) return targetId;
  }
  throw new Error(`No tab in front in the window of ${page.url()}`);
}
