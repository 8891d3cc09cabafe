import { expect } from '@playwright/test';
import { captured, editFirst, onlyCaptured } from '@/tests/browser/support/captured';
import { answered, row, seesRecord, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { AT_THE_DOOR, AWAY, WELL } from '@/tests/browser/support/error-rows';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { loggedTasks, openLog, seesLogged } from '@/tests/browser/support/logs';
import { refresh } from '@/tests/browser/support/menus';
import { addRow, fieldOf } from '@/tests/browser/support/org-rows';
import {
  CHANGE_REFUSED,
  LEAD_REFUSED,
  refusedWithin,
  TASK_REFUSED,
} from '@/tests/browser/support/refused-writes';
import { patches, posts } from '@/tests/browser/support/rest-calls';

// One browser for each flow: the rows of the error table one after the other, each put right again.

test('every refusal of a change is told at the field, and what was typed stays', async ({
  desk,
  org,
}) => {
  test.setTimeout(60_000);
  const { panel } = desk;
  const id = await openIngrid(desk, org);
  const title = row(panel, 'Title');
  const box = await typeInto(panel, 'Title', 'Chief Buyer');
  for (const { name, org: fault, reads, said } of [
    ...AT_THE_DOOR,
    ...CHANGE_REFUSED(id),
    ...refusedWithin('Contact', 'update'),
  ]) {
    await test.step(name, async () => {
      org.switches.set(fault);
      await box.press('Enter');
      await expect(title.getByRole('alert')).toContainText(reads);
      await expect(title.getByRole('alert').locator('q')).toContainText(said);
      await expect(box).toHaveValue('Chief Buyer');
      expect(fieldOf(org, id, 'Title')).toBe('Head of Procurement');
      org.switches.set(WELL);
    });
  }
  org.calls.clear();
  await box.press('Enter');
  await expect(title).toContainText('Saved');
  expect(patches(org)).toEqual([204]);
  expect(fieldOf(org, id, 'Title')).toBe('Chief Buyer');

  await test.step('after a refresh the field has its lock', async () => {
    org.switches.set({ readOnlyFields: { Contact: ['Title'] } });
    await refresh(panel);
    await expect(title.getByRole('button').first()).toHaveAccessibleName(
      'Read-only. Read-only for your user in Salesforce.',
    );
  });
});

test('what can be known before is told at the field, and nothing is sent', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  addRow(org, 'Lead', { LastName: 'Mokoena', Company: 'Limpopo', Phone: '+27825550147' });
  await desk.open('thabo');
  await seesRecord(panel, 'Mokoena');
  for (const [field, typed, told] of [
    ['Company', '', '“Company” can’t be empty.'],
    ['Company', ' ', '“Company” can’t be empty.'],
    ['Company', '🚚'.repeat(128), '1 character too long'],
  ] as const) {
    await test.step(`${field}: ${typed.slice(0, 8)}`, async () => {
      await row(panel, field).getByRole('button').first().click();
      const box = row(panel, field).locator('input');
      await box.fill(typed);
      await box.press('Enter');
      await expect(row(panel, field)).toContainText(told);
      await expect(box).toHaveValue(typed);
      await box.press('Escape');
    });
  }
  expect(patches(org)).toEqual([]);
});

test('every refusal of a new Lead is told over the form, and what was typed stays', async ({
  desk,
  org,
}) => {
  test.setTimeout(60_000);
  const { panel } = desk;
  await desk.open('thabo');
  await editFirst(panel, 'Lead');
  const company = panel.getByLabel('Company');
  const save = panel.getByRole('button', { name: 'Save Lead' });
  await company.fill('Mokoena Fresh Produce');
  const refused = panel.getByRole('alert').filter({ hasText: 'Lead not saved' });
  for (const { name, org: fault, reads, said } of [
    ...AT_THE_DOOR,
    ...AWAY,
    ...LEAD_REFUSED,
    ...refusedWithin('Lead', 'create'),
  ]) {
    await test.step(name, async () => {
      org.switches.set(fault);
      await save.click();
      await expect(refused).toContainText(reads);
      await expect(answered(panel)).toContainText(said);
      await expect(company).toHaveValue('Mokoena Fresh Produce');
      expect(captured(org, 'Lead')).toEqual([]);
      org.switches.set(WELL);
      await refused.getByRole('button', { name: 'Dismiss' }).click();
      await expect(refused).toBeHidden();
    });
  }
  org.calls.clear();
  await save.click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(posts(org, 'Lead')).toHaveLength(1);
  expect(onlyCaptured(org, 'Lead')).toMatchObject({ Company: 'Mokoena Fresh Produce' });
});

test('a form that was refused for a field that became read-only saves without it at the next press', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  await desk.open('thabo');
  await editFirst(panel, 'Lead');
  await panel.getByLabel('Company').fill('Mokoena Fresh Produce');
  org.switches.set({ readOnlyFields: { Lead: ['LeadSource'] } });
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByRole('alert').filter({ hasText: 'Lead not saved' })).toContainText(
    'Unable to create/update fields: LeadSource.',
  );
  await expect(panel.getByLabel('Lead Source')).toBeHidden();
  await expect(panel.getByLabel('Company')).toHaveValue('Mokoena Fresh Produce');
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({ Company: 'Mokoena Fresh Produce' });
});

test('every refusal of a log is told over the note, which stays as it was', async ({
  desk,
  org,
}) => {
  test.setTimeout(60_000);
  const { panel } = desk;
  await openLog(desk);
  const save = panel.getByRole('button', { name: 'Log 3 messages' });
  const refused = panel.getByRole('alert').filter({ hasText: 'Conversation not logged' });
  for (const { name, org: fault, reads, said } of [
    ...AT_THE_DOOR,
    ...AWAY,
    ...TASK_REFUSED,
    ...refusedWithin('Task', 'create'),
  ]) {
    await test.step(name, async () => {
      org.switches.set(fault);
      await save.click();
      await expect(refused).toContainText(reads);
      await expect(answered(panel)).toContainText(said);
      await expect(panel.getByLabel('Description')).toHaveValue(/Lane 4 alarm again/);
      expect(loggedTasks(org)).toEqual([]);
      org.switches.set(WELL);
      await refused.getByRole('button', { name: 'Dismiss' }).click();
      await expect(refused).toBeHidden();
    });
  }
  await save.click();
  await seesLogged(panel, 'Conversation logged, 3 messages');
  expect(loggedTasks(org)).toHaveLength(1);
});
