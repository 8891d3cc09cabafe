import { expect, test } from 'vitest';
import { column, createdId } from '@/dev/org/testing/fields';
import { orgForTests } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const LEAD = { LastName: 'Mokoena', Company: '[not provided]' };
const INGRID = "SELECT Id FROM Contact WHERE LastName = 'Solheim-Andreassen'";
const ingrid = async () => String(column((await under.query(INGRID)).body, 'Id')[0]);
const set = (json: unknown) => under.call('POST', '/__org/switches', { json });
const createLead = (json: unknown = LEAD, headers: Readonly<Record<string, string>> = {}) =>
  under.rest('POST', '/sobjects/Lead', { json, headers });
const leads = async () =>
  Object((await under.query("SELECT COUNT() FROM Lead WHERE LastName = 'Mokoena'")).body).totalSize;

test('switches are read, set one by one, all off again, and unknown ones refused', async () => {
  await set({ latencyMs: 1 });
  await set({ lockRow: 2 });
  const { body } = await under.call('GET', '/__org/switches');
  expect(body).toMatchObject({ latencyMs: 1, lockRow: 2, limitReached: false });
  for (const wrong of [
    { colour: 'red' },
    { latencyMs: '5' },
    { cutConnection: 'later' },
    [],
    { hiddenFields: { Colour: ['Title'] } },
    { hiddenFields: { Contact: ['Colour'] } },
    { hiddenFields: { Contact: ['LastName'] } },
    { readOnlyFields: { Lead: ['Colour'] } },
    { objectRights: { Colour: { create: false } } },
    { validationRule: { sobject: 'Lead', field: 'Colour', message: 'x' } },
    { readOnlyRecords: ['003x'] },
  ]) {
    expect([wrong, (await set(wrong)).status]).toEqual([wrong, 400]);
  }
  const off = await under.call('DELETE', '/__org/switches');
  expect(off.body).toMatchObject({ latencyMs: 0, lockRow: 0 });
});

test('another user changes a row past the API, and the first is told', async () => {
  const id = await ingrid();
  const row = await under.rest('GET', `/sobjects/Contact/${id}`);
  const seen = new Date(row.headers.get('last-modified') ?? '').toUTCString();
  const changed = await under.call('PATCH', `/__org/rows/Contact/${id}`, {
    json: { Title: 'Chief Buyer' },
  });
  expect(changed.status).toBe(200);
  const { body } = await under.query(
    `SELECT Title, LastModifiedBy.Name FROM Contact WHERE Id = '${id}'`,
  );
  expect(body).toMatchObject({
    records: [{ Title: 'Chief Buyer', LastModifiedBy: { Name: 'Jonas Lie' } }],
  });
  const headers = { 'If-Unmodified-Since': seen };
  const late = await under.rest('PATCH', `/sobjects/Contact/${id}`, {
    json: { Title: 'x' },
    headers,
  });
  expect(late.status).toBe(412);
});

test('two changes within one second still differ', async () => {
  const id = await ingrid();
  await under.rest('PATCH', `/sobjects/Contact/${id}`, { json: { Title: 'mine' } });
  const mine = (await under.rest('GET', `/sobjects/Contact/${id}`)).headers.get('last-modified');
  await under.call('PATCH', `/__org/rows/Contact/${id}`, { json: { Title: 'theirs' } });
  const headers = { 'If-Unmodified-Since': mine ?? '' };
  const late = await under.rest('PATCH', `/sobjects/Contact/${id}`, {
    json: { Title: 'x' },
    headers,
  });
  expect(late.status).toBe(412);
});

test('rows are read past the API, hidden fields and all', async () => {
  await set({ hiddenFields: { Contact: ['Title'] } });
  const where = encodeURIComponent("LastName = 'Solheim-Andreassen'");
  const { body } = await under.call('GET', `/__org/rows/Contact?where=${where}`);
  expect(body).toMatchObject([{ Title: 'Head of Procurement', Name: 'Ingrid Solheim-Andreassen' }]);
  const one = await under.call('GET', `/__org/rows/Contact/${await ingrid()}`);
  expect(one.body).toMatchObject({ Title: 'Head of Procurement' });
  expect((await under.call('GET', '/__org/rows/Colour')).status).toBe(404);
  expect((await under.call('GET', '/__org/rows/Contact/003Qx0000009999')).status).toBe(404);
  const wrong = await under.call('POST', '/__org/rows/Contact', { json: { Colour: 'red' } });
  expect(wrong.status).toBe(400);
});

test('the log tells what was called, and not what was secret', async () => {
  await under.search('FIND {4791234567} IN PHONE FIELDS RETURNING Contact(Id)');
  await createLead(LEAD, { Cookie: 'sid=leaked', 'User-Agent': 'test' });
  const { body } = await under.call('GET', '/__org/calls');
  expect(body).toMatchObject([
    {
      method: 'GET',
      path: '/services/data/v66.0/search',
      query: { q: 'FIND {4791234567} IN PHONE FIELDS RETURNING Contact(Id)' },
      hasAuthorization: true,
      hasCookie: false,
      status: 200,
      body: null,
    },
    { method: 'POST', hasCookie: true, userAgent: 'test', body: LEAD, status: 201 },
  ]);
  expect(JSON.stringify(body)).not.toContain(under.org.accessToken);
  expect(JSON.stringify(body)).not.toContain('leaked');
  await under.call('DELETE', '/__org/calls');
  expect((await under.call('GET', '/__org/calls')).body).toEqual([]);
});

test('reset makes everything as it was', async () => {
  const id = createdId((await createLead()).body);
  await set({ limitReached: true, expireTokens: true });
  expect((await under.call('POST', '/__org/reset')).status).toBe(204);
  expect((await under.rest('GET', `/sobjects/Lead/${id}`)).status).toBe(404);
  expect(await leads()).toBe(0);
});
