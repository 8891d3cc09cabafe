import { describe, expect, it } from 'vitest';
import { longId } from '@/lib/salesforce/row-id';
import { recordOf, rowSchema } from '@/lib/salesforce/rows';

const attributes = {
  type: 'Contact',
  url: '/services/data/v66.0/sobjects/Contact/0038M0000016Wv8QAE',
};
const read = (row: object) => recordOf(rowSchema.parse({ attributes, ...row }));

describe('recordOf', () => {
  it('flattens parents under their path', () => {
    expect(
      read({
        Id: '0038M0000016Wv8QAE',
        Name: 'Ingrid',
        DoNotCall: false,
        Score__c: 4.5,
        Title: null,
        Account: {
          attributes: { type: 'Account' },
          Name: 'Nordlys',
          Owner: { attributes: { type: 'User' }, Name: 'Priya' },
        },
      }),
    ).toEqual({
      sobject: 'Contact',
      id: '0038M0000016Wv8QAE',
      fields: {
        Id: '0038M0000016Wv8QAE',
        Name: 'Ingrid',
        DoNotCall: false,
        Score__c: 4.5,
        Title: null,
        'Account.Name': 'Nordlys',
        'Account.Owner.Name': 'Priya',
      },
    });
  });

  it('leaves out addresses and child lists', () => {
    const record = read({
      Id: '0038M0000016Wv8QAE',
      MailingAddress: { city: 'Halden', country: 'Norway' },
      Cases: { totalSize: 1, done: true, records: [{ attributes: { type: 'Case' } }] },
      Tags: ['a'],
    });
    expect(Object.keys(record?.fields ?? {})).toEqual(['Id']);
  });

  it('takes the id from the address of a row that was asked for without', () => {
    expect(read({ Name: 'Ingrid' })?.id).toBe('0038M0000016Wv8QAE');
  });

  it('is null for an aggregate', () => {
    expect(
      recordOf(rowSchema.parse({ attributes: { type: 'AggregateResult' }, expr0: 4 })),
    ).toBeNull();
  });

  it('stops at five parents, whatever is sent', () => {
    let parent: object = { attributes, Name: 'deepest' };
    for (let depth = 0; depth < 50; depth += 1) parent = { attributes, Up: parent };
    expect(read({ Up: parent })?.fields).toEqual({});
  });
});

describe('longId', () => {
  it.each([
    ['0038M0000016Wv8', '0038M0000016Wv8QAE'],
    ['0038M0000016Wv8QAE', '0038M0000016Wv8QAE'],
    ['not an id', 'not an id'],
  ])('%s is %s', (id, long) => {
    expect(longId(id)).toBe(long);
  });
});
