import { expect, test } from 'vitest';
import type { SwitchChange } from '@/dev/org/switches';
import { column, createdId } from '@/dev/org/testing/fields';
import { orgForTests } from '@/dev/org/testing/org-for-tests';
import { signInSteps } from '@/dev/org/testing/sign-in';
import { USERS } from '@/dev/org/users';

const under = orgForTests();
const { tokens } = signInSteps(under);
const set = (change: SwitchChange) => under.org.switches.set(change);
const KEY = '12cfe4e6-e477-4de8-aa4e-95d31aa2be24';
const LEAD = { apiName: 'Lead', fields: { LastName: 'Mokoena', Company: 'Karoo Wool' } };
type Headers = Readonly<Record<string, string>>;
const create = (json: unknown = LEAD, headers: Headers = {}) =>
  under.rest('POST', '/ui-api/records', { json, headers });
const withKey = (key: string = KEY) => ({ 'Idempotency-Key': key });
const leads = async () =>
  column((await under.query("SELECT Id FROM Lead WHERE Company = 'Karoo Wool'")).body, 'Id').length;
const path = (body: unknown) => `/ui-api/records/${createdId({ ...Object(body), success: true })}`;
const stamp = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
const code = (body: unknown) => Object(body)[0].errorCode;

test('a record made, read, changed and deleted', async () => {
  const made = await create({ ...LEAD, fields: { ...LEAD.fields, Rating: 'Hot' } });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    apiName: 'Lead',
    childRelationships: {},
    eTag: expect.any(String),
    fields: {
      LastName: { displayValue: null, value: 'Mokoena' },
      Company: { displayValue: null, value: 'Karoo Wool' },
      Rating: { displayValue: 'Hot', value: 'Hot' },
    },
    id: expect.stringMatching(/^00Q/),
    lastModifiedById: expect.stringMatching(/^005/),
    lastModifiedDate: stamp,
    recordTypeId: '012000000000000AAA',
    recordTypeInfo: null,
    systemModstamp: stamp,
    weakEtag: expect.any(Number),
  });
  const at = path(made.body);
  expect(
    (await under.rest('PATCH', at, { json: { fields: { Title: 'Buyer' } } })).body,
  ).toMatchObject({ fields: { Title: { displayValue: null, value: 'Buyer' } } });
  const read = async (query: string) => (await under.rest('GET', `${at}${query}`)).body;
  expect(
    await read('?fields=Lead.CreatedDate&optionalFields=Lead.Title,Lead.Colour'),
  ).toMatchObject({
    fields: {
      CreatedDate: { displayValue: null, value: stamp },
      Title: { displayValue: null, value: 'Buyer' },
    },
  });
  expect(await read('')).toMatchObject([{ errorCode: 'ILLEGAL_QUERY_PARAMETER_VALUE' }]);
  for (const field of ['Lead.Colour', 'Contact.Title', 'Title'])
    expect(await read(`?fields=${field}`)).toMatchObject([{ errorCode: 'INVALID_FIELD' }]);
  expect((await under.rest('DELETE', at)).status).toBe(204);
  expect((await under.rest('GET', `${at}?fields=Lead.Title`)).status).toBe(404);
});

test('what is wrong with a record stands by its fields', async () => {
  const { status, body } = await create({ ...LEAD, fields: { Company: 'x', Email: 'a@b' } });
  expect([status, body]).toEqual([
    400,
    [
      {
        enhancedErrorType: 'RecordError',
        message: 'An error occurred while trying to update the record. Please try again.',
        output: {
          errors: [],
          fieldErrors: {
            Email: [
              {
                constituentField: null,
                duplicateRecordError: null,
                errorCode: 'INVALID_EMAIL_ADDRESS',
                field: 'Email',
                fieldLabel: 'Email',
                message: 'Email: invalid email address: a@b',
              },
            ],
          },
        },
        statusCode: 400,
      },
    ],
  ]);
  for (const json of [{}, { apiName: 'Lead' }, { ...LEAD, colour: 1 }, { ...LEAD, apiName: null }])
    expect(code((await create(json)).body)).toBe('POST_BODY_PARSE_ERROR');
  expect((await create({ ...LEAD, apiName: 'Colour' })).status).toBe(404);
});

test('duplicates are told by their ids, and saved where asked and allowed', async () => {
  set({ duplicateRules: [{ sobject: 'Lead', allowSave: true }] });
  const json = { ...LEAD, fields: { ...LEAD.fields, Phone: '+4791234567' } };
  const { body } = await create(json);
  const [error] = Object(body)[0].output.errors;
  expect(error).toMatchObject({
    errorCode: 'DUPLICATES_DETECTED',
    duplicateRecordError: {
      matchResults: [
        {
          apiName: 'Contact',
          isAllowSave: true,
          matchRecordIds: [expect.stringMatching(/^003/)],
          matchRule: 'Standard_Contact_Match_Rule_v1_1',
        },
      ],
    },
  });
  expect((await create({ ...json, allowSaveOnDuplicate: true })).status).toBe(201);
});

test('a change of what someone else has changed since collides', async () => {
  const { body } = await create();
  const save = (since: string) =>
    under.rest('PATCH', path(body), {
      json: { fields: { Title: 'x' } },
      headers: { 'If-Modified-Since': since },
    });
  const known = Object(body).lastModifiedDate;
  expect((await save(known)).status).toBe(200);
  const row = under.org.store.rows.byId(Object(body).id);
  if (row === undefined) throw new Error('no Lead');
  row.values = { ...row.values, LastModifiedDate: '2099-01-01T00:00:00.000+0000' };
  const late = await save(known);
  expect([late.status, Object(late.body)[0].output.errors]).toMatchObject([
    400,
    [{ errorCode: 'CollisionDetectedException' }],
  ]);
  expect(code((await save('yesterday')).body)).toBe('INVALID_HTTP_HEADER');
});

test('a key makes a record once, however often and whatever happens to the answer', async () => {
  expect((await create(LEAD, withKey())).body).toMatchObject([
    { errorCode: 'INVALID_INPUT', message: expect.stringContaining('aren’t enabled') },
  ]);
  set({ idempotentWrites: true, cutConnection: { when: 'before', writes: 1 } });
  await expect(create(LEAD, withKey())).rejects.toThrow();
  expect(await leads()).toBe(0);
  set({ cutConnection: { when: 'after', writes: 1 } });
  await expect(create(LEAD, withKey())).rejects.toThrow();
  expect(await leads()).toBe(1);
  const again = await create(LEAD, withKey());
  expect(again.status).toBe(201);
  expect((await create(LEAD, withKey(KEY.toUpperCase()))).body).toEqual(again.body);
  expect(await leads()).toBe(1);
  const other = { ...LEAD, fields: { ...LEAD.fields, Title: 'x' } };
  expect((await create(other, withKey())).status).toBe(422);
  for (const key of ['', '1', KEY.replace('4de8', '1de8')])
    expect((await create(LEAD, withKey(key))).body).toMatchObject([
      { errorCode: 'INVALID_INPUT', message: expect.stringContaining('valid format') },
    ]);
  expect((await create(LEAD)).status).toBe(201);
  expect(await leads()).toBe(2);
});

test('a key belongs to one user, and keeps a refusal too', async () => {
  set({ idempotentWrites: true, lockRow: 1 });
  const locked = await create(LEAD, withKey());
  expect(locked.status).toBe(400);
  expect((await create(LEAD, withKey())).body).toEqual(locked.body);
  const tomas = USERS.find(({ firstName }) => firstName === 'Tomáš');
  const headers = { Authorization: `Bearer ${(await tokens(tomas)).access_token}`, ...withKey() };
  expect((await under.rest('POST', '/ui-api/records', { json: LEAD, headers })).status).toBe(409);
  const fresh = withKey('0b0e7f4c-7a35-4a0e-9d3e-5f3f0a2c9b11');
  const at = path((await create(LEAD, fresh)).body);
  const change = () =>
    under.rest('PATCH', at, { json: { fields: { Title: 'x' } }, headers: fresh });
  expect((await change()).status).toBe(422);
});
