import type { Page } from '@playwright/test';

/** Chooses “Refresh” in the record's menu, which asks Salesforce at once. */
export async function refresh(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'More about this record' }).click();
  await panel.getByRole('menuitem', { name: 'Refresh' }).click();
}

/** Chooses “Sign out” in the panel's menu. */
export async function signOut(panel: Page): Promise<void> {
  await panel.getByRole('banner').getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('menuitem', { name: 'Sign out' }).click();
}
