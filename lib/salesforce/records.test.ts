import { beforeEach, describe, expect, it } from 'vitest';
import type { Call, Caller } from '@/lib/salesforce/client';
import { lightningUrl, query, readRecord, search, updateRecord } from '@/lib/salesforce/records';

const ID = '0038M0000016Wv8QAE';
const row = (name: string) => ({ attributes: { type: 'Contact' }, Id: ID, Name: name });

let asked: Call<unknown>[];
let answers: unknown[];

beforeEach(() => {
  asked = [];
  answers = [];
});

/** Gives the answers in turn, each through the call's own schema. */
const caller: Caller = {
  async call(call) {
    asked.push(call);
    const date = 'Sat, 21 Nov 2026 08:00:00 GMT';
    return {
      status: 200,
      body: call.schema.parse(answers.shift() ?? null),
      date,
      lastModified: null,
    };
  },
};

describe('query', () => {
  it('follows the pages to the end', async () => {
    const nextRecordsUrl = '/services/data/v66.0/query/01g-2000';
    answers = [
      { totalSize: 2, done: false, records: [row('one')], nextRecordsUrl },
      { totalSize: 2, done: true, records: [row('two')] },
    ];
    const records = await query(caller, "SELECT Name FROM Contact WHERE Name = 'a&b'");
    expect(records.map(({ fields }) => fields.Name)).toEqual(['one', 'two']);
    expect(asked.map(({ path }) => path)).toEqual([
      "/query?q=SELECT%20Name%20FROM%20Contact%20WHERE%20Name%20%3D%20'a%26b'",
      nextRecordsUrl,
    ]);
  });

  it('does not follow a page to another place', async () => {
    answers = [{ done: false, records: [], nextRecordsUrl: 'https://evil.example/' }];
    await expect(query(caller, 'SELECT Id FROM Contact')).rejects.toThrow();
  });

  it('stops where the pages never end', async () => {
    const page = { done: false, records: [], nextRecordsUrl: '/services/data/v66.0/query/01g-0' };
    answers = Array.from({ length: 100 }, () => page);
    await query(caller, 'SELECT Id FROM Contact');
    expect(asked).toHaveLength(10);
  });
});

it('search gives the hits of all objects', async () => {
  answers = [{ searchRecords: [row('one'), { ...row('two'), attributes: { type: 'Lead' } }] }];
  const hits = await search(caller, 'FIND {4155551234} IN PHONE FIELDS RETURNING Contact(Id)');
  expect(hits.map(({ sobject }) => sobject)).toEqual(['Contact', 'Lead']);
  expect(asked[0]?.path).toMatch(/^\/search\?q=FIND%20%7B4155551234%7D/);
});

it('readRecord asks for the fields by name', async () => {
  answers = [row('one')];
  expect((await readRecord(caller, 'Contact', ID, ['Id', 'Name'])).fields.Name).toBe('one');
  expect(asked[0]?.path).toBe(`/sobjects/Contact/${ID}?fields=Id,Name`);
});

it('updateRecord goes with the condition', async () => {
  const unmodifiedSince = 'Fri, 20 Nov 2026 07:00:00 GMT';
  await updateRecord(caller, 'Contact', ID, { Title: null }, { unmodifiedSince });
  expect(asked[0]).toMatchObject({
    method: 'PATCH',
    path: `/sobjects/Contact/${ID}`,
    headers: { 'If-Unmodified-Since': unmodifiedSince },
    body: { Title: null },
  });
});

it('lightningUrl can’t be led elsewhere by what it is given', () => {
  expect(lightningUrl('acme.my.salesforce.com', 'Contact', ID)).toBe(
    `https://acme.my.salesforce.com/lightning/r/Contact/${ID}/view`,
  );
  expect(new URL(lightningUrl('acme.my.salesforce.com', '../..', '?x#y')).pathname).not.toBe('/');
});
