import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { row, seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { addRow } from '@/tests/browser/support/org-rows';

test('a field that only the organisation keeps locked says so', async ({ desk, org }) => {
  await openIngrid(desk, org);
  const lock = row(desk.panel, 'MobilePhone').getByRole('button');
  await expect(lock).toHaveAccessibleName(
    'Read-only. Read-only: your organisation keeps this field locked in Threadside.',
  );
});

test.describe('fields hidden from the user', () => {
  test.use({
    orgIs: {
      hiddenFields: {
        Contact: ['Title', 'Email', 'Phone', 'LeadSource', 'WhatsApp__c'],
        Lead: ['MobilePhone', 'Email', 'Rating'],
      },
    },
  });

  test('are not on the card, and the search works all the same', async ({ desk, org }) => {
    await openIngrid(desk, org);
    await expect(row(desk.panel, 'MobilePhone')).toBeVisible();
    for (const field of ['Title', 'Email', 'Phone', 'LeadSource'])
      await expect(row(desk.panel, field)).toHaveCount(0);
    await expect(thread(desk.panel)).toContainText('Contact · Nordlys Havbruk AS');
  });

  test('are left out of the query for fresh records too', async ({ desk, org }) => {
    addRow(org, 'Lead', { LastName: 'Desk', Company: 'K', Phone: '12025550119' });
    await desk.open('kestrel');
    await seesRecord(desk.panel, 'Desk');
    await desk.open('thabo');
    await expect(thread(desk.panel)).toContainText('Not in Salesforce yet');
  });
});

test.describe('a field that the user may read, not change', () => {
  test.use({ orgIs: { readOnlyFields: { Contact: ['Title'] } } });

  test('has a lock and no editor', async ({ desk, org }) => {
    await openIngrid(desk, org);
    await expect(row(desk.panel, 'Title')).toContainText('Head of Procurement');
    await expect(row(desk.panel, 'Title').getByRole('button')).toHaveAccessibleName(
      'Read-only. Read-only for your user in Salesforce.',
    );
  });
});

test.describe('Contacts that the user may not change', () => {
  test.use({ orgIs: { objectRights: { Contact: { edit: false } } } });

  test('are told in one banner, without pencils or locks', async ({ desk, org }) => {
    await openIngrid(desk, org);
    await expect(desk.panel.getByText('You can read this Contact, not change it.')).toHaveCount(1);
    await expect(desk.panel.getByText('You can still log the conversation.')).toBeVisible();
    await expect(row(desk.panel, 'Title')).toContainText('Head of Procurement');
    await expect(desk.panel.locator('[data-field] button')).toHaveCount(0);
  });
});

test.describe('Leads that the user may not see at all', () => {
  test.use({ orgIs: { objectRights: { Lead: { read: false } } } });

  test('are left out, and Contacts are found', async ({ desk, org }) => {
    await openIngrid(desk, org);
    await desk.open('thabo');
    await expect(thread(desk.panel)).toContainText('Not in Salesforce yet');
  });
});

test.describe('person accounts', () => {
  test.use({ orgIs: { personAccounts: true } });

  test('are shown once, and only read: Salesforce changes them through the account', async ({
    desk: { inbox, open, panel },
  }) => {
    const chat = { chatName: 'Maja', shownNumber: '+46 70 174 06 11' };
    await standIn(inbox).add({ key: 'maja', address: '46701740611@c.us', ...chat });
    await open('maja');
    await seesRecord(panel, 'Maja Lindqvist');
    await expect(panel.getByText('This is a person account.')).toHaveCount(1);
    await expect(row(panel, 'Email')).toContainText('maja.lindqvist@hemma.example');
    await expect(panel.locator('[data-field] button')).toHaveCount(0);
  });
});
