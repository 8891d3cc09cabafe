import { expect } from '@playwright/test';
import { captureButton, onlyCaptured } from '@/tests/browser/support/captured';
import { answered, row, seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { AT_THE_DOOR, AWAY, SEARCH_REFUSED, WELL } from '@/tests/browser/support/error-rows';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { restCalls } from '@/tests/browser/support/rest-calls';

// One browser for each flow: the rows of the error table of what is asked for one after the other, each put right again.

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
