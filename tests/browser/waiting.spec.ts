import { expect, type Page } from '@playwright/test';
import { captureButton, captured, onlyCaptured } from '@/tests/browser/support/captured';
import { row, seesRecord, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { goOffline } from '@/tests/browser/support/line';
import { fieldOf } from '@/tests/browser/support/org-rows';
import { patches, posts } from '@/tests/browser/support/rest-calls';
import { closePanel } from '@/tests/browser/support/windows';

const INGRID = 'Ingrid Solheim-Andreassen';

/** The count in the header, which opens the list. */
const count = (panel: Page, words: string) => panel.getByRole('button', { name: words });
const entries = (panel: Page) => panel.getByRole('main').locator('li');

test('what waits in other chats is counted, listed, and sent from the list', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  await desk.open('thabo');
  await expect(captureButton(panel, 'Lead')).toBeVisible();
  const id = await openIngrid(desk, org);
  const reconnect = await goOffline(panel);
  await (await typeInto(panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(count(panel, '1 waits or failed')).toBeVisible();
  await desk.open('thabo');
  await captureButton(panel, 'Lead').click();
  await desk.open('cidinha');

  await count(panel, '2 wait or failed').click();
  await expect(panel.getByRole('heading', { name: 'Waiting and failed' })).toBeFocused();
  const change = entries(panel).filter({ hasText: INGRID });
  await expect(change).toContainText('Contact · WhatsApp');
  await expect(change).toContainText('Chief Buyer');
  await expect(change).toContainText('No connection. It goes out by itself when that has passed.');
  await expect(change.getByRole('link', { name: 'Open in Salesforce' })).toHaveAttribute(
    'href',
    new RegExp(`/lightning/r/Contact/${id}/view$`),
  );
  const lead = entries(panel).filter({ hasText: 'New Lead' });
  await expect(lead).toContainText('WhatsApp · Thabo Mokoena');
  await expect(lead).toContainText('No connection. One press sends it.');

  await reconnect();
  await expect.poll(() => fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  await expect(change).toBeHidden();
  expect(posts(org, 'Lead')).toEqual([]);
  await lead.getByRole('button', { name: 'Send now' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Lead saved' })).toBeVisible();
  await expect(panel.getByText('Nothing waits')).toBeVisible();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({ LastName: 'Mokoena' });
  expect(patches(org)).toEqual([204]);

  await panel.getByRole('button', { name: 'Back' }).click();
  await desk.open('thabo');
  await seesRecord(panel, 'Thabo Mokoena');
});

test('what failed or was only typed is listed by a later panel, with its reason, and discarded', async ({
  desk,
  org,
  openPanel,
}) => {
  const message = 'Ask Sales Operations.';
  org.switches.set({ validationRule: { sobject: 'Lead', field: 'LastName', message } });
  await desk.open('thabo');
  await captureButton(desk.panel, 'Lead').click();
  await expect(desk.panel.getByRole('alert')).toContainText(message);
  await openIngrid(desk, org);
  await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await desk.open('cidinha');
  // What is typed is sealed before it is stored: a panel closed within those milliseconds keeps the word before.
  await expect(count(desk.panel, '2 wait or failed')).toBeVisible();
  await closePanel(desk.panel);

  const panel = await openPanel(desk.inbox);
  await count(panel, '2 wait or failed').click();
  const lead = entries(panel).filter({ hasText: 'New Lead' });
  await expect(lead.locator('q')).toHaveText(message);
  await expect(lead).toContainText('What Salesforce answered');
  const typed = entries(panel).filter({ hasText: INGRID });
  await expect(typed).toContainText('Typed, not saved.');
  await expect(typed).toContainText('Open the chat with Ingrid ☀ to go on.');

  await lead.getByRole('button', { name: 'Discard for good' }).click();
  await typed.getByRole('button', { name: 'Discard for good' }).click();
  await expect(panel.getByText('Nothing waits')).toBeVisible();
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(count(panel, '1 waits or failed')).toHaveCount(0);
  await desk.open('ingrid');
  await expect(row(panel, 'Title').getByRole('button')).toContainText('Head of Procurement');
  expect(captured(org, 'Lead')).toEqual([]);
  expect(patches(org)).toEqual([]);
});
