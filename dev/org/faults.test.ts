import { expect, test } from 'vitest';
import type { SwitchChange } from '@/dev/org/switches';
import { column } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const set = (change: SwitchChange) => under.org.switches.set(change);
const LEAD = { LastName: 'Mokoena', Company: '[not provided]' };
const createLead = (json: unknown = LEAD) => under.rest('POST', '/sobjects/Lead', { json });
const leads = async () =>
  Object((await under.query("SELECT COUNT() FROM Lead WHERE LastName = 'Mokoena'")).body).totalSize;
const limits = () => under.rest('GET', '/limits');
const limitInfo = async () => (await limits()).headers.get('sforce-limit-info');

test('an outage as a page or as JSON, for some calls, of some paths, with and without an hour', async () => {
  set({ unavailable: { as: 'html', retryAfterSeconds: 3, calls: 1 } });
  const html = await limits();
  expect([html.status, html.headers.get('retry-after')]).toEqual([503, '3']);
  expect(html.headers.get('content-type')).toContain('text/html');
  expect((await limits()).status).toBe(200);
  set({ unavailable: { as: 'json', retryAfterSeconds: null, path: '/sobjects/Lead' } });
  for (let n = 0; n < 3; n += 1) {
    const json = await createLead();
    expect([json.status, json.headers.get('retry-after'), json.body]).toEqual([
      503,
      null,
      restError(
        'SERVER_UNAVAILABLE',
        'The server is temporarily unavailable. Please try again later.',
      ),
    ]);
  }
  expect((await limits()).status).toBe(200);
  expect(await leads()).toBe(0);
});

test('an outage in front of the org: what was asked for is done all the same', async () => {
  set({
    unavailable: {
      as: 'html',
      retryAfterSeconds: 1,
      path: '/sobjects/Lead',
      calls: 2,
      afterCommit: true,
    },
  });
  expect((await createLead()).status).toBe(503);
  expect(await leads()).toBe(1);
  const id = column(
    (await under.query('SELECT Id FROM Lead ORDER BY CreatedDate DESC')).body,
    'Id',
  );
  const path = `/sobjects/Lead/${id[0]}`;
  expect((await under.rest('PATCH', path, { json: { Title: 'Buyer' } })).status).toBe(503);
  expect((await under.rest('GET', path)).body).toMatchObject({ Title: 'Buyer' });
});

test('the allowance is what the header says, all of it used where the limit is reached', async () => {
  set({ allowance: { max: 1000, used: 899 }, appAllowance: { max: 250, used: 17, app: 'Side' } });
  expect(await limitInfo()).toBe('api-usage=900/1000; per-app-api-usage=17/250(appName=Side)');
  set({ limitReached: true, appAllowance: null });
  expect(await limitInfo()).toBe('api-usage=1000/1000');
  set({ limitReached: 'ConcurrentPerOrgLongTxn' });
  const long = await limits();
  expect([long.status, long.body, long.headers.get('sforce-limit-info')]).toEqual([
    403,
    restError('REQUEST_LIMIT_EXCEEDED', 'ConcurrentPerOrgLongTxn Limit exceeded.'),
    'api-usage=900/1000',
  ]);
});

test('some paths are slow', async () => {
  set({ slowPaths: [{ path: '/query', ms: 150 }] });
  const took = async (call: () => Promise<unknown>) => {
    const before = performance.now();
    await call();
    return performance.now() - before;
  };
  const query = await took(() => under.query('SELECT Id FROM Lead LIMIT 1'));
  expect(query).toBeGreaterThanOrEqual(149);
  expect(await took(limits)).toBeLessThan(query);
});

const INGRID = "SELECT Id FROM Contact WHERE LastName = 'Solheim-Andreassen'";
const contact = async () =>
  `/sobjects/Contact/${column((await under.query(INGRID)).body, 'Id')[0]}`;

test('validation rules look at the whole record, and each has its say', async () => {
  const path = await contact();
  const save = async (json: unknown) => (await under.rest('PATCH', path, { json })).body;
  const review = {
    sobject: 'Contact',
    fields: ['Review_Date__c', 'Key_Account__c'],
    message: 'Key accounts are reviewed later.',
    when: { Key_Account__c: true, Review_Date__c: '2027-01-15' },
  };
  const top = { sobject: 'Contact', fields: [], message: 'Closed for today.' };
  set({ validationRules: [review] });
  // Ingrid breaks it as she is: no edit of her is saved until that is set right.
  expect(await save({ Title: 'Buyer' })).toEqual(
    restError('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Key accounts are reviewed later.', [
      'Review_Date__c',
      'Key_Account__c',
    ]),
  );
  expect(await save({ Title: 'Buyer', Review_Date__c: '2027-02-15' })).toBe('');
  set({ validationRules: [{ ...review, when: {} }, top] });
  expect(await save({ Title: 'Chief' })).toEqual([
    ...restError('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Key accounts are reviewed later.', [
      'Review_Date__c',
      'Key_Account__c',
    ]),
    ...restError('FIELD_CUSTOM_VALIDATION_EXCEPTION', 'Closed for today.', []),
  ]);
  set({ validationRules: [{ ...top, when: { Phone: null }, sobject: 'Lead' }] });
  expect((await createLead()).status).toBe(400);
  expect((await createLead({ ...LEAD, Phone: '1' })).status).toBe(201);
  expect(() => set({ validationRules: [{ ...top, when: { Colour: 1 } }] })).toThrow('no field');
});

test('a flow touches what was saved, so that an old stamp no longer holds', async () => {
  const path = await contact();
  const flow = { sobject: 'Contact', field: 'Next_Step__c', value: 'Seen by the flow' } as const;
  const read = async () => Object((await under.rest('GET', path)).body);
  const save = async (title: string, at: string) =>
    (
      await under.rest('PATCH', path, {
        json: { Title: title },
        headers: { 'If-Unmodified-Since': new Date(at.replace('+0000', 'Z')).toUTCString() },
      })
    ).status;
  const before = await read();
  set({ flows: [{ ...flow, afterMs: 0 }] });
  const saidAt = new Date().toISOString();
  expect(await save('Buyer', before.LastModifiedDate)).toBe(204);
  const after = await read();
  expect(after).toMatchObject({ Title: 'Buyer', Next_Step__c: 'Seen by the flow' });
  expect(Date.parse(after.LastModifiedDate.replace('+0000', 'Z'))).toBeGreaterThan(
    Math.floor(Date.parse(saidAt) / 1000) * 1000,
  );
  expect(await save('Chief', saidAt)).toBe(412);
  expect(await save('Chief', after.LastModifiedDate)).toBe(204);
  set({ flows: [{ ...flow, field: null, value: null, afterMs: 20 }] });
  const at = Object(await read()).LastModifiedDate;
  expect((await under.rest('PATCH', path, { json: { Next_Step__c: 'x' } })).status).toBe(204);
  await expect.poll(async () => Object(await read()).LastModifiedDate > at).toBe(true);
  expect(await read()).toMatchObject({ Next_Step__c: 'x' });
});
