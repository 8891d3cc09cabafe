import { expect, type Page } from '@playwright/test';
import { asksForMessages, listenToAsks } from '@/tests/browser/support/asked-of-page';
import {
  captureButton,
  captured,
  editFirst,
  onlyCaptured,
  previewed,
} from '@/tests/browser/support/captured';
import { seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { idOf } from '@/tests/browser/support/org-rows';

const HEADING = 'This Case will be saved';

/** Opens the Case's preview; the chat's messages are read on this press. */
const openCase = (panel: Page) => panel.getByRole('button', { name: 'Open Case' }).click();

test('a Case is filled from the last messages, and is what Salesforce then holds', async ({
  desk: { open, panel },
  org,
}) => {
  await open('ingrid');
  await openCase(panel);
  const { Description: said = '', ...seen } = await previewed(panel, HEADING);
  expect(seen).toEqual({
    Subject: 'Torbjørn, he has the yellow jacket',
    'Case Origin': 'WhatsApp',
    Contact: 'Ingrid Solheim-Andreassen',
  });
  expect(said.split('\n').slice(0, 5)).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d Ingrid ☀: Lane 4 alarm again since 13:20$/),
    expect.stringMatching(/Ingrid ☀: −14 °C and climbing\. .* for the Saturday boat\.$/),
    expect.stringMatching(/Agent: I’m on it, calling the hub$/),
    expect.stringMatching(/Agent: Technician is at the gate 13:50\. /),
    expect.stringMatching(/Ingrid ☀: Torbjørn, he has the yellow jacket$/),
  ]);
  expect(captured(org, 'Case')).toEqual([]);

  await captureButton(panel, 'Case').click();
  await expect(panel.getByText('Case saved')).toBeVisible();
  const made = onlyCaptured(org, 'Case');
  expect(made).toMatchObject({
    Subject: 'Torbjørn, he has the yellow jacket',
    Origin: 'WhatsApp',
    ContactId: idOf(org, 'Contact', 'MobilePhone', '+47 912 34 567'),
  });
  expect(String(made.Description).replaceAll('\r\n', '\n')).toBe(said);
});

test('the result bears the Case’s number as a link', async ({ desk: { open, panel }, org }) => {
  await open('ingrid');
  await openCase(panel);
  await captureButton(panel, 'Case').click();
  const result = panel.getByRole('status').filter({ hasText: 'Case saved' });
  await expect(result).toBeVisible();
  const { CaseNumber, Id } = onlyCaptured(org, 'Case');
  await expect(result.getByRole('link', { name: String(CaseNumber) })).toHaveAttribute(
    'href',
    `https://haldenfreight.my.salesforce.com/lightning/r/Case/${Id}/view`,
  );
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
});

test('messages are read on that press, once, and not before', async ({ desk: { open, panel } }) => {
  await listenToAsks(panel);
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  expect(await asksForMessages(panel)).toBe(0);
  await openCase(panel);
  await expect(panel.getByText('yellow jacket').first()).toBeVisible();
  await captureButton(panel, 'Case').click();
  await expect(panel.getByText('Case saved')).toBeVisible();
  expect(await asksForMessages(panel)).toBe(1);
});

test('for somebody Salesforce does not know, name and number stand in the Case', async ({
  desk: { open, panel },
  org,
}) => {
  await open('thabo');
  await openCase(panel);
  await captureButton(panel, 'Case').click();
  await expect(panel.getByText('Case saved')).toBeVisible();
  expect(onlyCaptured(org, 'Case')).toMatchObject({
    Subject: 'Every Tuesday would be perfect',
    SuppliedName: 'Thabo Mokoena',
    SuppliedPhone: '+27 82 555 0147',
  });
  expect(onlyCaptured(org, 'Case').ContactId ?? null).toBeNull();
});

test('a chat that changes right after the press leaves none of its messages behind', async ({
  desk: { open, panel },
}) => {
  await open('ingrid');
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
  // One after the other: a click that waits could land on the next chat's button.
  await openCase(panel);
  await open('thabo');
  await expect(captureButton(panel, 'Lead')).toBeVisible();
  await expect(panel.getByText('yellow jacket')).toBeHidden();
  await openCase(panel);
  await expect(panel.getByText('Every Tuesday would be perfect').first()).toBeVisible();
  await expect(panel.getByText('yellow jacket')).toBeHidden();
});

test('a page that gives no messages is told of, and the Case can be saved all the same', async ({
  desk: { open, panel },
  org,
}) => {
  await listenToAsks(panel, 'ask-messages');
  await open('ingrid');
  await openCase(panel);
  await expect(panel.getByText('No messages could be read')).toBeVisible();
  await captureButton(panel, 'Case').click();
  await expect(panel.getByText('Case saved')).toBeVisible();
  expect(onlyCaptured(org, 'Case')).toMatchObject({ Subject: 'WhatsApp: Ingrid ☀' });
});

test('“Edit first” opens the Case as a form', async ({ desk: { open, panel }, org }) => {
  await open('ingrid');
  await openCase(panel);
  await editFirst(panel, 'Case');
  await panel.getByLabel('Subject').fill('Lane 4: cold store alarm');
  await panel.getByLabel('Priority').selectOption('High');
  await panel.getByRole('button', { name: 'Save Case' }).click();
  await expect(panel.getByText('Case saved')).toBeVisible();
  expect(onlyCaptured(org, 'Case')).toMatchObject({
    Subject: 'Lane 4: cold store alarm',
    Priority: 'High',
    ContactId: idOf(org, 'Contact', 'MobilePhone', '+47 912 34 567'),
  });
});

test('a double click makes one Case', async ({ desk: { open, panel }, org }) => {
  await open('ingrid');
  await openCase(panel);
  await expect(captureButton(panel, 'Case')).toBeVisible();
  org.switches.set({ latencyMs: 300 });
  await captureButton(panel, 'Case').dblclick();
  await expect(panel.getByText('Case saved')).toBeVisible();
  org.switches.set({ latencyMs: 0 });
  await open('cidinha');
  await seesRecord(panel, 'Maria Aparecida Gonçalves de Albuquerque Cavalcanti');
  expect(captured(org, 'Case')).toHaveLength(1);
});
