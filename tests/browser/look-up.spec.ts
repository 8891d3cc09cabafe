import { expect, type Page } from '@playwright/test';
import { row, seesRecord, thread, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { chooseLookUp, pressLookUp, selectText } from '@/tests/browser/support/look-up';
import { patches, restCalls } from '@/tests/browser/support/rest-calls';
import { closePanel } from '@/tests/browser/support/windows';

const box = (panel: Page) => panel.getByRole('textbox', { name: 'Search Salesforce' });
const card = (panel: Page) => panel.getByRole('region', { name: 'Record', exact: true });
const hits = (panel: Page) => panel.getByRole('main').getByRole('listitem');

test('what is selected on any page, and what its links hold, is looked up', async ({
  extension,
  openInbox,
  openPanel,
  signIn,
  org,
}) => {
  const shop = await openInbox('https://shop.example.com/');
  // The press on the button lets the extension see this tab, as one on the shortcut does.
  const first = await openPanel(shop);

  await test.step('signed out it waits, and is looked up in one call after signing in', async () => {
    await chooseLookUp(extension, { selectionText: '\u202e(0047) 912\n345 67' });
    await expect(first.getByText('is looked up once you’re signed in')).toContainText(
      '“(0047) 912 345 67”',
    );
    org.calls.clear();
    await signIn(first);
    await expect(card(first)).toContainText('Ingrid Solheim-Andreassen');
    expect(restCalls(org).filter((call) => call === 'GET search')).toHaveLength(1);
  });

  const panel = await test.step('it is shown once', async () => {
    await closePanel(first);
    const again = await openPanel(shop);
    await expect(again.getByText('No inbox in this tab')).toBeVisible();
    await expect(box(again)).toHaveValue('');
    return again;
  });

  await test.step('the shortcut takes a number that four people have, and lists them', async () => {
    await selectText(shop.locator('#desk'));
    await pressLookUp(extension);
    await expect(box(panel)).toHaveValue('+44 7700 900142');
    await expect(hits(panel)).toHaveCount(4);
    await expect(card(panel)).toHaveCount(0);
  });

  await test.step('in a frame too; whoever alone has it is opened, over what stood there', async () => {
    const delivery = shop.frameLocator('iframe').locator('#number');
    await delivery.click();
    await selectText(delivery);
    await pressLookUp(extension);
    await expect(card(panel)).toContainText('Hyun-woo Baek');
    await panel.getByRole('button', { name: 'Back to the search' }).click();
    await expect(hits(panel)).toHaveCount(1);
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(panel.getByText('No inbox in this tab')).toBeVisible();
  });

  await test.step('a name selected in an input is searched, and proves nobody', async () => {
    await shop.getByLabel('Buyer').selectText();
    await pressLookUp(extension);
    await expect(hits(panel)).toContainText(['Lindiwe Khumalo']);
    await expect(card(panel)).toHaveCount(0);
  });

  await test.step('of a password nothing, and the panel says so', async () => {
    await shop.getByLabel('PIN').selectText();
    await pressLookUp(extension);
    await expect(panel.getByText('Nothing is selected on this page')).toBeVisible();
    await expect(box(panel)).toHaveValue('');
  });

  await test.step('links bring their number and their address', async () => {
    const linkUrl = (name: string) =>
      shop.getByRole('link', { name }).evaluate((link) => (link as HTMLAnchorElement).href);
    await chooseLookUp(extension, { linkUrl: await linkUrl('Call the buyer') });
    await expect(card(panel)).toContainText('Ingrid Solheim-Andreassen');
    await chooseLookUp(extension, { linkUrl: await linkUrl('Write to the buyer') });
    await expect(card(panel)).toContainText('Lindiwe Khumalo');
    await chooseLookUp(extension, { linkUrl: await linkUrl('Call the shop') });
    await expect(panel.getByText('This link holds no number')).toBeVisible();
    await expect(card(panel)).toHaveCount(0);
  });

  await test.step('a page of the browser’s own can’t be read, and the panel says so', async () => {
    await shop.goto('chrome://version');
    await pressLookUp(extension);
    await expect(panel.getByText('The browser lets no extension read this page')).toBeVisible();
    await shop.goto('https://shop.example.com/');
    await expect(panel.getByText('The browser lets no extension read this page')).toHaveCount(0);
  });
});

test('beside a chat a look-up leads back to it, and nothing typed is lost', async ({
  desk,
  extension,
  openPanel,
  org,
}) => {
  const { panel } = desk;
  await desk.open('thabo');
  await box(panel).fill('Lindi');
  await expect(hits(panel)).toHaveCount(1);
  await desk.open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  await expect(box(panel)).toHaveCount(0);
  org.calls.clear();

  await test.step('it saves nothing that is half typed, and can be linked', async () => {
    await typeInto(panel, 'Title', 'Head of Buying');
    await chooseLookUp(extension, { selectionText: 'Mail: lindiwe@karoocitrus.example' });
    await expect(thread(panel)).toContainText('Not linked to this chat');
    await expect(panel.getByRole('button', { name: 'Link to Lindiwe Khumalo' })).toBeVisible();
    await panel.getByRole('button', { name: 'Back to the chat' }).click();
    await seesRecord(panel, 'Ingrid Solheim-Andreassen');
    await expect(row(panel, 'Title').getByRole('textbox')).toHaveValue('Head of Buying');
    expect(patches(org)).toEqual([]);
  });

  await test.step('a half-typed search is there again with its chat, a look-up that was left is not', async () => {
    await chooseLookUp(extension, { selectionText: '+27 71 555 0188' });
    await expect(panel.getByRole('button', { name: 'Link to Lindiwe Khumalo' })).toBeVisible();
    await desk.open('thabo');
    await expect(box(panel)).toHaveValue('Lindi');
    await desk.open('ingrid');
    await seesRecord(panel, 'Ingrid Solheim-Andreassen');
    await expect(box(panel)).toHaveCount(0);
  });

  await test.step('also after the panel was closed; a search that led to somebody is over', async () => {
    await closePanel(panel);
    await desk.open('thabo');
    const again = await openPanel(desk.inbox);
    await expect(box(again)).toHaveValue('Lindi');
    await hits(again)
      .getByRole('button', { name: /Khumalo/ })
      .click();
    await expect(again.getByRole('button', { name: 'Link to Lindiwe Khumalo' })).toBeVisible();
    await desk.open('ingrid');
    await seesRecord(again, 'Ingrid Solheim-Andreassen');
    await desk.open('thabo');
    await expect(box(again)).toHaveValue('');
  });
});
