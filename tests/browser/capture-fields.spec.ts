import { expect, type Page } from '@playwright/test';
import { editFirst, onlyCaptured } from '@/tests/browser/support/captured';
import { test } from '@/tests/browser/support/desk';
import { addRow } from '@/tests/browser/support/org-rows';
import { restCalls } from '@/tests/browser/support/rest-calls';
import { chooseForObjects } from '@/tests/browser/support/settings';

test.use({ timezoneId: 'America/New_York' });

const FORM = [
  'FirstName',
  'Next_Call__c',
  'Last_Contacted__c',
  'Budget__c',
  'Share_of_Volume__c',
  'NumberOfEmployees',
  'Website',
  'Newsletter__c',
  'Services__c',
  'Referred_By__c',
  'Address',
  // Only read, so not in a form.
  'Full_Title__c',
  'Requirements__c',
];

/** The labels of the form's inputs, in order. */
const labels = (panel: Page) => panel.locator('form label').allInnerTexts();

test('a form has every kind of input, required ones first, and the org gets each as its kind', async ({
  desk: { open, panel },
  org,
}) => {
  const ragnhild = addRow(org, 'Contact', { FirstName: 'Ragnhild', LastName: 'Myklebust' });
  await chooseForObjects(panel, { Lead: { form: FORM } });
  await open('thabo');
  await editFirst(panel, 'Lead');
  expect((await labels(panel)).slice(0, 3)).toEqual(['First Name', 'Last Name *', 'Company *']);
  await expect(panel.getByLabel('Full Title')).toHaveCount(0);
  await expect(panel.getByLabel('Requirements')).toHaveCount(0);

  await panel.getByLabel('Next Call').fill('2027-01-15');
  await panel.getByLabel('Last Contacted').fill('2026-07-15T14:34');
  await panel.getByLabel('Budget').fill('184,000.50');
  await panel.getByLabel('Share of Volume').fill('12.5');
  await panel.getByLabel('Employees').fill('1,200');
  await panel.getByLabel('Website').fill('mokoena.example');
  await panel.getByLabel('Newsletter').check();
  await panel.getByLabel('Reefer').check();
  await panel.getByLabel('Last mile').check();
  await panel.getByRole('combobox', { name: 'Referred By' }).fill('ragn');
  await panel.getByRole('option', { name: 'Ragnhild Myklebust' }).click();
  await panel.getByLabel('City').fill('Polokwane');
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({
    LastName: 'Mokoena',
    Next_Call__c: '2027-01-15',
    Last_Contacted__c: '2026-07-15T12:34:00.000+0000',
    Budget__c: 184000.5,
    Share_of_Volume__c: 12.5,
    NumberOfEmployees: 1200,
    Website: 'mokoena.example',
    Newsletter__c: true,
    Services__c: 'Reefer;Last mile',
    Referred_By__c: ragnhild,
    City: 'Polokwane',
  });
});

test('a dependent picklist offers what fits, and lets go of what no longer does', async ({
  desk: { open, panel },
  org,
}) => {
  await chooseForObjects(panel, { Lead: { form: ['Port__c', 'Set_Point__c'] } });
  await open('thabo');
  await editFirst(panel, 'Lead');
  const port = panel.getByRole('combobox', { name: 'Port' });
  await expect(panel.getByText('Choose “Region” first.')).toBeVisible();
  await panel.getByLabel('Region').selectOption('Nordics');
  await expect(port.getByRole('option')).toHaveText([
    'Choose…',
    'Tromsø',
    'Rotterdam',
    'Not known yet',
  ]);
  await port.selectOption('Tromsø');
  await panel.getByLabel('Region').selectOption('East Asia');
  await expect(port).toHaveValue('');
  await expect(
    panel.getByText('“Tromsø” doesn’t go with “Region”, so it was taken out.'),
  ).toBeVisible();
  await port.selectOption('Busan');
  // A checkbox controls too.
  const setPoint = panel.getByLabel('Set Point');
  await expect(setPoint.getByRole('option')).toHaveText(['Choose…', 'Ambient']);
  await panel.getByLabel('Temperature Controlled').check();
  await setPoint.selectOption('Frozen');
  await panel.getByRole('button', { name: 'Save Lead' }).click();
  await expect(panel.getByText('Lead saved')).toBeVisible();
  expect(onlyCaptured(org, 'Lead')).toMatchObject({
    Region__c: 'East Asia',
    Port__c: 'Busan',
    Temperature_Controlled__c: true,
    Set_Point__c: 'Frozen',
  });
});

test.describe('where there are record types to choose among', () => {
  test.use({ orgIs: { recordTypes: { Lead: ['Freight_Enquiry', 'Partner_Lead'] } } });

  test('the type is asked first, and decides what lists offer, by one call each', async ({
    desk: { open, panel },
    org,
  }) => {
    await chooseForObjects(panel, { Lead: { form: ['Status', 'LeadSource', 'Services__c'] } });
    await open('thabo');
    await editFirst(panel, 'Lead');
    expect((await labels(panel))[0]).toBe('Record Type *');
    await expect(panel.getByRole('radio', { name: 'Freight Enquiry' })).toBeChecked();
    await expect(panel.getByLabel('Services').getByRole('checkbox')).toHaveCount(3);
    await panel.getByLabel('Lead Source').selectOption('Web');

    await panel.getByText('Partner Lead').click();
    await expect(panel.getByLabel('Services').getByRole('checkbox')).toHaveCount(2);
    await expect(panel.getByRole('combobox', { name: 'Status' })).toHaveValue(
      'Working - Contacted',
    );
    expect(restCalls(org).filter((call) => call.includes('ui-api'))).toHaveLength(2);
    await panel.getByLabel('Bonded storage').check();
    await panel.getByRole('button', { name: 'Save Lead' }).click();
    await expect(panel.getByText('Lead saved')).toBeVisible();
    expect(onlyCaptured(org, 'Lead')).toMatchObject({
      Status: 'Working - Contacted',
      Services__c: 'Bonded storage',
      RecordTypeId: expect.stringMatching(/^012/),
    });
  });
});

test.describe('where a user has a single record type', () => {
  test.use({ orgIs: { recordTypes: { Lead: ['Partner_Lead'] } } });

  test('it is not asked, and its lists hold', async ({ desk: { open, panel } }) => {
    await chooseForObjects(panel, { Lead: { form: ['LeadSource', 'Services__c'] } });
    await open('thabo');
    await editFirst(panel, 'Lead');
    await expect(panel.getByText('Record Type')).toHaveCount(0);
    await expect(panel.getByLabel('Services').getByRole('checkbox')).toHaveCount(2);
  });
});
