/// <reference types="chrome" />
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';
import { standIn } from '@/dev/drive/stand-in';
import { allowHosts } from '@/tests/browser/support/allow-host';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { loggedTasks, pressLog, seesLogged } from '@/tests/browser/support/logs';
import { idOf } from '@/tests/browser/support/org-rows';

const DESK = 'https://desk.example.com/';

/** Opens the part of the options that is about inboxes, in a tab of its own. */
async function openInboxes({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html#inboxes`);
  return options;
}

const fill = async (options: Page, fields: Readonly<Record<string, string>>) => {
  for (const [label, text] of Object.entries(fields)) {
    await options.getByRole('textbox', { name: label, exact: true }).fill(text);
  }
};
/** What the tab gave when it was tried. */
const tried = (options: Page) => options.getByRole('region', { name: /^Read from the tab/ });
/** The hosts that the browser lets the extension read. */
const hosts = (options: Page) =>
  options.evaluate(async () => (await chrome.permissions.getAll()).origins);
const upload = (options: Page, text: string) =>
  options
    .getByLabel('A file that was exported here')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const press = (options: Page, name: string) => options.getByRole('button', { name }).click();

test('a help desk is described, tried, saved, and then is an inbox like the others', async ({
  desk: { panel },
  extension,
  openInbox,
  org,
}) => {
  await allowHosts(extension, [`${DESK}*`, 'https://other.example.com/*']);
  const desk = await openInbox(DESK);
  await standIn(desk).open('ingrid');
  const options = await openInboxes(extension);

  await test.step('what can’t be used is said before anything is asked', async () => {
    await press(options, 'Describe an inbox');
    await fill(options, {
      'Name of the inbox': 'Help desk',
      Host: 'web.whatsapp.com',
      Phone: 'a[',
    });
    await press(options, 'Try on the open tab');
    await expect(options.getByRole('alert')).toHaveText([
      'Threadside reads this host by itself. Correct that inbox instead.',
      'This is needed.',
      'This is no CSS selector.',
    ]);
  });
  await test.step('a host that no tab shows is told', async () => {
    await fill(options, { Host: 'other.example.com', Title: 'h1', Phone: '' });
    await press(options, 'Try on the open tab');
    await expect(options.getByText('No tab shows other.example.com.')).toBeVisible();
  });
  await test.step('what is typed outlives the page', async () => {
    await fill(options, { Host: `${DESK}conversations/4711`, Title: '.customer-name', Phone: 'a' });
    await options.reload();
    await expect(options.getByText('Not saved yet')).toBeVisible();
    // The right to a host that was only tried does not.
    await expect.poll(() => hosts(options)).not.toContain('https://other.example.com/*');
    await expect(options.getByLabel('Name of the inbox')).toHaveValue('Help desk');
  });
  await test.step('tried, it says what each selector finds', async () => {
    await fill(options, { 'E-mail': '.nothing', Message: '.said' });
    await press(options, 'Try on the open tab');
    await expect(tried(options)).toContainText('Ingrid ☀');
    await expect(options.getByText('Finds nothing in the page.')).toBeVisible();
    await fill(options, {
      Phone: '.customer-phone',
      'E-mail': '.customer-mail',
      Author: '[data-from="staff"]',
    });
    await expect(tried(options)).toHaveCount(0);
    await press(options, 'Try on the open tab');
    await expect(tried(options)).toContainText('+47 912 34 567');
    await expect(tried(options)).toContainText('5, by you 2');
    await expect(tried(options).getByRole('listitem')).toHaveText([
      'You: Technician is at the gate 13:50. Can you send the driver’s name?',
      'Ingrid ☀: Torbjørn, he has the yellow jacket',
    ]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await options.emulateMedia({ colorScheme });
      await options.screenshot({
        path: test.info().outputPath(`${colorScheme}.png`),
        fullPage: true,
      });
      const { violations } = await new AxeBuilder({ page: options }).analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
  await test.step('with no chat open, what a folded panel still holds is nobody’s', async () => {
    await standIn(desk).close();
    await press(options, 'Try on the open tab');
    await expect(tried(options)).toContainText('No chat is open');
    await expect(options.getByText('Finds only what is not to be seen. 1 match.')).toHaveCount(2);
    await standIn(desk).open('ingrid');
  });
  await test.step('saved, it is read at once, by number and by e-mail', async () => {
    await press(options, 'Save inbox');
    await expect(options.getByRole('button', { name: 'Change Help desk' })).toBeVisible();
    await expect(options.getByText('Not saved yet')).toHaveCount(0);
    await desk.bringToFront();
    await seesRecord(panel, 'Ingrid Solheim-Andreassen');
    await standIn(desk).open('adaeze');
    await seesRecord(panel, 'Adaeze Okonkwo-Whitmore');
  });
  await test.step('a link by hand is remembered, and a log has both sides', async () => {
    await standIn(desk).open('soren');
    await expect(thread(panel)).toContainText('Who is this?');
    await panel
      .getByRole('listitem')
      .getByRole('button', { name: /Søren Kjær/ })
      .click();
    await panel.getByRole('button', { name: 'Link to Søren Kjær' }).click();
    await expect(thread(panel)).toContainText('Linked to this chat just now');
    await standIn(desk).open('adaeze');
    await seesRecord(panel, 'Adaeze Okonkwo-Whitmore');
    await standIn(desk).open('soren');
    await seesRecord(panel, 'Søren Kjær');
    await pressLog(panel);
    await panel.getByRole('button', { name: 'Log 3 messages' }).click();
    await seesLogged(panel, 'Conversation logged, 3 messages');
    const [task] = loggedTasks(org);
    expect(task?.Description).toMatch(
      /^Help desk with Søren Kjær.*\n\nSøren Kjær: Hi! .*\nPriya Raghunathan: Hello Søren/,
    );
    expect(task?.WhoId).toBe(idOf(org, 'Contact', 'LastName', 'Kjær'));
  });
  await test.step('removed, it is read no more, and can be put back', async () => {
    await press(options, 'Remove Help desk');
    await expect(panel.getByText('No inbox in this tab')).toBeVisible();
    await press(options, 'Put it back');
    await seesRecord(panel, 'Søren Kjær');
  });
  await test.step('a file with another inbox takes its place once that is agreed to', async () => {
    await options.getByRole('link', { name: 'Export and import' }).click();
    const href = await options
      .getByRole('link', { name: 'Download the settings' })
      .getAttribute('href');
    const exported = decodeURIComponent(href?.split(',')[1] ?? '');
    const shop = { id: 'own-11111111', label: 'Shop', host: 'other.example.com' };
    const own = [{ ...shop, selectors: { title: 'h1' } }];
    await upload(options, JSON.stringify({ version: 1, inboxes: { version: 1, own } }));
    await expect(options.getByRole('alert')).toContainText('Help desk (desk.example.com) goes');
    await seesRecord(panel, 'Søren Kjær');
    await press(options, 'Import and replace');
    await expect(options.getByRole('list', { name: 'Still to be allowed' })).toHaveText(/^Shop/);
    await expect(panel.getByText('If this tab is one of your inboxes')).toBeVisible();
    expect(await hosts(options)).not.toContain(`${DESK}*`);

    await upload(options, exported);
    await press(options, 'Import and replace');
    await press(options, 'Allow desk.example.com');
    await seesRecord(panel, 'Søren Kjær');
  });
});

test('WhatsApp, when its page can’t be read any more, is read by a selector until it can', async ({
  desk: { inbox, panel, open },
  extension,
}) => {
  await standIn(inbox).breakPage();
  await open('thabo');
  await expect(panel.getByText('can’t read this page')).toBeVisible();
  const options = await openInboxes(extension);
  await press(options, 'Correct WhatsApp');
  await fill(options, {
    Title: '#main > div:nth-child(2) > div:nth-child(2) > div:first-child > div > div',
  });
  await press(options, 'Try on the open tab');
  await expect(tried(options)).toContainText('Thabo Mokoena');
  await press(options, 'Save correction');
  await expect(options.getByText('Corrected by you')).toBeVisible();
  await inbox.bringToFront();
  await expect(thread(panel)).toContainText('Thabo Mokoena');
  await press(options, 'Read WhatsApp as before');
  await expect(panel.getByText('can’t read this page')).toBeVisible();
});
