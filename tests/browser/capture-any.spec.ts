import { expect, type Page } from '@playwright/test';
import { captureButton, onlyCaptured, previewed } from '@/tests/browser/support/captured';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { idOf } from '@/tests/browser/support/org-rows';
import { chooseInGeneral } from '@/tests/browser/support/settings';

/** Opens what the menu at the foot offers to make. */
async function makeNew(panel: Page, label: string): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: `New ${label}` }).click();
}

test('a Task for the person, and a record of an object that the organisation added', async ({
  desk: { open, panel },
  org,
}) => {
  await chooseInGeneral(panel, { creates: ['Task', 'Warranty__c'] });
  const ingrid = idOf(org, 'Contact', 'LastName', 'Solheim-Andreassen');
  await open('ingrid');
  await makeNew(panel, 'Task');
  expect(await previewed(panel, 'This Task will be saved')).toMatchObject({
    Subject: 'WhatsApp: Ingrid ☀',
    Contact: 'Ingrid Solheim-Andreassen',
  });
  await captureButton(panel, 'Task').click();
  await expect(panel.getByText('Task saved')).toBeVisible();
  expect(onlyCaptured(org, 'Task')).toMatchObject({
    WhoId: ingrid,
    Subject: 'WhatsApp: Ingrid ☀',
    Status: 'Not Started',
  });

  // A field that Salesforce asks for is asked for here, before anything is sent.
  await makeNew(panel, 'Warranty');
  const sent = org.calls.all().length;
  await captureButton(panel, 'Warranty').click();
  await expect(panel.getByLabel('Ends On')).toBeFocused();
  expect(org.calls.all()).toHaveLength(sent);
  await panel.getByLabel('Ends On').fill('2027-06-30');
  await panel.getByRole('button', { name: 'Save Warranty' }).click();
  await expect(panel.getByText('Warranty saved')).toBeVisible();
  expect(onlyCaptured(org, 'Warranty__c')).toMatchObject({
    Contact__c: ingrid,
    Ends_On__c: '2027-06-30',
  });
});

test('a Contact for somebody who is not in Salesforce yet, who is then the chat’s', async ({
  desk: { open, panel },
  org,
}) => {
  await open('thabo');
  await expect(thread(panel)).toContainText('Not in Salesforce yet');
  await makeNew(panel, 'Contact');
  await captureButton(panel, 'Contact').click();
  await expect(panel.getByText('Contact saved')).toBeVisible();
  expect(onlyCaptured(org, 'Contact')).toMatchObject({
    FirstName: 'Thabo',
    LastName: 'Mokoena',
    MobilePhone: '+27 82 555 0147',
    LeadSource: 'WhatsApp',
  });
  await seesRecord(panel, 'Thabo Mokoena');
  await expect(thread(panel)).toContainText('Linked to this chat just now');
});

test.describe('what a user may not make', () => {
  test.use({ orgIs: { objectRights: { Task: { create: false } } } });
  test('is not offered', async ({ desk: { open, panel } }) => {
    await open('ingrid');
    await panel.getByRole('button', { name: 'More', exact: true }).click();
    await expect(panel.getByRole('menuitem', { name: 'New Contact' })).toBeVisible();
    await expect(panel.getByRole('menuitem', { name: 'New Task' })).toHaveCount(0);
  });
});
