import { expect } from '@playwright/test';
import { answered, row, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { goOffline } from '@/tests/browser/support/line';
import { changeAsJonas, fieldOf } from '@/tests/browser/support/org-rows';
import { patches, restCalls } from '@/tests/browser/support/rest-calls';

test('the line cut after the save: it counts as saved, and is saved once', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  org.switches.set({ cutConnection: { when: 'after', writes: 1 } });
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect.poll(() => fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  const saved = fieldOf(org, id, 'LastModifiedDate');
  await expect(row(desk.panel, 'Title')).toContainText('Saved · Undo');
  // On a connection that it has used before Chromium sends a call again by itself; the stamp refuses that.
  expect(patches(org).filter((status) => status !== null && status !== 412)).toEqual([]);
  expect(fieldOf(org, id, 'LastModifiedDate')).toBe(saved);
});

test('the line cut before the save: told, what was typed stays, and Enter sends it', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  org.switches.set({ cutConnection: { when: 'before', writes: 9 } });
  const title = await typeInto(desk.panel, 'Title', 'Chief Buyer');
  await title.press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Looking whether it was saved');
  await expect(row(desk.panel, 'Title').getByRole('alert')).toContainText(
    'Not saved: no answer came, and Salesforce still has the old value.',
    { timeout: 10_000 },
  );
  await expect(title).toHaveValue('Chief Buyer');
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');

  org.switches.set({ cutConnection: null });
  await title.press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  expect(patches(org).filter((status) => status !== null)).toEqual([204]);
});

test('without a connection a change waits, and goes out when it is back', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  const reconnect = await goOffline(desk.panel);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Chief Buyer');
  await expect(row(desk.panel, 'Title')).toContainText('Waiting · Discard');
  await expect(desk.panel.getByText('1 change waits on this computer')).toBeVisible();
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');

  await reconnect();
  await expect.poll(() => fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  await expect(row(desk.panel, 'Title')).not.toContainText('Waiting');
  await expect(row(desk.panel, 'Title')).toContainText('Chief Buyer');
  expect(patches(org)).toEqual([204]);
});

test('a change that waits can be discarded', async ({ desk, org }) => {
  const id = await openIngrid(desk, org);
  const reconnect = await goOffline(desk.panel);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await row(desk.panel, 'Title').getByRole('button', { name: 'Discard' }).click();
  await expect(row(desk.panel, 'Title')).not.toContainText('Waiting');
  await expect(row(desk.panel, 'Title')).toContainText('Head of Procurement');

  await reconnect();
  org.calls.clear();
  await desk.open('cidinha');
  await expect.poll(() => restCalls(org)).toContain('GET search');
  expect(patches(org)).toEqual([]);
  expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');
});

test('a change that waits and is changed again goes out once, as it is last', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  const reconnect = await goOffline(desk.panel);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Waiting');
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer, Nordics')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Waiting');
  await reconnect();
  await expect.poll(() => fieldOf(org, id, 'Title')).toBe('Chief Buyer, Nordics');
  expect(patches(org)).toEqual([204]);
});

test('a waiting change that meets a colleague’s is asked about at the field', async ({
  desk,
  org,
}) => {
  const id = await openIngrid(desk, org);
  const reconnect = await goOffline(desk.panel);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Waiting');
  changeAsJonas(org, id, { Title: 'Head of Logistics' });

  await reconnect();
  const title = row(desk.panel, 'Title');
  await expect(title.getByRole('alert')).toContainText('Jonas Lie changed “Title”');
  await expect(title.getByRole('radio', { name: 'Head of Logistics' })).toBeVisible();
  expect(fieldOf(org, id, 'Title')).toBe('Head of Logistics');

  await title.getByRole('button', { name: 'Save this value' }).click();
  await expect(title).toContainText('Saved');
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');
  await expect(desk.panel.getByText('Not saved yet: Title')).toBeHidden();
});

test('a waiting change that breaks a rule is back in its editor, with the rule', async ({
  desk,
  org,
}) => {
  await openIngrid(desk, org);
  const reconnect = await goOffline(desk.panel);
  await (await typeInto(desk.panel, 'Title', 'Chief Buyer')).press('Enter');
  await expect(row(desk.panel, 'Title')).toContainText('Waiting');
  const message = 'Ask Sales Operations.';
  org.switches.set({ validationRule: { sobject: 'Contact', field: 'Title', message } });

  await reconnect();
  await expect(row(desk.panel, 'Title').getByRole('alert').locator('q')).toHaveText(message);
  await expect(row(desk.panel, 'Title').getByRole('textbox')).toHaveValue('Chief Buyer');
  const news = desk.panel.getByRole('alert').filter({ hasText: 'Not saved yet: Title' });
  await expect(news).toContainText('Your organisation’s rule:');
  await expect(news.locator('q')).toHaveText(message);
  await expect(answered(desk.panel)).toContainText('FIELD_CUSTOM_VALIDATION_EXCEPTION');
});
