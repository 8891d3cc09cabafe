import { expect } from '@playwright/test';
import { standIn } from '@/dev/drive/stand-in';
import { PRIYA } from '@/dev/org/users';
import { captureButton, captured, onlyCaptured, previewed } from '@/tests/browser/support/captured';
import { seesRecord, thread } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { patches, posts } from '@/tests/browser/support/rest-calls';
import { chooseForObjects } from '@/tests/browser/support/settings';

const HEADING = 'This Lead will be saved';

test('what one click will save is in sight, and is what Salesforce then holds', async ({
  desk: { open, panel },
  org,
}) => {
  await open('thabo');
  const { Description: facts = '', ...seen } = await previewed(panel, HEADING);
  expect(seen).toEqual({
    'First Name': 'Thabo',
    'Last Name': 'Mokoena',
    'Mobile Phone': '+27 82 555 0147',
    Company: '[not provided]',
    'Lead Source': 'WhatsApp',
  });
  expect(facts).toMatch(
    /^Inbox: WhatsApp\nName in the chat: Thabo Mokoena\nNumber: \+27 82 555 0147\nLink: https:\/\/wa\.me\/27825550147\nCaptured: \w{3} \d{1,2}, \d{4}, \d{1,2}:\d{2}\s[AP]M$/,
  );
  expect(captured(org, 'Lead')).toEqual([]);

  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();

  const lead = onlyCaptured(org, 'Lead');
  expect(lead).toMatchObject({
    FirstName: 'Thabo',
    LastName: 'Mokoena',
    MobilePhone: '+27 82 555 0147',
    Company: '[not provided]',
    LeadSource: 'WhatsApp',
    OwnerId: PRIYA.id,
  });
  expect(String(lead.Description).replaceAll('\r\n', '\n')).toBe(facts);
  const [made] = posts(org, 'Lead');
  expect(made?.headers['sforce-auto-assign']).toBe('FALSE');
});

test('the chat then shows the new Lead, also in a panel that is opened later', async ({
  desk: { open, inbox, panel },
  openPanel,
  org,
}) => {
  await open('thabo');
  await captureButton(panel, 'Lead').click();
  await seesRecord(panel, 'Thabo Mokoena');
  await expect(thread(panel)).toContainText('Linked to this chat just now');

  await panel.close();
  const later = await openPanel(inbox);
  await seesRecord(later, 'Thabo Mokoena');
  await expect(thread(later)).toContainText('Linked by you on');
  const id = String(onlyCaptured(org, 'Lead').Id);
  const link = later.getByRole('link', { name: 'Open in Salesforce' });
  await expect(link).toHaveAttribute('href', new RegExp(id));
});

test('the result bears the id as a link and stays until it is dismissed', async ({
  desk: { open, panel },
  org,
}) => {
  await open('thabo');
  await captureButton(panel, 'Lead').click();
  const result = panel.getByRole('status').filter({ hasText: 'Lead saved' });
  await expect(result).toBeVisible();

  const id = String(onlyCaptured(org, 'Lead').Id);
  await expect(result.getByRole('link', { name: id })).toHaveAttribute(
    'href',
    `https://haldenfreight.my.salesforce.com/lightning/r/Lead/${id}/view`,
  );
  await expect(result.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await result.getByRole('button', { name: 'Dismiss' }).click();
  await expect(result).toBeHidden();
});

test('the result goes when the chat changes', async ({ desk: { open, panel } }) => {
  await open('thabo');
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  await expect(panel.getByText('Lead saved')).toBeHidden();
});

test('a double click makes one Lead', async ({ desk: { open, panel }, org }) => {
  org.switches.set({ latencyMs: 300 });
  await open('thabo');
  await captureButton(panel, 'Lead').dblclick();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  expect(captured(org, 'Lead')).toHaveLength(1);
});

test('Enter held down makes one Lead', async ({ desk: { open, panel }, org }) => {
  org.switches.set({ latencyMs: 300 });
  await open('thabo');
  await captureButton(panel, 'Lead').focus();
  // Playwright repeats a key that is pressed again before it was let go.
  for (let repeat = 0; repeat < 12; repeat += 1) await panel.keyboard.down('Enter');
  await panel.keyboard.up('Enter');
  await expect(panel.getByText('Lead saved')).toBeVisible();
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  expect(captured(org, 'Lead')).toHaveLength(1);
});

test('a number that is not saved is captured under the name its owner goes by', async ({
  desk: { open, panel },
  org,
}) => {
  await open('unsaved');
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({
    LastName: 'Rune',
    MobilePhone: '+1 202 555 0187',
  });
});

test('someone who hides their number is captured by name, with no number', async ({
  desk: { open, panel },
  org,
}) => {
  await open('lindiwe');
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  const lead = onlyCaptured(org, 'Lead');
  expect(lead).toMatchObject({ LastName: 'lindiwe.k', LeadSource: 'WhatsApp' });
  expect(lead.MobilePhone ?? null).toBeNull();
  expect(String(lead.Description)).not.toContain('104857600009876');
});

test('someone on Messenger is captured with a link to the thread, and with its id where the organisation keeps it', async ({
  openInbox,
  openPanel,
  signIn,
  org,
}) => {
  const inbox = await openInbox('https://www.messenger.com/');
  const panel = await openPanel(inbox);
  await signIn(panel);
  await chooseForObjects(panel, { Lead: { identity: { messenger: 'Messenger_Id__c' } } });
  await standIn(inbox).open('soren');
  expect(await previewed(panel, HEADING)).toMatchObject({ 'Messenger ID': '100000000000101' });
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  await seesRecord(panel, 'Søren Kjær');
  const lead = onlyCaptured(org, 'Lead');
  expect(lead).toMatchObject({
    FirstName: 'Søren',
    LastName: 'Kjær',
    LeadSource: 'Messenger',
    Messenger_Id__c: '100000000000101',
  });
  expect(patches(org)).toEqual([]);
  expect(String(lead.Description)).toContain('Link: https://www.messenger.com/t/100000000000101');
});

test('nobody’s messages are in a Lead', async ({ desk: { open, panel }, org }) => {
  await open('thabo');
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(JSON.stringify(onlyCaptured(org, 'Lead'))).not.toContain('Polokwane');
});
