/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import { ORG_ID } from '@/dev/org/ids';

/** What an organisation chose about some objects, as it is stored; a panel that is open takes it up. */
export function chooseForObjects(
  panel: Page,
  objects: Readonly<Record<string, object>>,
): Promise<void> {
  return chooseInGeneral(panel, { objects });
}

/** What an organisation chose, as it is stored; a panel that is open takes it up. */
export function chooseInGeneral(panel: Page, chosen: Readonly<Record<string, unknown>>) {
  return panel.evaluate(({ key, stored }) => chrome.storage.local.set({ [key]: stored }), {
    key: `settings:${ORG_ID}`,
    stored: { version: 1, ...chosen },
  });
}

/** Lets the minute of the cache be over: what a panel shows next, it has found out or remembered. */
export function forgetFound(panel: Page): Promise<void> {
  return panel.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(keys.filter((key) => key.startsWith('cache-person')));
  });
}

/** Takes all links from this computer too: another colleague's browser has none. */
export async function forgetLinks(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('links')));
  });
  await forgetFound(panel);
}
