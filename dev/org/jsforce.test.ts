import { createRequire } from 'node:module';
import type * as Jsforce from 'jsforce';
import { beforeEach, expect, test } from 'vitest';
import { orgForTests } from '@/dev/org/testing/org-for-tests';

// As Node loads it, past the Vite plugin that makes the panel's build of it: a client that knows
// nothing of this project. `require` answers `any`; the package's own types say what it is.
const jsforce: typeof Jsforce = createRequire(import.meta.url)('jsforce');

const under = orgForTests();
let conn: Jsforce.Connection;
beforeEach(() => {
  conn = new jsforce.Connection({
    instanceUrl: under.org.httpUrl ?? '',
    accessToken: under.org.accessToken,
    version: '66.0',
  });
});

test('query, with parents, in batches', async () => {
  const { records } = await conn.query(
    "SELECT Id, Name, Account.Name FROM Contact WHERE Email = 'INGRID.SOLHEIM@nordlys.example'",
  );
  expect(records).toMatchObject([
    { Name: 'Ingrid Solheim-Andreassen', Account: { Name: 'Nordlys Havbruk AS' } },
  ]);
  expect(conn.limitInfo.apiUsage).toEqual({ used: 13_797, limit: 100_000 });
  const all = await conn.query('SELECT Id FROM Contact', {
    autoFetch: true,
    headers: { 'Sforce-Query-Options': 'batchSize=200' },
  });
  expect(all.done).toBe(true);
  expect(all.records).toHaveLength(all.totalSize);
  expect(all.totalSize).toBeGreaterThan(200);
});

test('search', async () => {
  const { searchRecords } = await conn.search(
    'FIND {4791234567} IN PHONE FIELDS RETURNING Contact(Id, Name)',
  );
  expect(searchRecords).toMatchObject([{ Name: 'Ingrid Solheim-Andreassen' }]);
});

test('describe, of one object and of all', async () => {
  const { fields, createable } = await conn.sobject('Contact').describe();
  expect(createable).toBe(true);
  expect(fields.find(({ name }) => name === 'WhatsApp__c')).toMatchObject({
    type: 'phone',
    custom: true,
    length: 40,
    updateable: true,
  });
  const { sobjects } = await conn.describeGlobal();
  expect(sobjects.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Account', 'Case', 'Contact', 'Lead', 'Organization', 'Task', 'User']),
  );
});

test('children, aggregates and counts', async () => {
  const { records } = await conn.query(
    "SELECT Name, (SELECT Subject FROM Tasks WHERE IsClosed = false), (SELECT Id FROM Events) FROM Contact WHERE LastName IN ('Solheim-Andreassen', 'Unbekannt') ORDER BY Name",
  );
  expect(records).toMatchObject([
    {
      Name: 'Ingrid Solheim-Andreassen',
      Tasks: { totalSize: 1, records: [{ Subject: 'Prepare lane rates' }] },
      Events: { totalSize: 1 },
    },
    { Name: 'Unbekannt', Tasks: null, Events: null },
  ]);
  const byStage = await conn.query(
    "SELECT StageName, MAX(Amount) most FROM Opportunity WHERE Account.Name = 'Nordlys Havbruk AS' GROUP BY StageName HAVING MAX(Amount) > 100000 ORDER BY MAX(Amount) DESC",
  );
  expect(byStage.records).toMatchObject([
    { StageName: 'Proposal/Price Quote', most: 184_000 },
    { StageName: 'Closed Won', most: 171_000 },
  ]);
  const open = await conn.sobject('TaskStatus').count({ IsClosed: false });
  expect(open).toBe(4);
});

test('a task with whom and about what', async () => {
  const [contact] = await conn
    .sobject('Contact')
    .find({ LastName: 'Solheim-Andreassen' }, ['Id', 'AccountId']);
  const [deal] = await conn
    .sobject('Opportunity')
    .find({ Name: { $like: 'Cold-chain renewal%' } }, 'Id')
    .limit(1);
  const made = await conn.sobject('Task').create({
    Subject: 'WhatsApp conversation',
    Status: 'Completed',
    WhoId: contact?.Id,
    WhatId: deal?.Id,
  });
  expect(await conn.sobject('Task').retrieve(String(made.id))).toMatchObject({
    AccountId: contact?.AccountId,
    IsClosed: true,
    TaskSubtype: 'Task',
  });
});

test('create, retrieve, update under a condition, delete', async () => {
  const made = await conn
    .sobject('Lead')
    .create({ LastName: 'Mokoena', Company: '[not provided]' });
  if (!made.success) throw new Error('not made');
  const lead = await conn.sobject('Lead').retrieve(made.id);
  expect(lead).toMatchObject({ Id: made.id, Name: 'Mokoena', Status: 'Open - Not Contacted' });
  const headers = { 'If-Unmodified-Since': new Date().toUTCString() };
  expect(
    await conn.sobject('Lead').update({ Id: made.id, Title: 'Owner' }, { headers }),
  ).toMatchObject({
    success: true,
  });
  const early = { 'If-Unmodified-Since': new Date(0).toUTCString() };
  await expect(
    conn.sobject('Lead').update({ Id: made.id, Title: 'x' }, { headers: early }),
  ).rejects.toMatchObject({ errorCode: 'ENTITY_FAILED_IFLASTMODIFIED_ON_UPDATE_CHECK' });
  await conn.sobject('Lead').destroy(made.id);
  await expect(conn.sobject('Lead').retrieve(made.id)).rejects.toMatchObject({
    errorCode: 'ENTITY_IS_DELETED',
  });
});

test('upsert by an external id', async () => {
  const write = (Title: string) =>
    conn
      .sobject('Contact')
      .upsert({ LastName: 'Quill', Title, Messenger_Id__c: 'm.1' }, 'Messenger_Id__c');
  expect(await write('Buyer')).toMatchObject({ success: true, created: true });
  expect(await write('Owner')).toMatchObject({ success: true, created: false });
});

test('errors reach its caller with code, message and fields', async () => {
  await expect(conn.sobject('Contact').create({ FirstName: 'x' })).rejects.toMatchObject({
    errorCode: 'REQUIRED_FIELD_MISSING',
    message: 'Required fields are missing: [LastName]',
    data: { fields: ['LastName'] },
  });
  await expect(conn.query('SELECT Colour FROM Contact')).rejects.toMatchObject({
    errorCode: 'INVALID_FIELD',
  });
});

test('identity, limits, and an older version of the API', async () => {
  expect(await conn.identity()).toMatchObject({ username: 'priya.r@haldenfreight.example' });
  expect(await conn.limits()).toMatchObject({ DailyApiRequests: { Max: 100_000 } });
  conn.version = '50.0';
  const { records } = await conn.query('SELECT Id FROM Contact LIMIT 1');
  expect(records[0]?.attributes?.url).toMatch(/^\/services\/data\/v50\.0\//);
});
