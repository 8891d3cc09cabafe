import { expect, test } from 'vitest';
import type { SwitchChange } from '@/dev/org/switches';
import { column, createdId } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const set = (change: SwitchChange) => under.org.switches.set(change);
const LEADS = { recordTypes: { Lead: ['Partner_Lead', 'Freight_Enquiry'] } };
const create = (sobject: string, json: unknown) =>
  under.rest('POST', `/sobjects/${sobject}`, { json });
const idOf = async (name: string) => {
  const soql = `SELECT Id FROM RecordType WHERE DeveloperName = '${name}'`;
  return String(column((await under.query(soql)).body, 'Id')[0]);
};
const describe = async (sobject: string) =>
  Object((await under.rest('GET', `/sobjects/${sobject}/describe`)).body);
const typeOf = async (sobject: string, body: unknown) => {
  const soql = `SELECT RecordType.DeveloperName FROM ${sobject} WHERE Id = '${createdId(body)}'`;
  return column((await under.query(soql)).body, 'RecordType')[0];
};
const LEAD = { LastName: 'Mokoena', Company: 'Karoo Wool' };

test('nobody has set up any: the master alone, and no field for it', async () => {
  const { fields, recordTypeInfos } = await describe('Lead');
  expect(recordTypeInfos).toEqual([
    {
      active: true,
      available: true,
      defaultRecordTypeMapping: true,
      developerName: 'Master',
      master: true,
      name: 'Master',
      recordTypeId: '012000000000000AAA',
      urls: {
        layout: '/services/data/v66.0/sobjects/Lead/describe/layouts/012000000000000AAA',
      },
    },
  ]);
  expect(fields).not.toContainEqual(expect.objectContaining({ name: 'RecordTypeId' }));
  expect((await under.query('SELECT RecordTypeId FROM Lead')).status).toBe(400);
  expect(column((await under.query('SELECT Id FROM RecordType')).body, 'Id')).toEqual([]);
  expect((await create('Lead', { ...LEAD, RecordTypeId: null })).body).toMatchObject([
    { errorCode: 'INVALID_FIELD' },
  ]);
});

test('set up, describe tells which there are, which are free to choose, which is the default', async () => {
  set(LEADS);
  const { fields, recordTypeInfos } = await describe('Lead');
  expect(
    recordTypeInfos.map((info: Record<string, unknown>) => [
      info.developerName,
      info.name,
      info.active,
      info.available,
      info.defaultRecordTypeMapping,
      info.master,
    ]),
  ).toEqual([
    ['Freight_Enquiry', 'Freight Enquiry', true, true, false, false],
    ['Partner_Lead', 'Partner Lead', true, true, true, false],
    ['Imported_2019', 'Imported 2019', false, false, false, false],
    ['Master', 'Master', true, true, false, true],
  ]);
  expect(fields).toContainEqual(
    expect.objectContaining({
      name: 'RecordTypeId',
      type: 'reference',
      referenceTo: ['RecordType'],
      createable: true,
      nillable: true,
    }),
  );
  expect((await describe('Case')).recordTypeInfos).toHaveLength(1);
  const soql =
    "SELECT DeveloperName FROM RecordType WHERE SobjectType = 'Lead' AND IsActive = true";
  expect(column((await under.query(soql)).body, 'DeveloperName')).toEqual([
    'Freight_Enquiry',
    'Partner_Lead',
  ]);
});

test('a new row is of the default, or of the one it names, with what that begins with', async () => {
  set(LEADS);
  const made = await create('Lead', LEAD);
  expect(await typeOf('Lead', made.body)).toMatchObject({ DeveloperName: 'Partner_Lead' });
  const read = async (body: unknown) =>
    (await under.rest('GET', `/sobjects/Lead/${createdId(body)}`)).body;
  expect(await read(made.body)).toMatchObject({
    Status: 'Working - Contacted',
    LeadSource: 'Partner Referral',
  });
  const id = await idOf('Freight_Enquiry');
  const named = await create('Lead', { ...LEAD, RecordTypeId: id.slice(0, 15) });
  expect(await read(named.body)).toMatchObject({
    RecordTypeId: id,
    Status: 'Open - Not Contacted',
    LeadSource: null,
  });
});

test('one that this user may not use, of another object, or none at all', async () => {
  set({ recordTypes: { Lead: ['Freight_Enquiry'], Case: ['Claim'] } });
  const refused = async (id: string) => (await create('Lead', { ...LEAD, RecordTypeId: id })).body;
  for (const id of [
    await idOf('Partner_Lead'),
    await idOf('Imported_2019'),
    await idOf('Claim'),
    '012000000000000AAA',
  ])
    expect(await refused(id)).toEqual(
      restError(
        'INVALID_CROSS_REFERENCE_KEY',
        `Record Type ID: this ID value isn't valid for the user: ${id}`,
        ['RecordTypeId'],
      ),
    );
  expect(await refused('Claim')).toMatchObject([{ errorCode: 'MALFORMED_ID' }]);
  const path = `/sobjects/Lead/${createdId((await create('Lead', LEAD)).body)}`;
  const json = { RecordTypeId: await idOf('Partner_Lead') };
  expect((await under.rest('PATCH', path, { json })).status).toBe(400);
});

test('what a record type does not offer is refused, where the list is closed or a process', async () => {
  set({ recordTypes: { Lead: ['Partner_Lead'], Case: ['Claim'], Opportunity: ['Spot_Quote'] } });
  const bad = (label: string, value: string, field: string) =>
    restError(
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      `${label}: bad value for restricted picklist field: ${value}`,
      [field],
    );
  const status = { Status: 'Open - Not Contacted' };
  expect((await create('Lead', { ...LEAD, ...status })).body).toEqual(
    bad('Status', 'Open - Not Contacted', 'Status'),
  );
  expect((await create('Lead', { ...LEAD, Services__c: 'Bonded storage;Reefer' })).body).toEqual(
    bad('Services', 'Reefer', 'Services__c'),
  );
  expect((await create('Case', { Status: 'New' })).body).toEqual(bad('Status', 'New', 'Status'));
  const deal = { Name: 'x', CloseDate: '2027-01-01' };
  expect((await create('Opportunity', { ...deal, StageName: 'Needs Analysis' })).body).toEqual(
    bad('Stage', 'Needs Analysis', 'StageName'),
  );
  // An open list takes anything.
  const made = await create('Lead', { ...LEAD, LeadSource: 'Pigeon' });
  const path = `/sobjects/Lead/${createdId(made.body)}`;
  expect((await under.rest('PATCH', path, { json: status })).status).toBe(400);
  expect((await under.rest('PATCH', path, { json: { Services__c: null } })).status).toBe(204);
});

test('a profile has record types and a default of its own', async () => {
  set({
    recordTypes: { Lead: ['Freight_Enquiry'] },
    profiles: { 'Customer Service': { recordTypes: { Lead: ['Partner_Lead'], Case: [] } } },
  });
  const names = async (sobject: string) =>
    (await describe(sobject)).recordTypeInfos
      .filter(({ available }: { available: boolean }) => available)
      .map(({ developerName }: { developerName: string }) => developerName);
  expect(await names('Lead')).toEqual(['Partner_Lead', 'Master']);
  expect(await names('Case')).toEqual(['Master']);
  expect(await typeOf('Case', (await create('Case', {})).body)).toBeNull();
  expect(() => set({ recordTypes: { Lead: ['Claim'] } })).toThrow('no active record type');
  expect(() => set({ recordTypes: { Lead: ['Imported_2019'] } })).toThrow('no active record type');
  expect(() => set({ recordTypes: { Colour: [] } })).toThrow('no active record type');
});

test('layouts: one for an object without record types, what each offers for one with', async () => {
  const layouts = async (path = '') =>
    Object((await under.rest('GET', `/sobjects/Lead/describe/layouts${path}`)).body);
  const plain = await layouts();
  expect(plain.recordTypeSelectorRequired).toEqual([false]);
  const items = plain.layouts[0].editLayoutSections[0].layoutRows.flatMap(
    ({ layoutItems }: { layoutItems: unknown[] }) => layoutItems,
  );
  expect(items).toContainEqual(
    expect.objectContaining({
      required: true,
      layoutComponents: [expect.objectContaining({ type: 'Field', value: 'LastName' })],
    }),
  );
  set(LEADS);
  const several = await layouts();
  expect(several).toMatchObject({ layouts: null, recordTypeSelectorRequired: [true] });
  const partner = several.recordTypeMappings.find(
    ({ developerName }: { developerName: string }) => developerName === 'Partner_Lead',
  );
  expect(partner.picklistsForRecordType).toContainEqual({
    picklistName: 'LeadSource',
    picklistValues: [
      expect.objectContaining({ value: 'Partner Referral', defaultValue: true }),
      expect.objectContaining({ value: 'Trade Fair', defaultValue: false }),
    ],
  });
  expect(await layouts(`/${partner.recordTypeId}`)).toHaveProperty('editLayoutSections');
  expect(await layouts('/012000000000000AAA')).toHaveProperty('id');
  expect((await under.rest('GET', '/sobjects/Lead/describe/layouts/012x')).status).toBe(404);
  expect((await under.rest('GET', '/sobjects/User/describe/layouts')).status).toBe(404);
});
