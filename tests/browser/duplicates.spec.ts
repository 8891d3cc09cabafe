import { expect, type Page } from '@playwright/test';
import type { SwitchChange } from '@/dev/org/switches';
import { captureButton, captured, editFirst, onlyCaptured } from '@/tests/browser/support/captured';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { addRow } from '@/tests/browser/support/org-rows';

const ALERT = 'Use an existing person where the name agrees.';

const rule = (allowSave: boolean): SwitchChange => ({
  duplicateRules: [{ sobject: 'Lead', allowSave, alert: ALERT, by: ['name'], bypassSharing: true }],
});

/** A Contact of Thabo's name with another number: no match of the chat, but one of the rule. */
const namesake = { FirstName: 'Thabo', LastName: 'Mokoena', MobilePhone: '082 555 0174' };

const found = (panel: Page) => panel.getByRole('main').getByRole('listitem');

test('what a duplicate rule found is shown beside what is being made; one of them can be used', async ({
  desk: { open, panel },
  org,
}) => {
  const contact = addRow(org, 'Contact', { ...namesake, Title: 'Fleet Manager' });
  const unseen = addRow(org, 'Lead', { ...namesake, Company: 'Karoo Inside Sales' });
  org.switches.set({ ...rule(true), hiddenRecords: [unseen] });
  await open('thabo');
  await captureButton(panel, 'Lead').click();

  await expect(panel.getByText('Not saved yet: Salesforce found 2 that look alike.')).toBeVisible();
  await expect(panel.getByText(ALERT)).toBeVisible();
  await expect(found(panel)).toHaveCount(2);
  await expect(found(panel).first()).toContainText('Thabo Mokoena');
  await expect(found(panel).first()).toContainText('Fleet Manager');
  await expect(found(panel).first()).toContainText('Alike: First Name, Last Name.');
  await expect(found(panel).first()).toContainText('Mobile Phone there: 082 555 0174');
  await expect(found(panel).last()).toContainText('A record you may not see');
  await expect(panel.getByText('Karoo Inside Sales')).toHaveCount(0);
  expect(captured(org, 'Lead')).toEqual([]);

  const before = org.calls.all().length;
  await panel.getByRole('button', { name: 'Use this one: Thabo Mokoena' }).click();
  await expect(thread(panel)).toContainText('Linked to this chat just now');
  await seesRecord(panel, 'Thabo Mokoena');
  expect(captured(org, 'Lead')).toEqual([]);
  const writes = org.calls
    .all()
    .slice(before)
    .filter(({ method }) => method !== 'GET');
  expect(writes.filter(({ path }) => path.includes('/sobjects/'))).toEqual([]);
  expect(org.store.rows.byId(contact)?.values.MobilePhone).toBe('082 555 0174');
});

test('where the rule allows it, a new one is saved anyway, once, with what was typed', async ({
  desk: { open, panel },
  org,
}) => {
  addRow(org, 'Contact', namesake);
  org.switches.set({ ...rule(true), duplicateResultAs: 'duplicateResult' });
  await open('thabo');
  await editFirst(panel, 'Lead');
  await panel.getByLabel('Company').fill('Mokoena Fresh Produce');
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByText('Salesforce found 1 that looks alike.')).toBeVisible();

  await panel.getByRole('button', { name: 'Back to editing' }).click();
  await expect(panel.getByLabel('Company')).toHaveValue('Mokoena Fresh Produce');
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await panel.getByRole('button', { name: 'Save new Lead anyway' }).dblclick();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({ Company: 'Mokoena Fresh Produce' });
});

test('where the rule forbids it there is no such button; a rule without a result is told in its words', async ({
  desk: { open, panel },
  org,
}) => {
  addRow(org, 'Contact', namesake);
  org.switches.set(rule(false));
  await open('thabo');
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Your organisation doesn’t allow another one.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'anyway' })).toHaveCount(0);

  await panel.getByRole('button', { name: 'Back to editing' }).click();
  org.switches.set({ duplicateResultAs: 'nothing' });
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead not saved')).toBeVisible();
  await expect(panel.getByRole('alert')).toContainText(ALERT);
  expect(captured(org, 'Lead')).toEqual([]);
});
