import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { contentScript } from '@/tests/browser/support/content-script';
import { observerCalls } from '@/tests/browser/support/observer-calls';
import { whatsappChat } from '@/tests/browser/support/readings';
import { reloadExtension } from '@/tests/browser/support/reload-extension';
import { test } from '@/tests/browser/support/reports';

const INGRID = whatsappChat({
  threadId: '4791234567@c.us',
  name: 'Ingrid ☀',
  phone: '+4791234567',
});

test.use({ ownBrowser: true });

test('in a tab from before an update the old script rests, and the panel asks for a reload', async ({
  openInbox,
  openPanel,
  signIn,
  extension,
  reports,
}) => {
  const page = await openInbox('https://web.whatsapp.com/?open=ingrid');
  await reports.reach(INGRID);
  const { errors } = await contentScript(page, extension.extensionId);
  await reloadExtension(extension);
  await page.bringToFront();

  await standIn(page).open('thabo');
  expect(await observerCalls(page, () => standIn(page).open('adaeze'))).toBe(0);
  expect(errors).toEqual([]);

  const panel = await openPanel(page);
  await signIn(panel);
  await expect(panel.getByText('Reload this tab')).toBeVisible();
  await panel.getByRole('button', { name: 'Reload WhatsApp' }).click();
  await expect(page.locator('#main')).toContainText('Ingrid');
  await expect(panel.getByText('Reload this tab')).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: 'Ingrid Solheim-Andreassen' })).toBeVisible();
});
