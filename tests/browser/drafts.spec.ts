import { expect } from '@playwright/test';
import { row, seesRecord, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { fieldOf } from '@/tests/browser/support/org-rows';
import { patches, underWay } from '@/tests/browser/support/rest-calls';
import { closePanel } from '@/tests/browser/support/windows';

test('the panel losing the focus saves nothing and keeps what was typed', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  const session = await desk.panel.context().newCDPSession(desk.panel);
  // Playwright makes every page believe that it has the focus.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await desk.inbox.bringToFront();
  await desk.inbox.locator('footer [contenteditable]').click();
  await expect.poll(() => desk.panel.evaluate(() => document.hasFocus())).toBe(false);

  await title.press('End');
  await title.press('!');
  await expect(title).toHaveValue('Chief Buyer!');
  expect(patches(org)).toEqual([]);
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');
});

test('changing the chat while typing neither saves nor loses it', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await desk.open('cidinha');
  await seesRecord(desk.panel, 'Maria Aparecida Gonçalves de Albuquerque Cavalcanti');
  await expect(row(desk.panel, 'Title').getByRole('textbox')).toHaveCount(0);
  await desk.open('ingrid');
  await expect(row(desk.panel, 'Title').getByRole('textbox')).toHaveValue('Chief Buyer');
  expect(patches(org)).toEqual([]);
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');
});

test('a panel closed while typing opens again with what was typed', async ({
  desk,
  org,
  openPanel,
}) => {
  const id = await openIngrid(desk, org);
  await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await closePanel(desk.panel);
  const panel = await openPanel(desk.inbox);
  const title = row(panel, 'Title').getByRole('textbox');
  await expect(title).toHaveValue('Chief Buyer');
  expect(patches(org)).toEqual([]);

  await title.press('Enter');
  await expect(row(panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');
});

test('what was typed and left with Escape does not come back', async ({ desk, org, openPanel }) => {
  await openIngrid(desk, org);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Escape');
  await closePanel(desk.panel);
  const panel = await openPanel(desk.inbox);
  await expect(row(panel, 'Title').getByRole('button')).toContainText('Head of Procurement');
});

test('a panel closed the moment after Enter has saved, once', async ({ desk, org, openPanel }) => {
  const id = await openIngrid(desk, org);
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  org.switches.set({ latencyMs: 1_000 });
  await title.press('Enter');
  await expect.poll(() => underWay(org)).toBe(1);
  await closePanel(desk.panel);
  org.switches.set({ latencyMs: 0 });

  const panel = await openPanel(desk.inbox);
  await expect.poll(() => fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  await expect(row(panel, 'Title').getByRole('button')).toContainText('Chief Buyer', {
    timeout: 10_000,
  });
  expect(patches(org)).toEqual([204]);
});

test('the session ending while typing loses nothing: it is saved after signing in again', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  org.switches.set({ expireTokens: true, refuseRefresh: true });
  await title.press('Enter');
  await expect(
    desk.panel.getByRole('heading', { name: 'Salesforce ended your session' }),
  ).toBeVisible();
  await expect(desk.panel.getByText('Chief Buyer')).toBeVisible();
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');

  org.switches.set({ refuseRefresh: false });
  // The org still knows who sits in this browser, so that its page does not even have to be shown.
  await desk.panel.getByRole('button', { name: 'Sign in again' }).click();
  await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
  await expect.poll(() => fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  await expect(row(desk.panel, 'Title')).toContainText('Chief Buyer');
});
