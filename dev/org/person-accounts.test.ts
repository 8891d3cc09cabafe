import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { column, createdId, hits } from '@/dev/org/testing/fields';
import { orgForTests } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const switchOn = () => under.org.switches.set({ personAccounts: true });
const fieldNames = async (sobject: string) => {
  const { body } = await under.rest('GET', `/sobjects/${sobject}/describe`);
  const { fields } = z.object({ fields: z.array(z.object({ name: z.string() })) }).parse(body);
  return fields.map(({ name }) => name);
};
const MAJA =
  "SELECT Id, Name, IsPersonAccount, PersonContactId, PersonContact.Email FROM Account WHERE PersonEmail = 'maja.lindqvist@hemma.example'";
const maja = async () => {
  const [row] = z
    .object({ records: z.array(z.object({ Id: z.string(), PersonContactId: z.string() })) })
    .parse((await under.query(MAJA)).body).records;
  if (row === undefined) throw new Error('nobody');
  return row;
};

test('their fields stand in describe only where they are on', async () => {
  const of = ['IsPersonAccount', 'PersonContactId', 'PersonEmail', 'PersonMobilePhone', 'LastName'];
  expect(await fieldNames('Account')).not.toEqual(expect.arrayContaining(['IsPersonAccount']));
  expect(await fieldNames('Contact')).not.toContain('IsPersonAccount');
  expect((await under.query('SELECT IsPersonAccount FROM Contact')).body).toMatchObject([
    { errorCode: 'INVALID_FIELD' },
  ]);
  expect((await under.query(MAJA)).body).toMatchObject([{ errorCode: 'INVALID_FIELD' }]);
  switchOn();
  expect(await fieldNames('Account')).toEqual(expect.arrayContaining([...of, 'WhatsApp__pc']));
  expect(await fieldNames('Contact')).toContain('IsPersonAccount');
});

test('a person is an account and a contact, and search finds both', async () => {
  switchOn();
  expect((await under.query(MAJA)).body).toMatchObject({
    records: [
      {
        Name: 'Maja Lindqvist',
        IsPersonAccount: true,
        PersonContact: { Email: 'maja.lindqvist@hemma.example' },
      },
    ],
  });
  const { Id, PersonContactId } = await maja();
  const { body } = await under.search(
    'FIND {46701740611} IN PHONE FIELDS RETURNING Contact(Id, IsPersonAccount, AccountId), Account(Id)',
  );
  expect(hits(body, 'Id')).toEqual([PersonContactId, Id]);
  expect(hits(body, 'IsPersonAccount')[0]).toBe(true);
  expect(hits(body, 'AccountId')[0]).toBe(Id);
});

test('what is written to the account stands on the contact, which nobody writes', async () => {
  switchOn();
  const { Id, PersonContactId } = await maja();
  const written = { LastName: 'Lindqvist-Berg', PersonTitle: 'Baker', WhatsApp__pc: '+46 1' };
  expect((await under.rest('PATCH', `/sobjects/Account/${Id}`, { json: written })).status).toBe(
    204,
  );
  expect((await under.rest('GET', `/sobjects/Account/${Id}`)).body).toMatchObject({
    Name: 'Maja Lindqvist-Berg',
    PersonTitle: 'Baker',
  });
  const contact = `/sobjects/Contact/${PersonContactId}`;
  expect((await under.rest('GET', contact)).body).toMatchObject({
    Name: 'Maja Lindqvist-Berg',
    Title: 'Baker',
    WhatsApp__c: '+46 1',
  });
  const refused = await under.rest('PATCH', contact, { json: { Title: 'Cook' } });
  expect([refused.status, refused.body]).toMatchObject([
    400,
    [{ errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', fields: ['Title'] }],
  ]);
  await under.rest('DELETE', `/sobjects/Account/${Id}`);
  expect((await under.rest('GET', contact)).body).toMatchObject([
    { errorCode: 'ENTITY_IS_DELETED' },
  ]);
});

test('a last name in place of a name makes a person; a company has no first name', async () => {
  switchOn();
  const post = (json: Readonly<Record<string, unknown>>) =>
    under.rest('POST', '/sobjects/Account', { json });
  const id = createdId(
    (await post({ FirstName: 'Ana', LastName: 'Reis', PersonMobilePhone: '+351 91' })).body,
  );
  const { body } = await under.query(
    `SELECT Name, MobilePhone, IsPersonAccount FROM Contact WHERE AccountId = '${id}'`,
  );
  expect(body).toMatchObject({
    records: [{ Name: 'Ana Reis', MobilePhone: '+351 91', IsPersonAccount: true }],
  });
  expect((await post({ Name: 'Reis Lda', FirstName: 'Ana' })).body).toMatchObject([
    { errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE', fields: ['FirstName'] },
  ]);
  expect((await post({ FirstName: 'Ana' })).body).toMatchObject([
    { errorCode: 'REQUIRED_FIELD_MISSING', fields: ['Name'] },
  ]);
  const company = createdId((await post({ Name: 'Reis Lda' })).body);
  const contacts = await under.query(`SELECT Id FROM Contact WHERE AccountId = '${company}'`);
  expect(column(contacts.body, 'Id')).toEqual([]);
});

test('one added past the API is a person too', async () => {
  switchOn();
  const { body } = await under.call('POST', '/__org/rows/Account', {
    json: { LastName: 'Quill', PersonMobilePhone: '+33 6 39 98 00 01', IsPersonAccount: true },
  });
  expect(body).toMatchObject({ Name: 'Quill', PersonContactId: expect.stringMatching(/^003/) });
});
