import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { orgForTests } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const describeSchema = z.object({ fields: z.array(z.record(z.string(), z.unknown())) });
const globalSchema = z.object({
  sobjects: z.array(z.object({ name: z.string(), custom: z.boolean() })),
});
const fieldsOf = async (sobject: string) => {
  const { body } = await under.rest('GET', `/sobjects/${sobject}/describe`);
  return describeSchema.parse(body).fields;
};
const fieldIn = async (sobject: string, name: string) =>
  (await fieldsOf(sobject)).find((field) => field.name === name);

// The keys that jsforce's types list for a field, from captured answers of real orgs.
const KEYS =
  'aggregatable autoNumber byteLength calculated calculatedFormula cascadeDelete caseSensitive compoundFieldName controllerName createable custom defaultValue defaultValueFormula defaultedOnCreate dependentPicklist deprecatedAndHidden digits displayLocationInDecimal encrypted externalId extraTypeInfo filterable filteredLookupInfo groupable highScaleNumber htmlFormatted idLookup inlineHelpText label length mask maskType name nameField namePointing nillable permissionable picklistValues polymorphicForeignKey precision queryByDistance referenceTargetField referenceTo relationshipName relationshipOrder restrictedDelete restrictedPicklist scale searchPrefilterable soapType sortable type unique updateable writeRequiresMasterRead'.split(
    ' ',
  );

const OBJECTS = [
  'Account',
  'Campaign',
  'CampaignMember',
  'Case',
  'CaseStatus',
  'Contact',
  'Event',
  'Group',
  'Lead',
  'LeadStatus',
  'Opportunity',
  'OpportunityContactRole',
  'OpportunityStage',
  'Organization',
  'RecordType',
  'Task',
  'TaskStatus',
  'User',
  'Warranty__c',
];

test('/sobjects lists every object, custom ones as such', async () => {
  const { body } = await under.rest('GET', '/sobjects');
  const { sobjects } = globalSchema.parse(body);
  expect(sobjects.map(({ name }) => name).toSorted()).toEqual(OBJECTS);
  expect(sobjects.filter(({ custom }) => custom).map(({ name }) => name)).toEqual(['Warranty__c']);
});

test.each(OBJECTS)('every field of %s has every key, and a name of its own', async (sobject) => {
  const fields = await fieldsOf(sobject);
  for (const field of fields) expect(Object.keys(field)).toEqual(expect.arrayContaining(KEYS));
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
});

test('what is required on create is required of the one who creates', async () => {
  const required = async (sobject: string) =>
    (await fieldsOf(sobject))
      .filter((field) => field.createable && !field.nillable && !field.defaultedOnCreate)
      .map(({ name }) => name);
  expect(await required('Contact')).toEqual(['LastName']);
  expect(await required('Lead')).toEqual(['LastName', 'Company']);
  expect(await required('Case')).toEqual([]);
  expect(await required('Account')).toEqual(['Name']);
  expect(await required('Task')).toEqual([]);
  expect(await required('Opportunity')).toEqual(['Name', 'StageName', 'CloseDate']);
  expect(await required('OpportunityContactRole')).toEqual(['OpportunityId', 'ContactId']);
  expect(await required('Campaign')).toEqual(['Name']);
  expect(await required('CampaignMember')).toEqual(['CampaignId']);
  expect(await required('Event')).toEqual([]);
  expect(await required('Warranty__c')).toEqual(['Ends_On__c']);
});

test('compounds, references, picklists and calculated fields say what they are', async () => {
  expect(await fieldIn('Contact', 'FirstName')).toMatchObject({ compoundFieldName: 'Name' });
  expect(await fieldIn('Contact', 'Name')).toMatchObject({ updateable: false, nameField: true });
  expect(await fieldIn('Contact', 'MailingCity')).toMatchObject({
    compoundFieldName: 'MailingAddress',
    label: 'Mailing City',
  });
  expect(await fieldIn('Contact', 'MailingAddress')).toMatchObject({
    type: 'address',
    createable: false,
  });
  expect(await fieldIn('Contact', 'AccountId')).toMatchObject({
    type: 'reference',
    referenceTo: ['Account'],
    relationshipName: 'Account',
  });
  expect(await fieldIn('Lead', 'OwnerId')).toMatchObject({
    referenceTo: ['Group', 'User'],
    polymorphicForeignKey: true,
    defaultedOnCreate: true,
  });
  expect(await fieldIn('Contact', 'Full_Title__c')).toMatchObject({
    calculated: true,
    createable: false,
    updateable: false,
  });
  const status = await fieldIn('Lead', 'Status');
  expect(status?.picklistValues).toContainEqual({
    active: true,
    defaultValue: true,
    label: 'Open - Not Contacted',
    validFor: null,
    value: 'Open - Not Contacted',
  });
  const language = await fieldIn('Contact', 'Preferred_Language__c');
  expect(language?.picklistValues).toContainEqual(
    expect.objectContaining({ label: 'Norsk bokmål', value: 'Norwegian' }),
  );
});

test('describe answers 304 until field-level security changes', async () => {
  const path = '/sobjects/Contact/describe';
  const since = (await under.rest('GET', path)).headers.get('last-modified') ?? '';
  const headers = { 'If-Modified-Since': since };
  const same = await under.rest('GET', path, { headers });
  expect([same.status, same.body]).toEqual([304, '']);
  under.org.switches.set({ hiddenFields: { Contact: ['Title'] } });
  expect((await under.rest('GET', path, { headers })).status).toBe(200);
  const wrong = await under.rest('GET', path, { headers: { 'If-Modified-Since': 'long ago' } });
  expect(wrong.status).toBe(400);
});

test('children are listed under the name that a query reaches them by', async () => {
  const { body } = await under.rest('GET', '/sobjects/Contact/describe');
  const { childRelationships } = z
    .object({ childRelationships: z.array(z.record(z.string(), z.unknown())) })
    .parse(body);
  const named = childRelationships
    .filter(({ relationshipName }) => relationshipName !== null)
    .map(({ childSObject, field, relationshipName }) => [childSObject, field, relationshipName]);
  expect(named.toSorted()).toEqual([
    ['CampaignMember', 'ContactId', 'CampaignMembers'],
    ['Case', 'ContactId', 'Cases'],
    ['Contact', 'Referred_By__c', 'Referred_Contacts__r'],
    ['Event', 'WhoId', 'Events'],
    ['Lead', 'Referred_By__c', 'Referred_Leads__r'],
    ['OpportunityContactRole', 'ContactId', 'OpportunityContactRoles'],
    ['Task', 'WhoId', 'Tasks'],
    ['Warranty__c', 'Contact__c', 'Warranties__r'],
  ]);
});

test.each([
  ['Task', 'WhoId', { referenceTo: ['Contact', 'Lead'], namePointing: true, type: 'reference' }],
  ['Task', 'WhatId', { polymorphicForeignKey: true, relationshipName: 'What' }],
  ['Task', 'AccountId', { createable: false, updateable: false }],
  ['Task', 'TaskSubtype', { createable: true, updateable: false }],
  ['Opportunity', 'Amount', { type: 'currency', precision: 18, scale: 2, soapType: 'xsd:double' }],
  ['Opportunity', 'IsClosed', { createable: false, updateable: false, nillable: false }],
  ['OpportunityContactRole', 'OpportunityId', { createable: true, updateable: false }],
  ['Warranty__c', 'Name', { autoNumber: true, createable: false, nameField: true }],
  ['Warranty__c', 'Summary__c', { htmlFormatted: true, extraTypeInfo: 'richtextarea' }],
  ['Warranty__c', 'Days_Left__c', { calculated: true, createable: false, type: 'double' }],
  ['Warranty__c', 'Contact__c', { referenceTo: ['Contact'], relationshipName: 'Contact__r' }],
  ['Contact', 'Messenger_Id__c', { externalId: true, type: 'string', custom: true }],
  ['Lead', 'Services__c', { type: 'multipicklist', restrictedPicklist: true }],
])('%s.%s is described as it behaves', async (sobject, name, is) => {
  expect(await fieldIn(sobject, name)).toMatchObject(is);
});
