import { expect, type Page } from '@playwright/test';
import { row, seesRecord } from '@/tests/browser/support/card';
import { test } from '@/tests/browser/support/desk';
import { openIngrid } from '@/tests/browser/support/ingrid';
import { addRow, fieldOf } from '@/tests/browser/support/org-rows';
import { patches } from '@/tests/browser/support/rest-calls';
import { chooseForObjects } from '@/tests/browser/support/settings';
import { closePanel } from '@/tests/browser/support/windows';

// The agent sits in New York; their Salesforce clock is Priya's, in Oslo.
test.use({ timezoneId: 'America/New_York' });

const EDITED = [
  'Email',
  'Portal__c',
  'Birthdate',
  'Last_Visit__c',
  'Pallets_per_Week__c',
  'Credit_Limit__c',
  'NPS__c',
  'Interests__c',
  'ReportsToId',
  'MailingAddress',
];
const CARD = [...EDITED, 'Agreement__c', 'Full_Title__c'];

/** Has the organisation show these fields of a Contact, and let agents edit those that can be. */
const showAll = (panel: Page) =>
  chooseForObjects(panel, { Contact: { card: CARD, editable: EDITED } });

/** Opens a row's editor and gives its first input. */
async function edit(panel: Page, field: string) {
  await row(panel, field).getByRole('button').first().click();
  return row(panel, field).locator('input, select, textarea').first();
}

test('each kind of value is edited in place, and stands in the org as its kind', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  const ragnhild = addRow(org, 'Contact', {
    FirstName: 'Ragnhild',
    LastName: 'Myklebust',
    Title: 'CFO',
  });
  await showAll(panel);
  const id = await openIngrid(desk, org);
  const saves = async (field: string, typed: string, value: unknown, words: string) => {
    const input = await edit(panel, field);
    await input.fill(typed);
    await input.press('Enter');
    await expect(row(panel, field)).toContainText('Saved');
    await expect(row(panel, field)).toContainText(words);
    expect(fieldOf(org, id, field)).toBe(value);
  };
  await saves(
    'Email',
    'ingrid@nordlys.example',
    'ingrid@nordlys.example',
    'ingrid@nordlys.example',
  );
  await saves('Portal__c', 'nordlys.example/portal', 'nordlys.example/portal', 'nordlys.example');
  await saves('Birthdate', '1984-02-29', '1984-02-29', 'Feb 29, 1984');
  // Half past one in Oslo, in winter.
  await saves(
    'Last_Visit__c',
    '2026-01-15T13:34',
    '2026-01-15T12:34:00.000+0000',
    'Jan 15, 2026, 1:34 PM',
  );
  await saves('Pallets_per_Week__c', '46', 46, '46');
  await saves('Credit_Limit__c', '184,000.50', 184000.5, '184,000.50');
  await saves('NPS__c', '61.5%', 61.5, '61.5%');

  await edit(panel, 'Interests__c');
  await row(panel, 'Interests__c').getByLabel('Bonded storage').check();
  await row(panel, 'Interests__c').getByLabel('Reefer').uncheck();
  await row(panel, 'Interests__c').getByRole('button', { name: 'Save 2' }).click();
  await expect(row(panel, 'Interests__c')).toContainText('Customs clearance; Bonded storage');
  await expect(row(panel, 'Interests__c')).toContainText('Saved');
  expect(fieldOf(org, id, 'Interests__c')).toBe('Customs clearance;Bonded storage');

  const reportsTo = await edit(panel, 'ReportsToId');
  await reportsTo.fill('ragn');
  await expect(row(panel, 'ReportsToId').getByRole('option')).toHaveText([
    'Ragnhild Myklebust CFO',
  ]);
  await reportsTo.press('Enter');
  await expect(reportsTo).toHaveValue('Ragnhild Myklebust');
  await reportsTo.press('Enter');
  await expect(row(panel, 'ReportsToId')).toContainText('Saved');
  await expect(row(panel, 'ReportsToId')).toContainText('Ragnhild Myklebust');
  expect(fieldOf(org, id, 'ReportsToId')).toBe(ragnhild);

  const before = patches(org).length;
  await edit(panel, 'MailingAddress');
  const address = row(panel, 'MailingAddress');
  await address.getByLabel('Mailing Street').fill('Storgata 4\n3. etasje');
  await address.getByLabel('Mailing Zip/Postal Code').fill('9009');
  await address.getByRole('button', { name: 'Save' }).click();
  await expect(address).toContainText('Saved');
  await expect(address).toContainText('9009 Tromsø, Norway');
  expect(fieldOf(org, id, 'MailingStreet')).toBe('Storgata 4\r\n3. etasje');
  expect(fieldOf(org, id, 'MailingPostalCode')).toBe('9009');
  expect(fieldOf(org, id, 'MailingCity')).toBe('Tromsø');
  // The parts go together.
  expect(patches(org)).toHaveLength(before + 1);
});

test('what Salesforce would refuse is said at the row, and nothing is sent', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  await showAll(panel);
  await openIngrid(desk, org);
  const told = async (field: string, typed: string, words: string) => {
    const input = await edit(panel, field);
    await input.fill(typed);
    await input.press('Enter');
    await expect(row(panel, field)).toContainText(words);
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await input.press('Escape');
  };
  await told('Email', 'ingrid@nordlys', 'An e-mail address looks like name@company.com.');
  await told(
    'Portal__c',
    'our portal',
    'A web address looks like company.com/page, without blanks.',
  );
  await told('Pallets_per_Week__c', '4.5', 'Whole numbers only.');
  await told('Pallets_per_Week__c', '1234567', 'At most 6 digits before the decimal sign.');
  await told('Credit_Limit__c', '1.5.2', 'Type a number, like 1,234.5.');
  await told('NPS__c', '1.234', 'At most 2 digits after the decimal sign.');
  // A date that is typed half has no value of its own, and must not empty the field.
  const born = await edit(panel, 'Birthdate');
  await born.focus();
  await panel.keyboard.type('0229');
  await born.press('Enter');
  await expect(row(panel, 'Birthdate')).toContainText('Fill in the whole date.');
  await born.press('Escape');
  expect(patches(org)).toEqual([]);
});

test('formulas and rich text are read, not edited, and say whose rule it is', async ({
  desk,
  org,
}) => {
  const { panel } = desk;
  await showAll(panel);
  addRow(org, 'Contact', {
    LastName: 'Mokoena',
    Title: 'Buyer',
    Phone: '+27825550147',
    Agreement__c:
      '<p>Signed <b>2024</b></p><ul><li>Reefer</li></ul><p><a href="https://nordlys.example/a">the contract</a><img src="x" onerror="document.title=1"></p>',
  });
  await desk.open('thabo');
  await seesRecord(panel, 'Mokoena');
  await expect(row(panel, 'Agreement__c').locator('dd bdi')).toHaveText(
    ['Signed 2024', '', '• Reefer', '', 'the contract (https://nordlys.example/a)[Picture]'].join(
      '\n',
    ),
  );
  await expect(row(panel, 'Agreement__c').locator('a, img, b, li')).toHaveCount(0);
  await expect(
    row(panel, 'Agreement__c').getByRole('button', { name: /^Read-only/ }),
  ).toHaveAccessibleName('Read-only. Threadside only shows this kind of field.');
  await expect(row(panel, 'Full_Title__c').getByRole('button')).toHaveAccessibleName(
    'Read-only. Calculated by Salesforce.',
  );
});

test('what is typed into any kind of row survives a closed panel', async ({
  desk,
  org,
  openPanel,
}) => {
  await showAll(desk.panel);
  const id = await openIngrid(desk, org);
  await (await edit(desk.panel, 'Birthdate')).fill('1984-02-29');
  // Moving on would save: the panel is closed under each row's hands instead.
  await closePanel(desk.panel);
  let panel = await openPanel(desk.inbox);
  await expect(row(panel, 'Birthdate').locator('input')).toHaveValue('1984-02-29');
  await row(panel, 'Birthdate').locator('input').press('Escape');

  await edit(panel, 'MailingAddress');
  await row(panel, 'MailingAddress').getByLabel('Mailing City').fill('Harstad');
  await closePanel(panel);
  panel = await openPanel(desk.inbox);
  const city = row(panel, 'MailingAddress').getByLabel('Mailing City');
  await expect(city).toHaveValue('Harstad');
  await city.press('Enter');
  await expect(row(panel, 'MailingAddress')).toContainText('Saved');
  expect(fieldOf(org, id, 'MailingCity')).toBe('Harstad');
  expect(patches(org)).toHaveLength(1);
  expect(fieldOf(org, id, 'Birthdate') ?? null).toBeNull();
});
