import { expect, test } from 'vitest';
import { column } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const LEAD = { LastName: 'Mokoena', Company: '[not provided]' };
const INGRID = "SELECT Id FROM Contact WHERE LastName = 'Solheim-Andreassen'";
const ingrid = async () => String(column((await under.query(INGRID)).body, 'Id')[0]);
const set = (json: unknown) => under.call('POST', '/__org/switches', { json });
const createLead = (json: unknown = LEAD, headers: Readonly<Record<string, string>> = {}) =>
  under.rest('POST', '/sobjects/Lead', { json, headers });
const leads = async () =>
  Object((await under.query("SELECT COUNT() FROM Lead WHERE LastName = 'Mokoena'")).body).totalSize;

test.each([
  [{ limitReached: true }, 403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'],
  [
    { allowance: { max: 5, used: 5 } },
    403,
    'REQUEST_LIMIT_EXCEEDED',
    'TotalRequests Limit exceeded.',
  ],
  [
    { apiDisabledForOrg: true },
    403,
    'API_DISABLED_FOR_ORG',
    'The REST API is not enabled for this Organization.',
  ],
  [{ apiDisabledForUser: true }, 403, 'API_CURRENTLY_DISABLED', 'API is disabled for this User'],
  [
    { restNotAllowed: true },
    401,
    'INVALID_SESSION_ID',
    'This session is not valid for use with the REST API',
  ],
  [{ expireTokens: true }, 401, 'INVALID_SESSION_ID', 'Session expired or invalid'],
])('%j', async (change, status, code, message) => {
  expect((await under.rest('GET', '/limits')).status).toBe(200);
  expect((await set(change)).status).toBe(200);
  const answer = await under.rest('GET', '/limits');
  expect([answer.status, answer.body]).toEqual([status, restError(code, message)]);
});

test('an allowance used up call by call', async () => {
  await set({ allowance: { max: 10, used: 8 } });
  const statuses: number[] = [];
  for (let n = 0; n < 3; n += 1) statuses.push((await under.rest('GET', '/limits')).status);
  expect(statuses).toEqual([200, 200, 403]);
});

test('latency holds every answer back', async () => {
  await set({ latencyMs: 120 });
  const before = performance.now();
  await under.rest('GET', '/limits');
  expect(performance.now() - before).toBeGreaterThanOrEqual(119);
});

test('maintenance answers with a page and when to come back', async () => {
  await set({ unavailable: true });
  const { status, headers, body } = await under.rest('GET', '/limits');
  expect([status, headers.get('retry-after')]).toEqual([503, '120']);
  expect(headers.get('content-type')).toContain('text/html');
  expect(body).toContain('Down for maintenance');
});

test('a validation rule, always or for one value', async () => {
  const rule = { sobject: 'Contact', field: 'Review_Date__c', message: 'Must be “later”.' };
  const id = await ingrid();
  const save = (json: unknown) => under.rest('PATCH', `/sobjects/Contact/${id}`, { json });
  await set({ validationRule: rule });
  expect((await save({ Review_Date__c: '2026-01-01' })).body).toEqual(
    restError('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Must be “later”.', ['Review_Date__c']),
  );
  expect((await save({ Title: 'x' })).status).toBe(204);
  await set({ validationRule: { ...rule, whenValue: '2026-01-01' } });
  expect((await save({ Review_Date__c: '2026-01-01' })).status).toBe(400);
  expect((await save({ Review_Date__c: '2026-01-02' })).status).toBe(204);
  await set({ validationRule: { sobject: 'Lead', field: null, message: 'No Leads today.' } });
  expect((await createLead()).body).toEqual(
    restError('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'No Leads today.', []),
  );
});

test('field-level security: hidden is unknown, locked is not writable, describe follows', async () => {
  await set({ hiddenFields: { Contact: ['Title'] }, readOnlyFields: { Contact: ['Email'] } });
  const path = `/sobjects/Contact/${await ingrid()}`;
  expect(Object((await under.rest('GET', path)).body)).not.toHaveProperty('Title');
  expect((await under.rest('PATCH', path, { json: { Title: 'x' } })).body).toEqual(
    restError('INVALID_FIELD', "No such column 'Title' on sobject of type Contact"),
  );
  expect((await under.rest('PATCH', path, { json: { Email: 'a@b.example' } })).body).toMatchObject(
    restError('INVALID_FIELD_FOR_INSERT_UPDATE', expect.any(String), ['Email']),
  );
  const { body } = await under.rest('GET', '/sobjects/Contact/describe');
  const fields: readonly unknown[] = Object(body).fields;
  expect(fields).not.toContainEqual(expect.objectContaining({ name: 'Title' }));
  expect(fields).toContainEqual(
    expect.objectContaining({ name: 'Email', updateable: false, createable: false }),
  );
});

test('rights on objects and on single records', async () => {
  const id = await ingrid();
  const save = () => under.rest('PATCH', `/sobjects/Contact/${id}`, { json: { Title: 'x' } });
  await set({ objectRights: { Lead: { create: false }, Case: { read: false } } });
  expect((await createLead()).body).toEqual(
    restError('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', 'entity type cannot be inserted: Lead', []),
  );
  expect((await under.rest('GET', '/sobjects/Case/describe')).status).toBe(404);
  expect((await save()).status).toBe(204);
  await set({ readOnlyRecords: [id.slice(0, 15)] });
  const refused = await save();
  expect([refused.status, refused.body]).toEqual([
    403,
    restError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id', []),
  ]);
  expect((await under.rest('DELETE', `/sobjects/Contact/${id}`)).status).toBe(403);
});

test('the line cut before a write: nothing was saved; after it: it was', async () => {
  await set({ cutConnection: { when: 'before', writes: 1 } });
  await expect(createLead()).rejects.toThrow();
  expect(await leads()).toBe(0);
  await set({ cutConnection: { when: 'after', writes: 2 } });
  await expect(createLead()).rejects.toThrow();
  await expect(createLead()).rejects.toThrow();
  expect(await leads()).toBe(2);
  expect((await createLead()).status).toBe(201);
  const { body } = await under.call('GET', '/__org/calls');
  const creates = Object(body).filter(({ method }: { method: string }) => method === 'POST');
  expect(creates.map(({ status }: { status: unknown }) => status)).toEqual([null, null, null, 201]);
});

test('the line cut over a write that is refused leaves the org standing', async () => {
  await set({ cutConnection: { when: 'after', writes: 1 } });
  await expect(createLead({ FirstName: 'x' })).rejects.toThrow();
  expect((await createLead()).status).toBe(201);
});

test('a locked row, so many times', async () => {
  await set({ lockRow: 1 });
  expect((await createLead()).body).toEqual(
    restError('UNABLE_TO_LOCK_ROW', 'unable to obtain exclusive access to this record', []),
  );
  expect((await createLead()).status).toBe(201);
});

test('a sandbox says so', async () => {
  const isSandbox = async () =>
    column((await under.query('SELECT IsSandbox FROM Organization')).body, 'IsSandbox');
  expect(await isSandbox()).toEqual([false]);
  await set({ sandbox: true });
  expect(await isSandbox()).toEqual([true]);
});
