import { expect, test } from 'vitest';
import { column, createdId } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();

const create = async (sobject: string, json: Readonly<Record<string, unknown>>) => {
  const { body } = await under.rest('POST', `/sobjects/${sobject}`, { json });
  return createdId(body);
};
const read = async (sobject: string, id: string) =>
  (await under.rest('GET', `/sobjects/${sobject}/${id}`)).body;
const change = (sobject: string, id: string, json: Readonly<Record<string, unknown>>) =>
  under.rest('PATCH', `/sobjects/${sobject}/${id}`, { json });

test('an opportunity follows its stage', async () => {
  const id = await create('Opportunity', {
    Name: 'Reefer lane',
    StageName: 'Proposal/Price Quote',
    CloseDate: '2027-05-15',
    Amount: 12_500.5,
  });
  expect(id).toMatch(/^006/);
  expect(await read('Opportunity', id)).toMatchObject({
    IsClosed: false,
    IsWon: false,
    Probability: 50,
    ForecastCategory: 'Best Case',
    ExpectedRevenue: 6250.25,
    Fiscal: '2027 2',
  });
  await change('Opportunity', id, { StageName: 'Closed Won' });
  expect(await read('Opportunity', id)).toMatchObject({
    IsClosed: true,
    IsWon: true,
    Probability: 100,
    ForecastCategoryName: 'Closed',
  });
  await change('Opportunity', id, { StageName: 'Closed Lost', Probability: 5 });
  expect(await read('Opportunity', id)).toMatchObject({
    IsClosed: true,
    IsWon: false,
    Probability: 5,
  });
  expect((await change('Opportunity', id, { IsClosed: false })).body).toMatchObject([
    { errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', fields: ['IsClosed'] },
  ]);
});

test('an opportunity has one primary contact', async () => {
  const OpportunityId = await create('Opportunity', {
    Name: 'Reefer lane',
    StageName: 'Qualification',
    CloseDate: '2027-05-15',
  });
  const people = await Promise.all(
    ['One', 'Two'].map((LastName) => create('Contact', { LastName })),
  );
  for (const ContactId of people)
    await create('OpportunityContactRole', { OpportunityId, ContactId, IsPrimary: true });
  const { body } = await under.query(
    `SELECT Contact.LastName, IsPrimary FROM OpportunityContactRole WHERE OpportunityId = '${OpportunityId}' ORDER BY Id`,
  );
  expect(column(body, 'IsPrimary')).toEqual([false, true]);
});

test('a task belongs to the account of what it is about, else of whom it is with', async () => {
  const account = await create('Account', { Name: 'Karoo' });
  const other = await create('Account', { Name: 'Jysk' });
  const contact = await create('Contact', { LastName: 'Kjær', AccountId: other });
  const deal = await create('Opportunity', {
    Name: 'Deal',
    StageName: 'Qualification',
    CloseDate: '2027-05-15',
    AccountId: account,
  });
  const task = async (json: Readonly<Record<string, unknown>>) =>
    await read('Task', await create('Task', { Subject: 'Chat', Status: 'Completed', ...json }));
  expect(await task({ WhoId: contact, WhatId: deal })).toMatchObject({
    AccountId: account,
    IsClosed: true,
  });
  expect(await task({ WhoId: contact })).toMatchObject({ AccountId: other });
  const lead = await create('Lead', { LastName: 'x', Company: 'y' });
  const refused = await under.rest('POST', '/sobjects/Task', {
    json: { Subject: 'Chat', WhoId: lead, WhatId: deal },
  });
  expect([refused.status, refused.body]).toMatchObject([
    400,
    [{ errorCode: 'FIELD_INTEGRITY_EXCEPTION', fields: ['WhatId'] }],
  ]);
});

test('who, what and owner are seen by name, and by nothing else', async () => {
  const contact = await create('Contact', { FirstName: 'Lin', LastName: 'Khumalo' });
  const kase = await create('Case', { Subject: 'Late' });
  const id = await create('Task', { Subject: 'Chat', WhoId: contact, WhatId: kase });
  const { body } = await under.query(
    `SELECT Who.Name, Who.Type, What.Name, What.Type, Owner.Type FROM Task WHERE Id = '${id}'`,
  );
  expect(body).toMatchObject({
    records: [
      {
        Who: { attributes: { type: 'Name' }, Name: 'Lin Khumalo', Type: 'Contact' },
        What: { Name: expect.stringMatching(/^\d{8}$/), Type: 'Case' },
        Owner: { Type: 'User' },
      },
    ],
  });
  const typed = await under.query(
    "SELECT Id FROM Task WHERE Subject = 'Chat' AND What.Type = 'Case'",
  );
  expect(column(typed.body, 'Id')).toEqual([id]);
  expect((await under.query('SELECT Who.AccountId FROM Task')).body).toMatchObject([
    { errorCode: 'INVALID_FIELD', message: expect.stringContaining("on entity 'Name'") },
  ]);
});

test('an event has a begin, an end and a length, however it is written', async () => {
  const id = await create('Event', {
    Subject: 'Visit',
    ActivityDateTime: '2027-01-15T09:00:00Z',
    DurationInMinutes: 90,
  });
  expect(await read('Event', id)).toMatchObject({
    StartDateTime: '2027-01-15T09:00:00.000+0000',
    EndDateTime: '2027-01-15T10:30:00.000+0000',
    ActivityDate: '2027-01-15',
  });
  await change('Event', id, { StartDateTime: '2027-01-16T09:00:00Z' });
  expect(await read('Event', id)).toMatchObject({
    EndDateTime: '2027-01-16T10:30:00.000+0000',
    DurationInMinutes: 90,
  });
  const post = (json: Readonly<Record<string, unknown>>) =>
    under.rest('POST', '/sobjects/Event', { json });
  expect((await post({ Subject: 'Never' })).body).toMatchObject([
    { errorCode: 'REQUIRED_FIELD_MISSING' },
  ]);
  const backwards = { StartDateTime: '2027-01-15T09:00:00Z', EndDateTime: '2027-01-14T09:00:00Z' };
  expect((await post(backwards)).body).toMatchObject([{ errorCode: 'FIELD_INTEGRITY_EXCEPTION' }]);
});

test('a campaign counts its members, each in it once', async () => {
  const CampaignId = await create('Campaign', { Name: 'Spring fair' });
  const ContactId = await create('Contact', { LastName: 'Khumalo', Email: 'k@karoo.example' });
  const LeadId = await create('Lead', { LastName: 'Baek', Company: 'Hanbit' });
  const member = await create('CampaignMember', { CampaignId, ContactId, Status: 'Responded' });
  await create('CampaignMember', { CampaignId, LeadId });
  expect(await read('CampaignMember', member)).toMatchObject({
    HasResponded: true,
    Name: 'Khumalo',
    Email: 'k@karoo.example',
    Type: 'Contact',
    FirstRespondedDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(await read('Campaign', CampaignId)).toMatchObject({
    NumberOfContacts: 1,
    NumberOfLeads: 1,
    NumberOfResponses: 1,
  });
  const again = await under.rest('POST', '/sobjects/CampaignMember', {
    json: { CampaignId, LeadId },
  });
  expect([again.status, again.body]).toEqual([
    400,
    restError('DUPLICATE_VALUE', expect.stringContaining('Already a campaign member'), []),
  ]);
});

test('a row of the custom object is numbered, and keeps what is written', async () => {
  const Contact__c = await create('Contact', { LastName: 'Khumalo' });
  const written = {
    Contact__c,
    Ends_On__c: '2027-02-28',
    Covers__c: 'Sensors;Labour',
    Value__c: 1200.5,
    Summary__c: '<p>Two <b>years</b></p>',
    Last_Checked__c: '2026-11-20T10:00:00.000+0000',
  };
  const first = await create('Warranty__c', written);
  expect(await read('Warranty__c', first)).toMatchObject({
    ...written,
    Name: expect.stringMatching(/^W-\d{5}$/),
    Status__c: 'Draft',
    Days_Left__c: expect.any(Number),
  });
  const { body } = await under.query(
    `SELECT Contact__r.Name FROM Warranty__c WHERE Id = '${first}'`,
  );
  expect(body).toMatchObject({ records: [{ Contact__r: { Name: 'Khumalo' } }] });
});

test('the statuses of tasks are read from TaskStatus, which nobody writes', async () => {
  const { body } = await under.query(
    'SELECT MasterLabel, IsClosed, IsDefault FROM TaskStatus ORDER BY SortOrder',
  );
  expect(column(body, 'MasterLabel')).toEqual([
    'Not Started',
    'In Progress',
    'Completed',
    'Waiting on someone else',
    'Deferred',
  ]);
  expect(column(body, 'IsClosed')).toEqual([false, false, true, false, false]);
  expect(column(body, 'IsDefault')).toEqual([true, false, false, false, false]);
  const refused = await under.rest('POST', '/sobjects/TaskStatus', { json: { MasterLabel: 'x' } });
  expect(refused.body).toMatchObject([{ errorCode: 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY' }]);
});
