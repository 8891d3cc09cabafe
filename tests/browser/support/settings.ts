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

/** Takes all links from this computer, and what panels found out: another colleague's browser has none. */
export function forgetLinks(panel: Page): Promise<void> {
  return panel.evaluate(async () => {
    for (const area of [chrome.storage.local, chrome.storage.session]) {
      const keys = Object.keys(await area.get(null));
      await area.remove(keys.filter((key) => /^(?:links|cache-person)/.test(key)));
    }
  });
}
