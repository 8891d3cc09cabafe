import { expect, test } from 'vitest';
import { column } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';
import { PRIYA } from '@/dev/org/users';

const under = orgForTests();

const INGRID = "SELECT Id, LastModifiedDate FROM Contact WHERE LastName = 'Solheim-Andreassen'";
const idOf = async (soql: string) => String(column((await under.query(soql)).body, 'Id')[0]);
const create = (sobject: string, json: unknown, headers: Readonly<Record<string, string>> = {}) =>
  under.rest('POST', `/sobjects/${sobject}`, { json, headers });
const patch = (path: string, json: unknown, headers: Readonly<Record<string, string>> = {}) =>
  under.rest('PATCH', `/sobjects/${path}`, { json, headers });
const read = async (path: string) => (await under.rest('GET', `/sobjects/${path}`)).body;

test.each([
  [
    'Contact',
    {},
    'REQUIRED_FIELD_MISSING',
    'Required fields are missing: [LastName]',
    ['LastName'],
  ],
  [
    'Lead',
    { FirstName: 'x' },
    'REQUIRED_FIELD_MISSING',
    'Required fields are missing: [LastName, Company]',
    ['LastName', 'Company'],
  ],
  [
    'Lead',
    { LastName: ' ', Company: 'x' },
    'REQUIRED_FIELD_MISSING',
    'Required fields are missing: [LastName]',
    ['LastName'],
  ],
  [
    'Contact',
    { LastName: 'x', Colour: 'red' },
    'INVALID_FIELD',
    "No such column 'Colour' on sobject of type Contact",
    undefined,
  ],
  [
    'Contact',
    { Name: 'x' },
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    'Unable to create/update fields: Name. Please check the security settings of this field and verify that it is read/write for your profile or permission set.',
    ['Name'],
  ],
  [
    'Contact',
    { LastName: 'x', CreatedDate: '2026-01-01T00:00:00Z' },
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    expect.stringContaining('CreatedDate'),
    ['CreatedDate'],
  ],
  [
    'Contact',
    { LastName: 'x'.repeat(81) },
    'STRING_TOO_LONG',
    `Last Name: data value too large: ${'x'.repeat(81)} (max length=80)`,
    ['LastName'],
  ],
  [
    'Contact',
    { LastName: 'x', Phone: '1'.repeat(41) },
    'STRING_TOO_LONG',
    expect.stringContaining('(max length=40)'),
    ['Phone'],
  ],
  [
    'Contact',
    { LastName: 'x', Email: 'a@b' },
    'INVALID_EMAIL_ADDRESS',
    'Email: invalid email address: a@b',
    ['Email'],
  ],
  [
    'Contact',
    { LastName: 'x', Preferred_Language__c: 'Klingon' },
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    'Preferred Language: bad value for restricted picklist field: Klingon',
    ['Preferred_Language__c'],
  ],
  [
    'Contact',
    { LastName: 'x', Interests__c: 'Reefer;Sleep' },
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    expect.stringContaining('Sleep'),
    ['Interests__c'],
  ],
  [
    'Contact',
    { LastName: 'x', AccountId: 'nonsense' },
    'MALFORMED_ID',
    'Account ID: id value of incorrect type: nonsense',
    ['AccountId'],
  ],
  [
    'Contact',
    { LastName: 'x', AccountId: PRIYA.id },
    'MALFORMED_ID',
    expect.any(String),
    ['AccountId'],
  ],
  [
    'Contact',
    { LastName: 'x', AccountId: '001Qx0000009999' },
    'INVALID_CROSS_REFERENCE_KEY',
    'invalid cross reference id',
    [],
  ],
  [
    'Contact',
    { LastName: 5 },
    'JSON_PARSER_ERROR',
    expect.stringContaining('VALUE_NUMBER'),
    undefined,
  ],
  [
    'Contact',
    { LastName: 'x', DoNotCall: 'yes' },
    'JSON_PARSER_ERROR',
    expect.any(String),
    undefined,
  ],
  [
    'Contact',
    { LastName: 'x', Review_Date__c: '15/01/2026' },
    'JSON_PARSER_ERROR',
    expect.any(String),
    undefined,
  ],
  [
    'Contact',
    { LastName: 'x', Pallets_per_Week__c: 10_000_000 },
    'NUMBER_OUTSIDE_VALID_RANGE',
    expect.any(String),
    ['Pallets_per_Week__c'],
  ],
  [
    'User',
    { LastName: 'x' },
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    'entity type cannot be inserted: User',
    [],
  ],
])('a new %s with %j is refused with %s', async (sobject, json, code, message, fields) => {
  const { status, body } = await create(sobject, json);
  expect([status, body]).toEqual([400, restError(code, message, fields)]);
});

test('an open picklist takes any value, a field may be emptied, a required one may not', async () => {
  const id = await idOf(INGRID);
  expect((await patch(`Contact/${id}`, { LeadSource: 'Pigeon', Title: null })).status).toBe(204);
  expect(await read(`Contact/${id}`)).toMatchObject({ LeadSource: 'Pigeon', Title: null });
  const { body } = await patch(`Contact/${id}`, { LastName: null });
  expect(body).toEqual(
    restError('REQUIRED_FIELD_MISSING', 'Required fields are missing: [LastName]', ['LastName']),
  );
});
