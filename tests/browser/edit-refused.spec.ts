import { expect } from '@playwright/test';
import { row, seesRecord, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { addRow, fieldOf } from '@/tests/browser/support/org-rows';
import { patches } from '@/tests/browser/support/rest-calls';

test('a validation rule is quoted at the field, and what was typed stays', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  const message = 'Titles of key accounts are kept by "Sales Operations".';
  org.switches.set({ validationRule: { sobject: 'Contact', field: 'Title', message } });
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await title.press('Enter');
  await expect(row(desk.panel, 'Title').getByRole('alert').locator('q')).toHaveText(message);
  await expect(title).toHaveValue('Chief Buyer');
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');

  org.switches.set({ validationRule: null });
  await title.press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');
});

test('a text that is too long is told before it is sent', async ({ desk, org }) => {
  await openIngrid(desk, org);
  const title = await typeInto(desk.panel, 'Title', 'x'.repeat(129));
  await title.press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('1 character too long');
  await title.fill('x'.repeat(128));
  await title.press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(patches(org)).toEqual([204]);
});

test('a required field can’t be emptied, and nothing is sent', async ({ desk, org }) => {
  const id = addRow(org, 'Lead', {
    LastName: 'Mokoena',
    Company: 'Limpopo',
    Phone: '+27825550147',
  });
  await desk.open('thabo');
  await seesRecord(desk.panel, 'Mokoena');
  const company = await typeInto(desk.panel, 'Company', '');
  await company.press('Enter');
  await expect(row(desk.panel, 'Company')).toContainText('“Company” can’t be empty.');
  await company.fill('Limpopo Citrus');
  await company.press('Enter');
  await expect(row(desk.panel, 'Company')).toContainText('Saved');
  expect(patches(org)).toEqual([204]);
  expect(fieldOf(org, id, 'Company')).toBe('Limpopo Citrus');
});

test('a record that is locked for a moment is saved all the same', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  org.switches.set({ lockRow: 1 });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  expect(patches(org)).toEqual([400, 204]);
});

test('a record that stays locked is told, and what was typed stays', async ({ desk, org }) => {
  await openIngrid(desk, org);
  org.switches.set({ lockRow: 9 });
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await title.press('Enter');
  await expect(row(desk.panel, 'Title').getByRole('alert')).toContainText('The record is in use');
  await expect(title).toHaveValue('Chief Buyer');
});

test('a record that was deleted meanwhile is told at the field', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  const deleted = await fetch(`${org.httpUrl}/services/data/v66.0/sobjects/Contact/${id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${org.accessToken}` },
  });
  expect(deleted.status).toBe(204);
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await title.press('Enter');
  await expect(row(desk.panel, 'Title').getByRole('alert')).toContainText('This record is gone');
  await expect(title).toHaveValue('Chief Buyer');
});

test('a record that is not the agent’s to change says so, and what was typed stays', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  org.switches.set({ readOnlyRecords: [id] });
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await title.press('Enter');
  await expect(row(desk.panel, 'Title').getByRole('alert')).toContainText(
    'Your user may not do this',
  );
  await expect(title).toHaveValue('Chief Buyer');
});

test('a change that was refused is not sent again by moving on', async ({ desk, org }) => {
  await openIngrid(desk, org);
  const message = 'Ask Sales Operations.';
  org.switches.set({ validationRule: { sobject: 'Contact', field: 'Title', message } });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title').getByRole('alert')).toContainText(message);
  await (await typeInto(desk.panel, 'Description', 'Calls.')).press('Control+Enter');
  await expect(row(desk.panel, 'Description')).toContainText('Saved');
  expect(patches(org)).toEqual([400, 204]);
});
