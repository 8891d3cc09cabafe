/// <reference types="chrome" />
import { expect, type Page } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openWindow } from '@/tests/browser/support/windows';

const INGRID = 'Ingrid Solheim-Andreassen';
const noInbox = (panel: Page) => panel.getByRole('heading', { name: 'No inbox in this tab' });

// No protocol presses a browser's own shortcuts or its native menus: what follows the press is tested
// here by the toolbar button, which the shortcut stands for, and in lib/chats/open-panel.test.ts.
test('one shortcut stands for the toolbar button, one looks up, and the context menu has their entries', async ({
  extension,
}) => {
  const shortcuts = await extension.worker.evaluate(() => chrome.commands.getAll());
  expect(shortcuts.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Ctrl+Shift+Y'],
    ['look-up', 'Ctrl+Shift+F'],
  ]);
  const update = (id: string) =>
    extension.worker.evaluate((entry) => chrome.contextMenus.update(entry, {}), id);
  // The entries are made while the extension starts, which may not be over yet.
  for (const entry of ['open-panel', 'look-up-selection', 'look-up-link'])
    await expect(async () => update(entry)).toPass();
  await expect(update('another')).rejects.toThrow('Cannot find menu item');
});

test('a panel that opens after the chat shows it', async ({ openInbox, openPanel, signIn }) => {
  const inbox = await openInbox('https://web.whatsapp.com/?open=ingrid');
  const panel = await openPanel(inbox);
  await signIn(panel);
  await seesRecord(panel, INGRID);
});

test('the panel follows the tab in front, and the chat of each', async ({ desk, openInbox }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);

  const messenger = await openInbox('https://www.messenger.com/');
  await expect(desk.panel.getByRole('heading', { name: 'Choose a chat' })).toBeVisible();
  await standIn(messenger).open('soren');
  await expect(desk.panel.getByText('Messenger ·')).toBeVisible();
  await expect(desk.panel.getByText('Søren Kjær').first()).toBeVisible();

  await desk.inbox.bringToFront();
  await seesRecord(desk.panel, INGRID);
});

test('a chat that changes in a tab behind does not change the panel', async ({
  desk,
  openInbox,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  const messenger = await openInbox('https://www.messenger.com/');
  await standIn(messenger).open('soren');
  await expect(desk.panel.getByText('Messenger ·')).toBeVisible();

  await desk.open('thabo');
  // The tab behind has told it: it is there the moment that tab is in front.
  await expect
    .poll(() => desk.panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get())))
    .toContain('Thabo');
  await expect(desk.panel.getByText('Messenger ·')).toBeVisible();
  await desk.inbox.bringToFront();
  await expect(desk.panel.getByText('Thabo Mokoena').first()).toBeVisible();
});

test('a tab that goes elsewhere takes its chat along', async ({ desk }) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  await desk.inbox.goto('about:blank');
  await expect(noInbox(desk.panel)).toBeVisible();
  await expect(desk.panel.getByText(INGRID)).toHaveCount(0);
  await expect(desk.panel.getByRole('banner')).toContainText('Priya Raghunathan');

  await desk.inbox.goto('https://web.whatsapp.com/');
  await expect(desk.panel.getByRole('heading', { name: 'Choose a chat' })).toBeVisible();
});

test('when a tab is closed the panel shows the one that comes to the front', async ({
  desk,
  openInbox,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  const other = await openInbox('https://www.messenger.com/');
  await expect(desk.panel.getByRole('heading', { name: 'Choose a chat' })).toBeVisible();
  await other.close();
  await seesRecord(desk.panel, INGRID);

  await test.step('from a tab without an inbox the panel leads to the one that has it', async () => {
    const elsewhere = await desk.inbox.context().newPage();
    await expect(noInbox(desk.panel)).toBeVisible();
    await desk.panel.getByRole('button', { name: 'WhatsApp open in another tab' }).click();
    await seesRecord(desk.panel, INGRID);
    await elsewhere.close();
  });
});

test('each window has a panel of its own, which follows its own tabs', async ({
  desk,
  extension,
  openPanel,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
  const otherInbox = await openWindow(extension);
  const other = await openPanel(otherInbox);
  await standIn(otherInbox).open('cidinha');

  await seesRecord(other, 'Maria Aparecida Gonçalves de Albuquerque Cavalcanti');
  await seesRecord(desk.panel, INGRID);
  await otherInbox.goto('about:blank');
  await expect(noInbox(other)).toBeVisible();
  await seesRecord(desk.panel, INGRID);
});

test('a worker that was stopped is woken by the next chat, and a panel opened later has it', async ({
  openInbox,
  openPanel,
  signIn,
  stopWorker,
}) => {
  const inbox = await openInbox();
  await stopWorker();
  await standIn(inbox).open('ingrid');
  const panel = await openPanel(inbox);
  await signIn(panel);
  await seesRecord(panel, INGRID);
});

test('an open panel hears of the next chat though the worker was stopped', async ({
  desk,
  stopWorker,
}) => {
  await stopWorker();
  await desk.inbox.bringToFront();
  await desk.open('ingrid');
  await seesRecord(desk.panel, INGRID);
});
