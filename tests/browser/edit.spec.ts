import { expect } from '@playwright/test';
import { row, seesRecord, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { addRow, fieldOf } from '@/tests/browser/support/org-rows';
import { patches } from '@/tests/browser/support/rest-calls';

test('Enter saves a text, and it stands in the org at once', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  const title = await typeInto(desk.panel, 'Title', '  Chief Buyer ');
  await title.press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved · Undo');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  await expect(row(desk.panel, 'LastModifiedDate')).toContainText('Priya Raghunathan');
});

test('Enter that is held saves once and does not open the field again', async ({ desk, org }) => {
  await openIngrid(desk, org);
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await title.focus();
  // The first press, then what the keyboard repeats.
  for (let press = 0; press < 20; press += 1) await desk.panel.keyboard.down('Enter');
  await desk.panel.keyboard.up('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  await expect(row(desk.panel, 'Title').getByRole('textbox')).toHaveCount(0);
  expect(patches(org)).toHaveLength(1);
});

test('Undo restores what stood there before, in the org too', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await row(desk.panel, 'Title').getByRole('button', { name: 'Undo' }).click();
  await expect(row(desk.panel, 'Title')).toContainText('Undone');
  await expect(row(desk.panel, 'Title')).toContainText('Head of Procurement');
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');
});

test('an emptied text is saved as no value', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  await (await typeInto(desk.panel, 'Title', '')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBeNull();
});

test('moving on to another field of the panel saves', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await row(desk.panel, 'LeadSource').getByRole('button').click();
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  await expect(row(desk.panel, 'LeadSource').getByRole('combobox')).toBeFocused();
});

test('Escape keeps the old value and saves nothing', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Escape');
  await expect(row(desk.panel, 'Title').getByRole('button')).toContainText('Head of Procurement');
  await desk.open('cidinha');
  await seesRecord(desk.panel, 'Maria Aparecida Gonçalves de Albuquerque Cavalcanti');
  expect(patches(org)).toEqual([]);
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');
});

test('a long text keeps its lines and is saved by Ctrl and Enter', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  const text = await typeInto(desk.panel, 'Description', 'Calls before 10:00.');
  await text.press('Enter');
  await text.pressSequentially('Signs herself.');
  await text.press('Control+Enter');
  await expect(row(desk.panel, 'Description')).toContainText('Saved');
  expect(fieldOf(org, id, 'Description')).toMatch(/^Calls before 10:00\.\r?\nSigns herself\.$/);
});

test('a picklist offers the org’s active values and saves the one chosen', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  await row(desk.panel, 'LeadSource').getByRole('button').click();
  const list = row(desk.panel, 'LeadSource').getByRole('combobox');
  await expect(list.getByRole('option')).toHaveText([
    '–',
    'Web',
    'Phone Inquiry',
    'Partner Referral',
    'Trade Fair',
    'WhatsApp',
    'Messenger',
    'Other',
  ]);
  await list.selectOption('Partner Referral');
  await list.press('Enter');
  await expect(row(desk.panel, 'LeadSource')).toContainText('Saved');
  expect(fieldOf(org, id, 'LeadSource')).toBe('Partner Referral');
});

test('a value that the picklist no longer offers can be kept', async ({ desk, org }) => {
  addRow(org, 'Contact', { LastName: 'Mokoena', Phone: '+27825550147', LeadSource: 'Roadshow' });
  await desk.open('thabo');
  await seesRecord(desk.panel, 'Mokoena');
  await row(desk.panel, 'LeadSource').getByRole('button').click();
  await expect(row(desk.panel, 'LeadSource').getByRole('combobox')).toHaveValue('Roadshow');
});

test('a checkbox is saved as ticked', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  await row(desk.panel, 'DoNotCall').getByRole('button').click();
  const box = row(desk.panel, 'DoNotCall').getByRole('checkbox');
  await box.check();
  await box.press('Enter');
  await expect(row(desk.panel, 'DoNotCall')).toContainText('Saved');
  expect(fieldOf(org, id, 'DoNotCall')).toBe(true);
});

test('Enter pressed twice sends one change', async ({ desk, org }) => {
  await openIngrid(desk, org);
  await typeInto(desk.panel, 'Title', 'Chief Buyer');
  org.switches.set({ latencyMs: 300 });
  await desk.panel.keyboard.press('Enter');
  await desk.panel.keyboard.press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved · Undo');
  expect(patches(org)).toEqual([204]);
});

test('a second edit right after the first meets no conflict', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer, Nordics')).press('Enter');
  await expect.poll(() => fieldOf(org, id, 'Title')).toBe('Chief Buyer, Nordics');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(patches(org)).toEqual([204, 204]);
});

test('a picklist that Salesforce needs filled has no empty choice', async ({ desk, org }) => {
  const person = { LastName: 'Mokoena', Company: 'Limpopo', Phone: '+27825550147' };
  const id = addRow(org, 'Lead', { ...person, Status: 'Open - Not Contacted' });
  await desk.open('thabo');
  await seesRecord(desk.panel, 'Mokoena');
  await row(desk.panel, 'Status').getByRole('button').click();
  const list = row(desk.panel, 'Status').getByRole('combobox');
  await expect(list.getByRole('option')).toHaveText([
    'Open - Not Contacted',
    'Working - Contacted',
    'Closed - Converted',
    'Closed - Not Converted',
  ]);
  await list.selectOption('Working - Contacted');
  await list.press('Enter');
  await expect(row(desk.panel, 'Status')).toContainText('Saved');
  expect(fieldOf(org, id, 'Status')).toBe('Working - Contacted');
});
