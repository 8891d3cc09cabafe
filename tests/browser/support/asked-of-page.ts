import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What this panel has asked pages since `listenToAsks`, by type. */
    __asked?: string[];
  }
}

/**
 * Notes what the panel asks of content scripts from now on. With `deafTo`, asks of that type find nobody
 * who listens, as in a tab that was open before the extension was updated.
 */
export async function listenToAsks(panel: Page, deafTo?: string): Promise<void> {
  await panel.evaluate((deaf) => {
    const { tabs } = chrome;
    const send = tabs.sendMessage.bind(tabs) as (...ask: readonly unknown[]) => unknown;
    const asked: string[] = [];
    window.__asked = asked;
    const listening = (tabId: number, ask: { type: string }, ...rest: readonly unknown[]) => {
      asked.push(ask.type);
      if (ask.type !== deaf) return send(tabId, ask, ...rest);
      return Promise.reject(
        new Error('Could not establish connection. Receiving end does not exist.'),
      );
    };
    Object.assign(tabs, { sendMessage: listening });
  }, deafTo);
}

/** How often the panel has asked for messages. */
export const asksForMessages = (panel: Page) =>
  panel.evaluate(() => window.__asked?.filter((type) => type === 'ask-messages').length);
