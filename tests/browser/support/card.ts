import { expect, type Locator, type Page } from '@playwright/test';

/** The row of a field on the card, by API name. */
export function row(panel: Page, field: string): Locator {
  return panel.locator(`[data-field="${field}"]`);
}

/** The card, or a part of it, that is still to come. */
const BUSY = 'main[aria-busy="true"], main [aria-busy="true"]';

/** The thread: the chat, the reason, and the record at its end. */
export function thread(panel: Page): Locator {
  return panel.getByRole('region', { name: 'Chat and record' });
}

/**
 * Waits until the record at the end of the thread is the one with this name, and nothing more is being
 * asked about it: what hangs on a person is asked unasked, and would meet what a test does next.
 */
export async function seesRecord(panel: Page, name: string): Promise<void> {
  await expect(thread(panel).getByRole('heading')).toHaveText(name);
  await expect(panel.locator(BUSY)).toHaveCount(0);
}

/** Waits until what hangs on the record at the end of the thread is there as well. */
export async function seesRelated(panel: Page): Promise<void> {
  await expect(panel.getByRole('heading', { level: 3, name: 'Activity' })).toBeVisible();
  await expect(panel.locator(BUSY)).toHaveCount(0);
}

/** Opens a text field's editor and types, as one who has not pressed Enter yet; gives the input. */
export async function typeInto(panel: Page, field: string, text: string): Promise<Locator> {
  await row(panel, field).getByRole('button').first().click();
  const box = row(panel, field).getByRole('textbox');
  await box.fill(text);
  return box;
}

/** What Salesforce answered, word for word, under the sentences. */
export const answered = (panel: Page): Locator =>
  panel.locator('details', { hasText: 'What Salesforce answered' });
