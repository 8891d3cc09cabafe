import { expect, type Page } from '@playwright/test';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { restCalls } from '@/tests/browser/support/rest-calls';
import { forgetFound } from '@/tests/browser/support/settings';
import { closePanel } from '@/tests/browser/support/windows';

const box = (panel: Page) => panel.getByRole('textbox', { name: 'Search Salesforce' });
const hit = (panel: Page, name: RegExp) =>
  panel.getByRole('listitem').getByRole('button', { name });

test('in a tab without an inbox anybody is found and opened, by the keyboard alone', async ({
  desk: { inbox, panel },
  org,
}) => {
  await inbox.goto('https://www.facebook.com/');
  await expect(panel.getByText('No inbox in this tab')).toBeVisible();
  org.calls.clear();
  await panel.getByRole('heading', { name: 'No inbox in this tab' }).click();
  await panel.keyboard.press('/');
  await panel.keyboard.type('nordlys');
  const accounts = panel.getByRole('region', { name: 'Accounts' });
  await expect(accounts.getByRole('listitem')).toContainText('Nordlys Havbruk AS');
  await expect(accounts.locator('mark')).toHaveText('Nordlys');
  await expect(box(panel)).toHaveValue('nordlys');

  await box(panel).fill('');
  await panel.keyboard.type('91234567');
  const contacts = panel.getByRole('region', { name: 'Contacts' });
  await expect(contacts.getByRole('listitem')).toContainText('+47 912 34 567');
  await expect(contacts.locator('mark')).toHaveText(['912 34 567']);
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('region', { name: 'Record', exact: true })).toContainText(
    'Contact · Head of Procurement, Nordlys Havbruk AS',
  );
  await expect(panel.getByRole('button', { name: /^Link to/ })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Back to the search' }).press('Enter');
  await box(panel).fill('nordlys');
  await expect(accounts.getByRole('listitem')).toHaveCount(1);
  // Two searches, and what hangs on whom was opened; a text searched within the minute takes no call.
  expect(restCalls(org)).toEqual(['GET search', 'GET search', 'POST composite']);
});

test('a case’s number opens whom it is about, with the case over the card', async ({
  desk: { open, panel },
  org,
}) => {
  const subject = 'Pallet temperature alarm, lane 4';
  await open('launch');
  await box(panel).fill(subject);
  const cases = panel.getByRole('region', { name: 'Cases' });
  const found = await cases.getByRole('listitem').first().innerText();
  const [number = ''] = /\d{8}/.exec(found) ?? [];
  await box(panel).fill(String(Number(number)));
  await expect(cases.getByRole('listitem')).toHaveCount(1);
  await expect(panel.getByText('Opening someone here doesn’t link')).toBeVisible();
  org.calls.clear();
  await cases.getByRole('button', { name: subject }).click();
  await expect(panel.getByRole('region', { name: 'Record', exact: true })).toContainText(
    'Ingrid Solheim',
  );
  await expect(panel.getByRole('link', { name: `Case ${number}` })).toContainText(subject);
  expect(restCalls(org).slice(0, 1)).toEqual(['GET query']);
});

test('whoever is linked by hand stays, and so does that they were unlinked', async ({
  desk,
  openPanel,
}) => {
  await desk.open('thabo');
  await box(desk.panel).fill('Lindiwe');
  await hit(desk.panel, /Khumalo/).click();
  await expect(thread(desk.panel)).toContainText('Not linked to this chat');
  await desk.panel.getByRole('button', { name: 'Link to Lindiwe Khumalo' }).click();
  await expect(thread(desk.panel)).toContainText('Linked to this chat just now');

  await forgetFound(desk.panel);
  await closePanel(desk.panel);
  const second = await openPanel(desk.inbox);
  await seesRecord(second, 'Lindiwe Khumalo');
  await second.getByRole('button', { name: 'Unlink' }).click();
  await expect(thread(second)).toContainText('Not in Salesforce yet');

  await forgetFound(second);
  await closePanel(second);
  const third = await openPanel(desk.inbox);
  await expect(thread(third)).toContainText('Not in Salesforce yet');
});

test('who was said not to be it stays away from this chat until asked back', async ({
  desk,
  openPanel,
}) => {
  await desk.open('ingrid');
  await seesRecord(desk.panel, 'Ingrid Solheim-Andreassen');
  await desk.panel.getByRole('button', { name: 'More about this record' }).click();
  await desk.panel.getByRole('menuitem', { name: 'Not them? Pick someone else' }).click();
  await expect(desk.panel.getByText('You said it isn’t Ingrid Solheim-Andreassen.')).toBeVisible();

  await forgetFound(desk.panel);
  await closePanel(desk.panel);
  const again = await openPanel(desk.inbox);
  await expect(thread(again)).toContainText('Not in Salesforce yet');
  await again.getByRole('button', { name: 'Show again' }).click();
  await seesRecord(again, 'Ingrid Solheim-Andreassen');
});
