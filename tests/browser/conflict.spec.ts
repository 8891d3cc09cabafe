import { expect } from '@playwright/test';
import { row, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { changeAsJonas, fieldOf } from '@/tests/browser/support/org-rows';
import { patches } from '@/tests/browser/support/rest-calls';

test('another field changed meanwhile: saved without asking, and both changes stand', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  changeAsJonas(org, id, { Department: 'Logistics' });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  expect(fieldOf(org, id, 'Department')).toBe('Logistics');
  expect(patches(org)).toEqual([412, 204]);
});

test('the same field changed meanwhile: both values, and who changed it when', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  changeAsJonas(org, id, { Title: 'Head of Logistics' });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');

  const title = row(desk.panel, 'Title');
  await expect(title.getByRole('alert')).toHaveText(
    /^Jonas Lie changed “Title” (now|\d+ seconds? ago)\. Which value is right\?$/,
  );
  await expect(title.getByRole('radio', { name: 'Chief Buyer' })).toBeChecked();
  await expect(title.getByRole('radio', { name: 'Head of Logistics' })).not.toBeChecked();
  expect(fieldOf(org, id, 'Title')).toBe('Head of Logistics');
  expect(patches(org)).toEqual([412]);
});

test('“mine” is saved over theirs', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  changeAsJonas(org, id, { Title: 'Head of Logistics' });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await row(desk.panel, 'Title').getByRole('button', { name: 'Save this value' }).click();
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');

  await row(desk.panel, 'Title').getByRole('button', { name: 'Undo' }).click();
  await expect(row(desk.panel, 'Title')).toContainText('Undone');
  expect(fieldOf(org, id, 'Title')).toBe('Head of Logistics');
});

test('“theirs” leaves the org as it is and is what the card then shows', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  changeAsJonas(org, id, { Title: 'Head of Logistics' });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  const title = row(desk.panel, 'Title');
  await title.getByRole('radio', { name: 'Head of Logistics' }).check();
  await title.getByRole('button', { name: 'Save this value' }).click();
  await expect(title.getByRole('button')).toContainText('Head of Logistics');
  expect(fieldOf(org, id, 'Title')).toBe('Head of Logistics');

  await (await typeInto(desk.panel, 'Title', 'Head of Cold Logistics')).press('Enter');
  await expect(title).toContainText('Saved');
  expect(patches(org)).toEqual([412, 204]);
});

test('the agent’s own value can be edited on before it is saved', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  changeAsJonas(org, id, { Title: 'Head of Logistics' });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await row(desk.panel, 'Title').getByRole('button', { name: 'Edit mine' }).click();
  const box = row(desk.panel, 'Title').getByRole('textbox');
  await expect(box).toHaveValue('Chief Buyer');
  await box.fill('Chief Buyer and Head of Logistics');
  await box.press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer and Head of Logistics');
});

test('a colleague who typed the very same is no conflict', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  changeAsJonas(org, id, { Title: 'Chief Buyer' });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
});
