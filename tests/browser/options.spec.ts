import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { row, seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { signOut } from '@/tests/browser/support/menus';
import { addRow, changeAsJonas, idOf } from '@/tests/browser/support/org-rows';
import { openWindow } from '@/tests/browser/support/windows';

/** Opens the options from the panel's menu; gives their tab. */
async function openOptions(panel: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await panel.getByRole('banner').getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('menuitem', { name: 'Options' }).click();
  const options = await opened;
  await options.getByRole('link', { name: 'Contact' }).waitFor();
  return options;
}

const section = (options: Page, name: string) => options.getByRole('link', { name }).click();
const saved = (options: Page, what: string) =>
  expect(options.getByRole('status').filter({ hasText: 'Saved' })).toHaveText(`Saved: ${what}`);
/** The names in a list, in order. */
const names = (options: Page, list: string) =>
  options
    .getByRole('list', { name: list })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-name')));

test('what is chosen shows in the open panel at once', async ({ desk, org, extension }) => {
  const { panel } = desk;
  addRow(org, 'Contact', { LastName: 'Mokoena', Phone: '082 555 0147' });
  const ingrid = idOf(org, 'Contact', 'LastName', 'Solheim-Andreassen');
  changeAsJonas(org, ingrid, { Department: 'Purchasing' });
  await desk.open('thabo');
  // As a number of Norway, the organisation's country, it is somebody else's.
  await expect(thread(panel)).toContainText('Not in Salesforce yet');
  // In a window of its own: the panel goes with the tab in front of its window.
  const address = `chrome-extension://${extension.extensionId}/options.html`;
  const options = await openWindow(extension, address);
  await options.getByRole('combobox', { name: 'Country of phone numbers' }).selectOption('ZA');
  await saved(options, 'Country of phone numbers');
  await seesRecord(panel, 'Mokoena');

  await desk.open('ingrid');
  await expect(row(panel, 'Email')).toBeVisible();
  const lock = row(panel, 'Email').getByRole('button', { name: /Read-only/ });
  await expect(lock).toHaveCount(1);
  await expect(row(panel, 'Fax')).toHaveCount(0);
  await section(options, 'Contact');
  await options.getByRole('checkbox', { name: 'Editable: Email' }).check();
  await expect(row(panel, 'Email')).toBeVisible();
  await expect(lock).toHaveCount(0);
  await options.getByRole('combobox', { name: 'Add a field to the card' }).fill('Department');
  await options.keyboard.press('Enter');
  await saved(options, 'Contact, Fields on the card');
  await expect(row(panel, 'Department')).toContainText('Purchasing');
  await expect(options.getByRole('checkbox', { name: 'Editable: Last Modified' })).toBeDisabled();
});

test('the page is fit for keyboard, small windows and both themes', async ({
  desk,
  extension,
}, testInfo) => {
  const options = await openOptions(desk.panel, extension.context);
  await section(options, 'Lead');
  await options.getByRole('button', { name: 'Move Company up' }).first().focus();
  await options.keyboard.press('Enter');
  await expect
    .poll(() => names(options, 'Fields on the card').then((all) => all.slice(0, 2)))
    .toEqual(['Company', 'Title']);
  const move = options.getByRole('button', { name: 'Move Company up' }).first();
  await expect(move).toBeFocused();
  await options.keyboard.press('Tab');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Move Company down' }).first()).toBeFocused();
  await expect
    .poll(() => names(options, 'Fields on the card').then((all) => all.slice(0, 2)))
    .toEqual(['Title', 'Company']);

  const themes = {
    General: ['light'],
    Contact: ['light', 'dark'],
    'Export and import': ['dark'],
  } as const;
  for (const [name, schemes] of Object.entries(themes)) {
    await section(options, name);
    await expect(options.getByRole('heading', { level: 2, name })).toBeVisible();
    for (const colorScheme of schemes) {
      await options.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: options }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const picture = await options.screenshot({ fullPage: true });
      await testInfo.attach(`${name} ${colorScheme}`, { body: picture, contentType: 'image/png' });
    }
    await options.setViewportSize({ width: 360, height: 800 });
    const wider = () =>
      options.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await wider(), name).toBe(0);
    await options.setViewportSize({ width: 1200, height: 800 });
  }
});

test('two pages lose nothing of each other; files and what can’t be read', async ({
  desk,
  extension,
}) => {
  const options = await openOptions(desk.panel, extension.context);
  const other = await extension.context.newPage();
  await other.goto(options.url().replace(/#.*/, ''));
  await section(other, 'Task');
  await section(options, 'Task');
  const press = async (page: Page, name: string) => {
    await page
      .getByRole('button', { name: `Remove ${name}`, exact: true })
      .first()
      .focus();
    return () => page.keyboard.press('Enter');
  };
  // By keyboard: a row that moves under the pointer would miss the click.
  const presses = [await press(options, 'Subject'), await press(other, 'Priority')];
  await Promise.all(presses.map((one) => one()));
  for (const page of [options, other])
    await expect.poll(() => names(page, 'Fields on the card')).toEqual(['Status', 'ActivityDate']);

  await section(options, 'Add an object');
  await options.getByLabel('API name of the object').fill('nowhere__c');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('alert')).toContainText('doesn’t show you an object of this name');
  await options.getByLabel('API name of the object').fill('user');
  await options.keyboard.press('Enter');
  // Salesforce's own spelling of the name.
  await expect(options.getByRole('heading', { level: 2 })).toContainText('User');
  await expect.poll(() => names(other, 'Fields on the card')).toEqual(['Status', 'ActivityDate']);

  await section(options, 'Export and import');
  const file = options.getByRole('link', { name: 'Download the settings' });
  await expect(file).toHaveAttribute('download', 'threadside-settings-halden-freight.json');
  const exported = decodeURIComponent((await file.getAttribute('href'))?.split(',')[1] ?? '');
  const upload = (text: string) =>
    options
      .getByLabel('A file that was exported here')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await upload('{"version":1,"objects":{"Lead":{"card":["two words"]}},"colour":"red"}');
  const alert = options.getByRole('alert');
  await expect(alert).toContainText('objects.Lead.card[0]: This is no name that can stand here.');
  await expect(alert).toContainText('colour: Threadside knows no setting of this name.');
  await upload('{"version":1,"objects":{"Task":{"card":["Status"]}}}');
  await saved(options, 'settings from the file');
  await expect.poll(() => names(other, 'Fields on the card')).toEqual(['Status']);
  await upload(exported);
  await expect.poll(() => names(other, 'Fields on the card')).toEqual(['Status', 'ActivityDate']);

  await other.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    const key = Object.keys(all).find((name) => name.startsWith('settings:')) ?? '';
    await chrome.storage.local.set({ [key]: { version: 99 } });
  });
  await expect(alert).toContainText('can’t be read by this version of Threadside');
  expect(await names(other, 'Fields on the card')).toHaveLength(4);
  await options.getByRole('button', { name: 'Forget it' }).click();
  await expect(alert).toHaveCount(0);

  await signOut(desk.panel);
  await expect(options.getByText('sign in in the panel')).toBeVisible();
});
