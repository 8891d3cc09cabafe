import { expect, test } from 'vitest';
import type { Caller } from '@/lib/salesforce/client';
import { aField, anObject } from '@/lib/salesforce/describe-fixture';
import { findForLookup, readObjectLabels } from '@/lib/salesforce/lookups';

/** A Salesforce that gives one answer to everything, and keeps what it was asked. */
function answering(body: unknown) {
  const asked: string[] = [];
  const client: Caller = {
    call: async ({ path, schema }) => {
      asked.push(decodeURIComponent(path.replace(/^\/(?:query|search)\?q=/, '')));
      return { status: 200, body: schema.parse(body), date: null, lastModified: null };
    },
  };
  return { client, asked };
}

const row = (type: string, id: string, fields: object) => ({
  attributes: { type, url: `/services/data/v66.0/sobjects/${type}/${id}` },
  Id: id,
  ...fields,
});
const contact = anObject('Contact', [
  aField('Name', 'string'),
  aField('Title', 'string'),
  aField('AccountId', 'reference', { relationshipName: 'Account', referenceTo: ['Account'] }),
]);

test('records are found by words of their name, with what tells them apart, in one call', async () => {
  const { client, asked } = answering({
    searchRecords: [
      row('Contact', '003000000000001AAA', {
        Name: 'Torbjørn Aas',
        Title: 'CFO',
        Account: { attributes: { type: 'Account' }, Name: 'Nordlys' },
      }),
      row('Contact', '003000000000002AAA', { Name: 'Torben Riis', Title: null, Account: null }),
    ],
  });
  expect(await findForLookup(client, contact, ' torb aas')).toEqual([
    { id: '003000000000001AAA', name: 'Torbjørn Aas', line: 'CFO, Nordlys' },
    { id: '003000000000002AAA', name: 'Torben Riis', line: null },
  ]);
  expect(asked).toEqual([
    'FIND {torb* AND aas*} IN NAME FIELDS RETURNING Contact(Id, Name, Title, Account.Name LIMIT 8)',
  ]);
});

test('fields that the user may not see are not asked for', async () => {
  const { client, asked } = answering({ searchRecords: [] });
  await findForLookup(client, anObject('Lead', [aField('Name', 'string')]), 'thabo');
  expect(asked).toEqual([
    'FIND {thabo*} IN NAME FIELDS RETURNING Lead(Id, Name WHERE IsConverted = false LIMIT 8)',
  ]);
});

test('a case is found by its subject, and called by its number', async () => {
  const { client, asked } = answering({
    searchRecords: [
      row('Case', '500000000000001AAA', {
        CaseNumber: '00014901',
        Subject: 'Alarm',
        Status: 'New',
      }),
    ],
  });
  const object = anObject('Case', [
    aField('CaseNumber', 'string'),
    aField('Subject', 'string'),
    aField('Status', 'picklist'),
  ]);
  expect(await findForLookup(client, object, 'alarm')).toEqual([
    { id: '500000000000001AAA', name: '00014901', line: 'Alarm, New' },
  ]);
  expect(asked).toEqual([
    'FIND {alarm*} IN ALL FIELDS RETURNING Case(Id, CaseNumber, Subject, Status LIMIT 8)',
  ]);
});

test('users are found by a query, active ones alone, wildcards meant as they stand', async () => {
  const { client, asked } = answering({
    done: true,
    records: [row('User', '005000000000001AAA', { Name: 'Jonas Lie', Title: null })],
  });
  const user = anObject('User', [aField('Name', 'string'), aField('Title', 'string')]);
  expect(await findForLookup(client, user, "jo% o'b_")).toEqual([
    { id: '005000000000001AAA', name: 'Jonas Lie', line: null },
  ]);
  expect(asked).toEqual([
    String.raw`SELECT Id, Name, Title FROM User WHERE IsActive = true AND Name LIKE '%jo\%%' AND Name LIKE '%o\'b\_%' ORDER BY Name LIMIT 8`,
  ]);
});

test('words with too little in them take no call', async () => {
  const { client, asked } = answering(null);
  expect(await findForLookup(client, contact, ' a * ')).toEqual([]);
  expect(asked).toEqual([]);
});

test('labels of the objects that may be read', async () => {
  const { client } = answering({
    encoding: 'UTF-8',
    sobjects: [
      { name: 'Contact', label: 'Kontakt', queryable: true, keyPrefix: '003' },
      { name: 'ContactChangeEvent', label: 'Change', queryable: false },
    ],
  });
  expect(await readObjectLabels(client)).toEqual({ Contact: 'Kontakt' });
});
