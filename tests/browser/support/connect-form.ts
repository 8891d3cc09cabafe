import type { BrowserContext, Page } from '@playwright/test';

/** The input of the connect form for the organisation's address. */
export const addressInput = (panel: Page) => panel.getByLabel('Your Salesforce address');
/** And the one for the consumer key. */
export const keyInput = (panel: Page) => panel.getByLabel('Consumer key');

/** Fills the form and presses the button, for what comes of it in the panel itself. */
export async function pressSignIn(panel: Page, address: string, key: string): Promise<void> {
  await addressInput(panel).fill(address);
  await keyInput(panel).fill(key);
  await panel.getByRole('button', { name: 'Sign in to Salesforce' }).click();
}

/** Does what opens a sign-in window, and gives that window. */
export async function signInWindow(
  context: BrowserContext,
  press: () => Promise<void>,
): Promise<Page> {
  const opened = context.waitForEvent('page');
  await press();
  return opened;
}
