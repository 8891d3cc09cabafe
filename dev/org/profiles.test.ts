import { expect, test } from 'vitest';
import type { SwitchChange } from '@/dev/org/switches';
import { column, hits } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';
import { signInSteps } from '@/dev/org/testing/sign-in';
import { USERS } from '@/dev/org/users';

const under = orgForTests();
const { tokens } = signInSteps(under);
const set = (change: SwitchChange) => under.org.switches.set(change);

/** A call as Tomáš, whose profile is Dispatch. */
async function asTomas() {
  const tomas = USERS.find(({ firstName }) => firstName === 'Tomáš');
  const headers = { Authorization: `Bearer ${(await tokens(tomas)).access_token}` };
  return {
    rest: (method: string, path: string, json?: unknown) =>
      under.rest(method, path, json === undefined ? { headers } : { headers, json }),
    get: async (path: string) => (await under.rest('GET', path, { headers })).body,
    query: async (soql: string) =>
      (await under.rest('GET', `/query?q=${encodeURIComponent(soql)}`, { headers })).body,
    search: async (sosl: string) =>
      (await under.rest('GET', `/search?q=${encodeURIComponent(sosl)}`, { headers })).body,
  };
}

const INGRID = "SELECT Id FROM Contact WHERE LastName = 'Solheim-Andreassen'";
const ingrid = async () => String(column((await under.query(INGRID)).body, 'Id')[0]);

test('a field hidden from a profile is nowhere for its users, and as ever for others', async () => {
  set({
    profiles: { Dispatch: { hiddenFields: { Contact: ['MobilePhone'], Account: ['Phone'] } } },
  });
  const tomas = await asTomas();
  const path = `/sobjects/Contact/${await ingrid()}`;
  const named = { name: 'MobilePhone' };
  expect(Object(await tomas.get('/sobjects/Contact/describe')).fields).not.toContainEqual(
    expect.objectContaining(named),
  );
  expect(await tomas.get(path)).not.toHaveProperty('MobilePhone');
  expect(await tomas.get(`${path}?fields=MobilePhone`)).toMatchObject([
    { errorCode: 'INVALID_FIELD' },
  ]);
  for (const soql of [
    'SELECT MobilePhone FROM Contact',
    "SELECT Id FROM Contact WHERE MobilePhone = '1'",
    'SELECT Id FROM Contact ORDER BY MobilePhone',
    'SELECT Account.Phone FROM Contact',
  ])
    expect(await tomas.query(soql)).toMatchObject([
      { errorCode: 'INVALID_FIELD', message: expect.stringContaining('No such column') },
    ]);
  expect(
    await tomas.search('FIND {4791234567} IN PHONE FIELDS RETURNING Contact(MobilePhone)'),
  ).toMatchObject([{ errorCode: 'INVALID_FIELD' }]);
  const sosl = 'FIND {4791234567} IN PHONE FIELDS RETURNING Contact(Id)';
  expect(hits(await tomas.search(sosl), 'Id')).toEqual([]);
  expect(hits((await under.search(sosl)).body, 'Id')).toEqual([await ingrid()]);
  const made = await tomas.rest('POST', '/sobjects/Contact', { LastName: 'x', MobilePhone: '1' });
  expect(made.body).toEqual(
    restError('INVALID_FIELD', "No such column 'MobilePhone' on sobject of type Contact"),
  );
  expect((await under.rest('GET', path)).body).toMatchObject({ MobilePhone: '+47 912 34 567' });
});

test('a field that a profile only reads', async () => {
  set({ profiles: { Dispatch: { readOnlyFields: { Account: ['Phone'] } } } });
  const tomas = await asTomas();
  expect(Object(await tomas.get('/sobjects/Account/describe')).fields).toContainEqual(
    expect.objectContaining({ name: 'Phone', createable: false, updateable: false }),
  );
  const json = { Name: 'x', Phone: '1' };
  expect((await tomas.rest('POST', '/sobjects/Account', json)).body).toMatchObject(
    restError('INVALID_FIELD_FOR_INSERT_UPDATE', expect.any(String), ['Phone']),
  );
  expect((await under.rest('POST', '/sobjects/Account', { json })).status).toBe(201);
});

test('an object that a profile may not read, make or change', async () => {
  const none = { read: false };
  set({ profiles: { Dispatch: { objectRights: { Case: none, Account: { edit: false } } } } });
  const tomas = await asTomas();
  expect(await tomas.query('SELECT Id FROM Case')).toMatchObject([{ errorCode: 'INVALID_TYPE' }]);
  expect((await tomas.rest('GET', '/sobjects/Case/describe')).status).toBe(404);
  expect((await tomas.rest('POST', '/sobjects/Case', {})).status).toBe(404);
  expect(Object(await tomas.get('/sobjects')).sobjects).not.toContainEqual(
    expect.objectContaining({ name: 'Case' }),
  );
  expect(await tomas.get('/sobjects/Account/describe')).toMatchObject({
    createable: true,
    updateable: false,
    deletable: false,
  });
  const account = column((await under.query('SELECT Id FROM Account LIMIT 1')).body, 'Id')[0];
  const path = `/sobjects/Account/${account}`;
  expect((await tomas.rest('PATCH', path, { Site: 'x' })).body).toMatchObject([
    { errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY' },
  ]);
  expect((await under.rest('POST', '/sobjects/Case', { json: {} })).status).toBe(201);
});

test('a profile or a field that is not there is refused', () => {
  const wrong = { hiddenFields: { Contact: ['Colour'] } };
  expect(() => set({ profiles: { Dispatch: wrong } })).toThrow('no field Contact.Colour');
});
