import { expect, type Page } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { asksForMessages, listenToAsks } from '@/tests/browser/support/asked-of-page';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { addSoren, logSoren, noteIn } from '@/tests/browser/support/link-pick-log';
import { fieldOf, idOf } from '@/tests/browser/support/org-rows';
import { restCalls } from '@/tests/browser/support/rest-calls';
import { chooseForObjects, forgetLinks } from '@/tests/browser/support/settings';
import { closePanel } from '@/tests/browser/support/windows';

const SOREN = '100000000000101';
const KEPT = { identity: { messenger: 'Messenger_Id__c' } };
const alike = (panel: Page, name: RegExp) =>
  panel.getByRole('listitem').getByRole('button', { name });

test('names alike are suggested, never matched; the link is remembered, and what was said is logged', async ({
  desk: { inbox, panel },
  org,
  openPanel,
}) => {
  await inbox.goto('https://www.messenger.com/');
  await expect(panel.getByText('Choose a chat')).toBeVisible();
  await addSoren(inbox, { soren: SOREN });
  org.calls.clear();
  await standIn(inbox).open('soren');
  await expect(thread(panel)).toContainText('Who is this?');
  await expect(alike(panel, /Søren Kjær/)).toContainText('Driver · Jysk Fragt A/S');
  await expect(panel.getByText('Only the name is alike. Ask before you link.')).toBeVisible();
  expect(restCalls(org)).toEqual(['GET search']);

  await alike(panel, /Søren Kjær/).click();
  await expect(thread(panel)).toContainText('Only the name is alike. Ask before you link.');
  await panel.getByRole('button', { name: 'Link to Søren Kjær' }).click();
  await expect(thread(panel)).toContainText('Linked to this chat just now');
  await closePanel(panel);
  const again = await openPanel(inbox);
  await logSoren(again, org, noteIn('Messenger'));
});

test('what they wrote in a message is looked up once the agent says it’s theirs', async ({
  desk: { inbox, open, panel },
}) => {
  await open('lindiwe');
  await standIn(inbox).receive('lindiwe', 'sure, ring me on 071 555 0188 or +27 71 555 0188');
  await listenToAsks(panel);
  await expect(thread(panel)).toContainText('Who is this?');
  const look = panel.getByRole('button', { name: 'Look in the messages' });
  await expect(look).toBeVisible();
  expect(await asksForMessages(panel)).toBe(0);
  await look.click();
  await panel.getByRole('button', { name: 'It’s theirs: +27 71 555 0188' }).click();
  await expect(alike(panel, /Mobile Phone, exact/)).toContainText('Lindiwe Khumalo');
  expect(await asksForMessages(panel)).toBe(1);
  await alike(panel, /Mobile Phone, exact/).click();
  await expect(thread(panel)).toContainText('Matches what they wrote in a message');
  await panel.getByRole('button', { name: 'Link to Lindiwe Khumalo' }).click();
  await seesRecord(panel, 'Lindiwe Khumalo');
});

test('where the organisation keeps chats’ ids, a colleague finds who was linked', async ({
  desk: { inbox, panel },
  org,
  openPanel,
}) => {
  await chooseForObjects(panel, { Contact: KEPT, Lead: KEPT });
  await inbox.goto('https://www.messenger.com/');
  await standIn(inbox).open('soren');
  await alike(panel, /Søren Kjær/).click();
  await expect(panel.getByText(/Also writes this chat’s id to “Messenger ID”/)).toBeVisible();
  await panel.getByRole('button', { name: 'Link to Søren Kjær' }).click();
  await seesRecord(panel, 'Søren Kjær');
  const kjaer = idOf(org, 'Contact', 'LastName', 'Kjær');
  await expect.poll(() => fieldOf(org, kjaer, 'Messenger_Id__c')).toBe(SOREN);

  await standIn(inbox).close();
  await expect(panel.getByText('Choose a chat')).toBeVisible();
  await closePanel(panel);
  const colleague = await openPanel(inbox);
  await expect(colleague.getByText('Choose a chat')).toBeVisible();
  await forgetLinks(colleague);
  org.calls.clear();
  await standIn(inbox).open('soren');
  await seesRecord(colleague, 'Søren Kjær');
  await expect(thread(colleague)).toContainText('Linked in Salesforce');
  expect(restCalls(org).slice(0, 1)).toEqual(['POST composite']);
  expect(restCalls(org)).not.toContain('GET search');

  await colleague.getByRole('button', { name: 'Unlink' }).click();
  await expect(thread(colleague)).toContainText('Who is this?');
  await expect.poll(() => fieldOf(org, kjaer, 'Messenger_Id__c')).toBeNull();
});

test('after a link the chat’s number is one press from being in the record', async ({
  desk: { open, panel },
  org,
}) => {
  await chooseForObjects(panel, { Contact: { editable: ['Title', 'MobilePhone'] } });
  await open('thabo');
  await panel.getByRole('textbox', { name: 'Search Salesforce' }).fill('kjær driver');
  await alike(panel, /Søren Kjær/).click();
  await panel.getByRole('button', { name: 'Link to Søren Kjær' }).click();
  const kjaer = idOf(org, 'Contact', 'LastName', 'Kjær');
  await panel.getByRole('button', { name: 'Save as Mobile Phone' }).click();
  await expect.poll(() => fieldOf(org, kjaer, 'MobilePhone')).toBe('+27 82 555 0147');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => fieldOf(org, kjaer, 'MobilePhone')).toBeNull();

  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  await open('thabo');
  await seesRecord(panel, 'Søren Kjær');
  await expect(panel.getByRole('button', { name: 'Save as Mobile Phone' })).toHaveCount(0);
});
