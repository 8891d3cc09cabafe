import { describe, expect, test } from 'vitest';
import type { Caller } from '@/lib/salesforce/client';
import { aField, anObject } from '@/lib/salesforce/describe-fixture';
import { readKnown } from '@/lib/salesforce/known-person';

const object = (name: string, fields: readonly string[] = []) =>
  anObject(
    name,
    fields.map((field) => aField(field, 'string')),
  );
const DESCRIBES = {
  Account: object('Account', ['Name', 'Industry']),
  Opportunity: object('Opportunity'),
  Case: object('Case'),
  Task: object('Task'),
  Event: object('Event'),
};
const ACCOUNT = '001000000000001AAA';
const CONTACT = {
  sobject: 'Contact',
  id: '003000000000001AAA',
  fields: { Name: 'Ingrid', AccountId: ACCOUNT },
};
const PATHS = ['Id', 'Name', 'AccountId', 'Account.Name'];

const rows = (...records: object[]) => ({
  httpStatusCode: 200,
  body: { done: true, records },
});
const ingrid = (more: object) => ({
  attributes: { type: 'Contact' },
  Id: CONTACT.id,
  Name: 'Ingrid S',
  AccountId: ACCOUNT,
  Account: { attributes: { type: 'Account' }, Id: ACCOUNT, Name: 'Nordlys', Industry: 'Fish' },
  ...more,
});
const aCase = { attributes: { type: 'Case' }, Id: '500000000000001AAA' };
const REFUSED = { httpStatusCode: 400, body: [{ errorCode: 'INVALID_TYPE', message: 'No' }] };

async function known(before: typeof CONTACT, ...parts: object[]) {
  const asked: string[] = [];
  const client: Caller = {
    call: async ({ body, schema }) => {
      for (const { url } of Reflect.get(Object(body), 'compositeRequest'))
        asked.push(decodeURIComponent(String(url).split('q=')[1] ?? ''));
      const answer = schema.parse({ compositeResponse: parts });
      return { status: 200, body: answer, date: null, lastModified: null };
    },
  };
  return { read: await readKnown(client, before, PATHS, DESCRIBES, () => []), asked };
}

describe('a person who was shown before', () => {
  test('is read with what hangs on them in one call of at most five queries', async () => {
    const { read, asked } = await known(
      CONTACT,
      rows(ingrid({})),
      rows(),
      rows(aCase),
      REFUSED,
      rows(),
    );
    expect(asked).toHaveLength(5);
    expect(asked[0]).toBe(
      "SELECT Id, Name, AccountId, Account.Name, Account.Id, Account.Industry FROM Contact WHERE Id = '003000000000001AAA'",
    );
    expect(read?.record).toEqual({
      sobject: 'Contact',
      id: CONTACT.id,
      fields: { Id: CONTACT.id, Name: 'Ingrid S', AccountId: ACCOUNT, 'Account.Name': 'Nordlys' },
    });
    expect(read?.related).toEqual({
      account: {
        is: 'rows',
        records: [
          {
            sobject: 'Account',
            id: ACCOUNT,
            fields: { Id: ACCOUNT, Name: 'Nordlys', Industry: 'Fish' },
          },
        ],
      },
      opportunities: { is: 'rows', records: [] },
      cases: { is: 'rows', records: [{ sobject: 'Case', id: aCase.Id, fields: { Id: aCase.Id } }] },
      tasks: { is: 'hidden' },
      events: { is: 'rows', records: [] },
    });
  });

  test('is not known with the rest of another account', async () => {
    const moved = ingrid({ AccountId: '001000000000002AAA' });
    const { read } = await known(CONTACT, rows(moved), rows(), rows(), rows(), rows());
    expect(read).toMatchObject({ record: { fields: { Name: 'Ingrid S' } }, related: null });
  });

  test('is not known where the record is gone, or refused', async () => {
    expect((await known(CONTACT, rows(), rows(), rows(), rows(), rows())).read).toBeNull();
    expect((await known(CONTACT, REFUSED, rows(), rows(), rows(), rows())).read).toBeNull();
  });
});
