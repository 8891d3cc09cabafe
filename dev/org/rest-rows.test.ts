import { expect, test } from 'vitest';
import { column, createdId } from '@/dev/org/testing/fields';
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

test('made, read, changed, deleted, gone', async () => {
  const made = await create('Contact', {
    FirstName: ' Thabo ',
    LastName: 'Mokoena',
    MobilePhone: '+27 82 555 0147',
    Description: 'one\ntwo',
    Title: '',
  });
  const id = createdId(made.body);
  expect(made.status).toBe(201);
  expect(made.body).toEqual({ id, success: true, errors: [] });
  expect(made.headers.get('location')).toBe(`/services/data/v66.0/sobjects/Contact/${id}`);
  expect(id).toMatch(/^003\w{15}$/);
  const stamp = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+0000$/);
  expect(await read(`Contact/${id}`)).toMatchObject({
    attributes: { type: 'Contact', url: `/services/data/v66.0/sobjects/Contact/${id}` },
    Id: id,
    Name: 'Thabo Mokoena',
    FirstName: 'Thabo',
    MobilePhone: '+27 82 555 0147',
    Description: 'one\r\ntwo',
    Title: null,
    OwnerId: PRIYA.id,
    CreatedById: PRIYA.id,
    LastModifiedById: PRIYA.id,
    CreatedDate: stamp,
    LastModifiedDate: stamp,
    SystemModstamp: stamp,
    MailingAddress: null,
  });
  const changed = await patch(`Contact/${id.slice(0, 15)}`, {
    Title: 'Buyer',
    MailingCity: 'Durban',
  });
  expect([changed.status, changed.body]).toEqual([204, '']);
  expect(await read(`Contact/${id}?fields=Title,mailingaddress`)).toEqual({
    attributes: expect.anything(),
    Id: id,
    Title: 'Buyer',
    MailingAddress: expect.objectContaining({ city: 'Durban', street: null }),
  });
  expect((await under.rest('DELETE', `/sobjects/Contact/${id}`)).status).toBe(204);
  for (const method of ['GET', 'DELETE']) {
    const gone = await under.rest(method, `/sobjects/Contact/${id}`);
    expect([gone.status, gone.body]).toEqual([
      404,
      restError('ENTITY_IS_DELETED', 'entity is deleted', []),
    ]);
  }
});

test('a Lead or a Case goes to a queue unless assignment rules are told not to run', async () => {
  const lead = { LastName: 'x', Company: 'y' };
  const ownerOf = async (sobject: string, body: unknown) => {
    const soql = `SELECT Owner.Name FROM ${sobject} WHERE Id = '${createdId(body)}'`;
    return column((await under.query(soql)).body, 'Owner')[0];
  };
  expect(await ownerOf('Lead', (await create('Lead', lead)).body)).toMatchObject({
    Name: 'Inside Sales',
  });
  expect(await ownerOf('Case', (await create('Case', {})).body)).toMatchObject({ Name: 'Support' });
  for (const value of ['FALSE', 'false']) {
    const { body } = await create('Lead', lead, { 'Sforce-Auto-Assign': value });
    expect(await ownerOf('Lead', body)).toMatchObject({ Name: 'Priya Raghunathan' });
  }
  const wrong = await create('Lead', lead, { 'Sforce-Auto-Assign': 'maybe' });
  expect(wrong.body).toMatchObject(restError('INVALID_HTTP_HEADER', expect.any(String)));
});

test('a Case has a number, its contact’s account and numbers, and a status', async () => {
  const contact = await idOf(INGRID);
  const made = await create('Case', { Subject: 's', ContactId: contact.slice(0, 15) });
  const path = `Case/${createdId(made.body)}`;
  expect(await read(path)).toMatchObject({
    CaseNumber: expect.stringMatching(/^\d{8}$/),
    ContactId: contact,
    AccountId: await idOf("SELECT Id FROM Account WHERE Name = 'Nordlys Havbruk AS'"),
    ContactMobile: '+47 912 34 567',
    Status: 'New',
    Priority: 'Medium',
    IsClosed: false,
    ClosedDate: null,
  });
  await patch(path, { Status: 'Closed' });
  expect(await read(path)).toMatchObject({ IsClosed: true, ClosedDate: expect.any(String) });
});

test('a Task takes its account from whom it is about; a Lead has nothing related', async () => {
  const contact = await idOf(INGRID);
  const made = await create('Task', { Subject: 'WhatsApp', WhoId: contact, Status: 'Completed' });
  expect(await read(`Task/${createdId(made.body)}`)).toMatchObject({
    AccountId: await idOf("SELECT Id FROM Account WHERE Name = 'Nordlys Havbruk AS'"),
    IsClosed: true,
    TaskSubtype: 'Task',
  });
  const lead = await idOf('SELECT Id FROM Lead LIMIT 1');
  const account = await idOf('SELECT Id FROM Account LIMIT 1');
  expect((await create('Task', { WhoId: lead, WhatId: account })).body).toEqual(
    restError('FIELD_INTEGRITY_EXCEPTION', expect.any(String), ['WhatId']),
  );
});

test('If-Unmodified-Since: 412 if it changed, saved if it did not, whole seconds', async () => {
  const id = await idOf(INGRID);
  const row = under.org.store.rows.byId(id);
  const stamp = new Date(String(row?.values.LastModifiedDate).replace('+0000', 'Z'));
  const since = (ms: number) => ({
    'If-Unmodified-Since': new Date(stamp.getTime() + ms).toUTCString(),
  });
  expect((await patch(`Contact/${id}`, { Title: 'no' }, since(-1000))).status).toBe(412);
  expect(await read(`Contact/${id}`)).toMatchObject({ Title: 'Head of Procurement' });
  expect((await patch(`Contact/${id}`, { Title: 'Chief Buyer' }, since(0))).status).toBe(204);
  expect((await patch(`Contact/${id}`, { Title: 'late' }, since(0))).status).toBe(412);
  for (const text of ['yesterday', '2026-01-15T12:34:56Z', 'Fri, 21 Nov 2026 08:33:35 GMT']) {
    const wrong = await patch(`Contact/${id}`, { Title: 'x' }, { 'If-Unmodified-Since': text });
    expect(wrong.status).toBe(400);
  }
});
