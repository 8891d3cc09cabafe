import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { row, seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { addRow, idOf } from '@/tests/browser/support/org-rows';

test('one match by number shows the card and says by which field', async ({ desk, org }) => {
  const { panel } = desk;
  await desk.open('ingrid');

  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  await expect(thread(panel)).toContainText('Mobile Phone, exact');
  await expect(thread(panel)).toContainText('Contact · Head of Procurement, Nordlys Havbruk AS');
  await expect(row(panel, 'Email')).toContainText('ingrid.solheim@nordlys.example');
  await expect(row(panel, 'Phone').getByRole('definition').first()).toHaveText('–');
  await expect(row(panel, 'MobilePhone')).toContainText('+47 912 34 567');
  await expect(row(panel, 'LeadSource')).toContainText('Trade Fair');
  await expect(row(panel, 'OwnerId')).toContainText('Priya Raghunathan');
  await expect(row(panel, 'LastModifiedDate')).toContainText('Jonas Lie');
  const id = idOf(org, 'Contact', 'LastName', 'Solheim-Andreassen');
  await expect(thread(panel).getByRole('link', { name: 'Open in Salesforce' })).toHaveAttribute(
    'href',
    `https://haldenfreight.my.salesforce.com/lightning/r/Contact/${id}/view`,
  );
});

test('the owner stands under “Owner”, not under describe’s “Owner ID”', async ({ desk }) => {
  await desk.open('ingrid');
  await expect(row(desk.panel, 'OwnerId').getByRole('term')).toHaveText('Owner');
});

test('a match by another way of writing the number says which', async ({ desk }) => {
  await desk.open('cidinha');
  await seesRecord(desk.panel, 'Maria Aparecida Gonçalves de Albuquerque Cavalcanti');
  await expect(thread(desk.panel)).toContainText('Mobile Phone, without the ninth digit');
  await thread(desk.panel).getByRole('button', { name: 'Not them?' }).click();
  await expect(desk.panel.getByText('This Lead will be saved')).toBeVisible();
});

test('an unconverted Lead is matched', async ({ desk, org }) => {
  addRow(org, 'Lead', { LastName: 'Mokoena', Company: 'Limpopo Citrus', Phone: '0027 82 5550147' });
  await desk.open('thabo');
  await expect(thread(desk.panel)).toContainText('Lead · Limpopo Citrus');
});

test('a converted Lead is nobody', async ({ desk, org }) => {
  const converted = { IsConverted: true, Status: 'Closed - Converted' };
  addRow(org, 'Lead', { LastName: 'Mokoena', Company: 'A', Phone: '+27825550147', ...converted });
  await desk.open('thabo');
  await expect(thread(desk.panel)).toContainText('Not in Salesforce yet');
});

test('a number that merely ends alike is nobody', async ({ desk, org }) => {
  addRow(org, 'Contact', { LastName: 'Other', Phone: '+44 82 555 0147' });
  await desk.open('thabo');
  await expect(thread(desk.panel)).toContainText('Not in Salesforce yet');
});

test('who is not in Salesforce is shown as what one click would save', async ({ desk }) => {
  await desk.open('thabo');
  await expect(thread(desk.panel)).toContainText('Looked in Contacts and Leads, all phone fields');
  await expect(desk.panel.getByText('This Lead will be saved')).toBeVisible();
  await expect(desk.panel.getByRole('button', { name: 'Capture Lead', exact: true })).toBeEnabled();
});

test('a business is found by the e-mail address in its drawer', async ({ desk, org }) => {
  addRow(org, 'Contact', { LastName: 'Catering desk', Email: 'Bookings@Kestrel-Tonic.example' });
  await desk.open('kestrel');
  await expect(thread(desk.panel)).toContainText('Not in Salesforce yet');
  await standIn(desk.inbox).openDrawer();
  await seesRecord(desk.panel, 'Catering desk');
  await expect(thread(desk.panel)).toContainText('Email, exact');
});

test('a record made a moment ago, which search does not know yet, is found', async ({
  desk,
  org,
}) => {
  const made = await fetch(`${org.httpUrl}/services/data/v66.0/sobjects/Contact`, {
    method: 'POST',
    headers: { authorization: `Bearer ${org.accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ LastName: 'Mokoena', MobilePhone: '+27 82 555 0147' }),
  });
  expect(made.status).toBe(201);
  await desk.open('thabo');
  await seesRecord(desk.panel, 'Mokoena');
});

test('script and quotes in a record are read as text', async ({ desk, org }) => {
  const name = '<img src=x onerror=alert(1)> O\'Brien "Bobby" & {{Sons}}';
  const title = '=HYPERLINK("https://evil.example";"Pay")<script>alert(2)</script>';
  addRow(org, 'Contact', { LastName: name, Title: title, Phone: '+27825550147' });
  let asked = false;
  desk.panel.on('dialog', () => {
    asked = true;
  });
  await desk.open('thabo');
  await seesRecord(desk.panel, name);
  await expect(row(desk.panel, 'Title')).toContainText(title);
  await expect(desk.panel.locator('main img, main script, section img')).toHaveCount(0);
  expect(asked).toBe(false);
});
