/// <reference types="chrome" />
import type { Page } from '@playwright/test';

/** All that the extension has stored in an area, as JSON. */
export function stored(panel: Page, area: 'local' | 'session'): Promise<string> {
  return panel.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get()), area);
}

/** Notes the name of every stored value that changes from now on, in order; gives how to read them. */
export async function noteChanges(panel: Page): Promise<() => Promise<readonly string[]>> {
  await panel.evaluate(() => {
    const names: string[] = [];
    Object.assign(globalThis, { changedNames: names });
    chrome.storage.onChanged.addListener((changes) => {
      names.push(...Object.keys(changes).map((key) => key.split(':')[0] ?? ''));
    });
  });
  return () =>
    panel.evaluate(() => {
      const names: unknown = Reflect.get(globalThis, 'changedNames');
      return Array.isArray(names) ? names.map(String) : [];
    });
}
