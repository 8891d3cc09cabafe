/// <reference types="chrome" />
import { expect } from '@playwright/test';
import { test } from '@/tests/browser/fixtures/test';
import { EXTENSION_ID } from '@/tests/build/manifest';

test('the shipped build loads under its fixed id', async ({ extension }) => {
  expect(extension.extensionId).toBe(EXTENSION_ID);
});

test('the toolbar button opens the panel docked beside the inbox', async ({
  openInbox,
  openPanel,
}) => {
  const inbox = await openInbox();
  await expect(inbox.getByText('Stand-in').first()).toBeVisible();

  const panel = await openPanel(inbox);

  await expect(panel.getByRole('button', { name: 'Sign in to Salesforce' })).toBeVisible();
  // In no tab, that is.
  expect(await panel.evaluate(async () => (await chrome.tabs.getCurrent()) ?? null)).toBeNull();
  expect(await panel.evaluate(() => window.innerWidth)).toBe(360);
});

test('an agent signs in through the org’s own window', async ({ openInbox, openPanel, signIn }) => {
  const panel = await openPanel(await openInbox());
  await signIn(panel);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Halden Freight');
});

test('nothing outside this machine can be reached', async ({ extension }) => {
  const page = await extension.context.newPage();
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});
