import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { captureButton, captured, editFirst, onlyCaptured } from '@/tests/browser/support/captured';
import { seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { posts } from '@/tests/browser/support/rest-calls';

const RULE = {
  sobject: 'Lead',
  field: 'Company',
  whenValue: '[not provided]',
  message: 'Ask for the company before you save a Lead.',
};

test('“Edit first” opens what would be saved as a form, and what is typed is saved', async ({
  desk: { open, panel },
  org,
}) => {
  await open('thabo');
  await editFirst(panel, 'Lead');
  await expect(panel.getByRole('heading', { name: 'New Lead' })).toBeVisible();
  await expect(panel.getByLabel('Last Name')).toHaveValue('Mokoena');
  await panel.getByLabel('Company').fill('Mokoena Fresh Produce (Pty) Ltd');
  await panel.getByLabel('Rating').selectOption('Warm');
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({
    FirstName: 'Thabo',
    LastName: 'Mokoena',
    Company: 'Mokoena Fresh Produce (Pty) Ltd',
    Rating: 'Warm',
    LeadSource: 'WhatsApp',
  });
});

test('Enter in the form saves it, once', async ({ desk: { open, panel }, org }) => {
  await open('thabo');
  await editFirst(panel, 'Lead');
  const company = panel.getByLabel('Company');
  await company.fill('Mokoena Fresh Produce');
  for (let repeat = 0; repeat < 8; repeat += 1) await company.press('Enter');
  await expect(panel.getByText('Lead saved')).toBeVisible();
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  expect(captured(org, 'Lead')).toHaveLength(1);
});

test('a required field that is empty says so, and nothing is sent', async ({
  desk: { open, panel },
  org,
}) => {
  await open('thabo');
  await editFirst(panel, 'Lead');
  await panel.getByLabel('Last Name').fill('');
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByText('Salesforce asks for Last Name.')).toBeVisible();
  await expect(panel.getByLabel('Last Name')).toBeFocused();
  expect(posts(org, 'Lead')).toEqual([]);

  await panel.getByLabel('Last Name').fill('Mokoena-Dlamini');
  await expect(panel.getByText('Salesforce asks for Last Name.')).toBeHidden();
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({ LastName: 'Mokoena-Dlamini' });
});

test('what was typed survives a closed panel', async ({
  desk: { open, inbox, panel },
  openPanel,
}) => {
  await open('thabo');
  await editFirst(panel, 'Lead');
  await panel.getByLabel('Company').fill('Half a company na');
  await panel.close();

  const later = await openPanel(inbox);
  await expect(later.getByLabel('Company')).toHaveValue('Half a company na');
  await expect(later.getByLabel('First Name')).toHaveValue('Thabo');
});

test('what was typed waits for its chat while the agent is in another', async ({
  desk: { open, panel },
}) => {
  await open('thabo');
  await editFirst(panel, 'Lead');
  await panel.getByLabel('Company').fill('Half a company na');
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  await open('thabo');
  await expect(panel.getByLabel('Company')).toHaveValue('Half a company na');
});

test('Cancel leaves the form and lets go of what was typed', async ({ desk: { open, panel } }) => {
  await open('thabo');
  await editFirst(panel, 'Lead');
  await panel.getByLabel('Company').fill('Half a company na');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.locator('main')).toContainText('[not provided]');
  await editFirst(panel, 'Lead');
  await expect(panel.getByLabel('Company')).toHaveValue('[not provided]');
});

test('a rule of the organisation is quoted, the form is kept, and another try works', async ({
  desk: { open, panel },
  org,
}) => {
  org.switches.set({ validationRule: RULE });
  await open('thabo');
  await editFirst(panel, 'Lead');
  await panel.getByLabel('First Name').fill('Thabo Sizwe');
  await panel.getByRole('button', { name: 'Save Lead' }).click();

  const alert = panel.getByRole('alert').filter({ hasText: 'Lead not saved' });
  await expect(alert).toContainText('Ask for the company before you save a Lead.');
  await expect(panel.getByLabel('First Name')).toHaveValue('Thabo Sizwe');
  expect(captured(org, 'Lead')).toEqual([]);

  await panel.getByLabel('Company').fill('Mokoena Fresh Produce');
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  await expect(alert).toBeHidden();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({
    FirstName: 'Thabo Sizwe',
    Company: 'Mokoena Fresh Produce',
  });
});

test('a rule that stops the one click is quoted over the preview', async ({
  desk: { open, panel },
  org,
}) => {
  org.switches.set({ validationRule: RULE });
  await open('thabo');
  await captureButton(panel, 'Lead').click();
  const alert = panel.getByRole('alert').filter({ hasText: 'Lead not saved' });
  await expect(alert).toContainText('Ask for the company before you save a Lead.');
  await expect(panel.getByText('This Lead will be saved')).toBeVisible();

  org.switches.set({ validationRule: null });
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(captured(org, 'Lead')).toHaveLength(1);
});

test('without the right to make Leads none is offered, in words', async ({
  openInbox,
  openPanel,
  signIn,
  org,
}) => {
  org.switches.set({ objectRights: { Lead: { create: false } } });
  const inbox = await openInbox();
  const panel = await openPanel(inbox);
  await signIn(panel);
  await standIn(inbox).open('thabo');
  await expect(
    panel.getByText(
      'Your user may not create Leads. Ask your administrator, or open a case instead.',
    ),
  ).toBeVisible();
  await expect(captureButton(panel, 'Lead')).toBeHidden();
  await expect(panel.getByRole('button', { name: 'Open Case' })).toBeVisible();
});
