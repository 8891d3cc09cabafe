/// <reference types="chrome" />
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { pressToolbarButton } from '@/dev/browser/panel';
import { standIn } from '@/dev/drive/stand-in';
import { allowHosts } from '@/tests/browser/support/allow-host';
import { observerCalls } from '@/tests/browser/support/observer-calls';
import { whatsappChat } from '@/tests/browser/support/readings';
import { rememberedTabs, test } from '@/tests/browser/support/reports';
import { openWindow } from '@/tests/browser/support/windows';

const GOOGLE = 'https://messages.google.com/*';
const PAGE = path.resolve(
  import.meta.dirname,
  '../fixtures/inbox-pages/google-messages-saved.html',
);
/** What that page shows. */
const THREAD = 'https://messages.google.com/web/conversations/AAAAbbbbCCCCddddEEEE';
const PERPETUA = expect.objectContaining({ inbox: 'google-messages', name: 'Perpetua Lowe' });
const THABO = whatsappChat({
  threadId: '27825550147@c.us',
  name: 'Thabo Mokoena',
  phone: '+27825550147',
});

// What Chromium's page of extensions allowed can't be taken back there.
test.use({ ownBrowser: true });

/** Shows the page in `tab`, which can reach nothing else. */
async function showThread(tab: Page): Promise<void> {
  const body = await readFile(PAGE, 'utf8');
  await tab.route('**/*', (route) =>
    route.request().url() === THREAD
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await tab.goto(THREAD);
}

test('an optional inbox is switched on beside its page, off and on in the options', async ({
  extension,
  openPanel,
  signIn,
  reports,
}, testInfo) => {
  test.slow(); // Two tests' worth of steps.
  const registered = () =>
    extension.worker.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    );
  const empty = await extension.context.newPage();
  const panel = await openPanel(empty);
  await signIn(panel);
  const tab = await extension.context.newPage();
  await showThread(tab);
  await tab.bringToFront();
  const switchOn = panel.getByRole('button', { name: 'Switch on Google Messages' });

  await test.step('the browser hides the tab from a panel until the button is pressed there', async () => {
    await expect(panel.getByText('If this tab is one of your inboxes')).toBeVisible();
    await pressToolbarButton(extension, tab);
  });

  await test.step('the panel says that it is off, and nothing is read', async () => {
    await expect(
      panel.getByRole('heading', { name: 'Google Messages is switched off' }),
    ).toBeVisible();
    await expect(panel.locator('main')).toContainText('messages.google.com');
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await panel.screenshot({ path: testInfo.outputPath('off.png') });
    expect(await registered()).toEqual([]);
    expect(await reports.all()).toEqual([]);
  });

  await test.step('one press, and the open page is read without a reload', async () => {
    await tab.evaluate(() => Object.assign(window, { mark: 'kept' }));
    await allowHosts(extension, [GOOGLE]);
    await tab.bringToFront();
    await switchOn.click();
    await expect(panel.getByText('Perpetua Lowe').first()).toBeVisible();
    expect(await tab.evaluate(() => Reflect.get(window, 'mark'))).toBe('kept');
    expect(await registered()).toEqual(['google-messages']);
    await expect.poll(() => reports.all()).toHaveLength(1);
    expect(await reports.all()).toEqual([{ state: 'open', chat: PERPETUA }]);
  });

  // In a window of its own: the panel goes with the tab in front of its window.
  const options = await openWindow(
    extension,
    `chrome-extension://${extension.extensionId}/options.html#inboxes`,
  );
  const google = options.getByRole('checkbox', { name: 'Google Messages' });
  await test.step('off in the options: the host is given back, the chat is forgotten', async () => {
    await expect(google).toBeChecked();
    await google.click();
    await expect(google).not.toBeChecked();
    await expect.poll(registered).toEqual([]);
    await expect.poll(() => rememberedTabs(extension)).toEqual({});
    const origins = await extension.worker.evaluate(() => chrome.permissions.getAll());
    expect(origins.origins).not.toContain(GOOGLE);
    await expect(panel.getByText('Perpetua Lowe')).toHaveCount(0);
  });

  await test.step('on in the options: it is read again, in the page as it stands', async () => {
    await allowHosts(extension, [GOOGLE]);
    await options.bringToFront();
    await google.click();
    await expect(google).toBeChecked();
    await expect.poll(registered).toEqual(['google-messages']);
    await expect
      .poll(async () => Object.values(await rememberedTabs(extension)))
      .toEqual([expect.objectContaining({ reading: { state: 'open', chat: PERPETUA } })]);
    expect(await tab.evaluate(() => Reflect.get(window, 'mark'))).toBe('kept');
  });

  await test.step('the options are fit for both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: options }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await options.screenshot({ path: testInfo.outputPath(`${colorScheme}.png`), fullPage: true });
    }
  });
});

test('WhatsApp that is switched off is left alone, and works again without a reload', async ({
  extension,
  openInbox,
  openPanel,
  signIn,
  reports,
}, testInfo) => {
  test.slow();
  const inbox = await openInbox();
  const panel = await openPanel(inbox);
  // Nobody is signed in: the options have this section all the same.
  const options = await openWindow(
    extension,
    `chrome-extension://${extension.extensionId}/options.html#inboxes`,
  );
  const whatsapp = options.getByRole('checkbox', { name: 'WhatsApp' });
  await whatsapp.click();
  await expect(whatsapp).not.toBeChecked();
  await options.screenshot({ path: testInfo.outputPath('signed-out.png'), fullPage: true });
  await inbox.bringToFront();
  await signIn(panel);
  await expect(panel.getByRole('heading', { name: 'WhatsApp is switched off' })).toBeVisible();
  await expect.poll(() => rememberedTabs(extension)).toEqual({});

  const before = (await reports.all()).length;
  expect(await observerCalls(inbox, () => standIn(inbox).open('thabo'))).toBe(0);
  expect(await reports.all()).toHaveLength(before);

  await panel.getByRole('button', { name: 'Switch on WhatsApp' }).click();
  await expect(panel.getByText('Thabo Mokoena').first()).toBeVisible();
  await reports.reach(THABO);
  await expect(whatsapp).toBeChecked();
  expect(await observerCalls(inbox, () => standIn(inbox).open('ingrid'))).toBeGreaterThan(0);
});
