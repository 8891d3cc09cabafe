import { expect, type Page } from '@playwright/test';
import { captureButton, captured, editFirst, onlyCaptured } from '@/tests/browser/support/captured';
import { row, seesRecord, typeInto } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import {
  AT_THE_DOOR,
  AWAY,
  CHANGE_REFUSED,
  LEAD_REFUSED,
  refusedWithin,
  SEARCH_REFUSED,
  TASK_REFUSED,
  WELL,
} from '@/tests/browser/support/error-rows';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { loggedTasks, openLog, seesLogged } from '@/tests/browser/support/logs';
import { refresh } from '@/tests/browser/support/menus';
import { addRow, fieldOf } from '@/tests/browser/support/org-rows';
import { patches, posts, restCalls } from '@/tests/browser/support/rest-calls';

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

/** What Salesforce answered, word for word, under the sentences. */
const answered = (panel: Page) => panel.locator('details', { hasText: 'What Salesforce answered' });

/** Screens that take the body have words of their own for these rows. */
const ON_A_SCREEN: Readonly<Record<string, string>> = {
  'no API for the organisation': 'Could you ask Salesforce to enable it?',
  'no API for the user': 'please give my user (priya.r@haldenfreight.example)',
  'the day’s calls are used up': 'All 100,000 Salesforce calls of the last 24 hours are spent',
};

test('every refusal of a look-up is told in the person’s place, and another try finds them', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  const main = panel.getByRole('main');
  const again = panel.getByRole('button', { name: /^Try (?:again|now)$/ });
  await expect(panel.getByText('Choose a chat')).toBeVisible();
  for (const [at, { name, org: fault, reads, said }] of [...AT_THE_DOOR, ...AWAY].entries()) {
    await test.step(name, async () => {
      org.switches.set({ ...WELL, ...fault });
      await (at === 0 ? desk.open('ingrid') : again.click());
      const [happened = '', ...rest] = reads.split('. ');
      await expect(main.getByRole('heading', { name: happened })).toBeVisible();
      await expect(main).toContainText(ON_A_SCREEN[name] ?? rest.join('. '));
      if (name !== 'the day’s calls are used up') await expect(answered(panel)).toContainText(said);
    });
  }
  org.switches.set(WELL);
  await again.click();
  await seesRecord(panel, 'Ingrid Solheim-Andreassen');
});

test('a field that was hidden since the morning closes no chat and stops no capture', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  await expect(panel.getByText('Choose a chat')).toBeVisible();
  org.calls.clear();
  org.switches.set({ hiddenFields: { Contact: ['Title'], Lead: ['LeadSource'] } });
  await openIngrid(desk, org);
  await expect(row(panel, 'Email')).toBeVisible();
  await expect(row(panel, 'Title')).toHaveCount(0);
  // The search, the describes, and the search again; what hangs on her is a call of its own.
  expect(restCalls(org).filter((call) => call !== 'POST composite')).toEqual([
    'GET search',
    'GET search',
  ]);
  await desk.open('thabo');
  await captureButton(panel, 'Lead').click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(onlyCaptured(org, 'Lead').LeadSource).toBeUndefined();
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

test('every refusal of a search by hand is told under the box, and what was typed stays', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  await expect(panel.getByText('Choose a chat')).toBeVisible();
  const box = panel.getByRole('textbox', { name: 'Search Salesforce' });
  const again = panel.getByRole('button', { name: 'Try again' });
  for (const [at, { name, org: fault, reads, said }] of [
    ...AT_THE_DOOR,
    ...AWAY,
    ...SEARCH_REFUSED,
  ].entries()) {
    await test.step(name, async () => {
      org.switches.set({ ...WELL, ...fault });
      await (at === 0 ? box.fill('nordlys') : again.click());
      const [happened = '', ...rest] = reads.split('. ');
      await expect(panel.getByRole('main')).toContainText(happened + rest.join('. '));
      await expect(answered(panel)).toContainText(said);
      await expect(box).toHaveValue('nordlys');
    });
  }
  org.switches.set(WELL);
  await again.click();
  await expect(panel.getByRole('region', { name: 'Accounts' })).toContainText('Nordlys Havbruk AS');

  await test.step('a field that was hidden since the morning stops no search', async () => {
    org.switches.set({ hiddenFields: { Contact: ['Title'] } });
    await box.fill('adaeze');
    await expect(panel.getByRole('region', { name: 'Contacts' })).toContainText('Adaeze');
  });
});

test('a part of what hangs on a person fails alone, says why, and another try brings it', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  org.switches.set({ refusals: [{ as: 'queryTimeout', on: 'query', sobject: 'Opportunity' }] });
  await openIngrid(desk, org);
  const part = (title: string) =>
    panel
      .locator('main details')
      .filter({ has: panel.getByRole('heading', { level: 3, name: title }) });
  const failed = part('Opportunities');
  await expect(failed).toContainText(
    'Salesforce took too long to search. There is very much to look through.',
  );
  await expect(failed).toContainText('Your query request was running for too long.');
  await expect(part('Cases')).toContainText('00014827');
  org.switches.set({ ...WELL, hiddenFields: { Opportunity: ['Amount'] } });
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(part('Opportunities')).toContainText('Cold-chain renewal 2027');
});
