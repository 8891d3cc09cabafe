import { beforeEach, expect, test } from 'vitest';
import { column } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const deal = (StageName: string, Amount: number | null, CloseDate: string) => ({
  Name: 'grouped',
  StageName,
  Amount,
  CloseDate,
});
beforeEach(() =>
  under.call('POST', '/__org/rows/Opportunity', {
    json: [
      deal('Qualification', 100, '2027-01-10'),
      deal('Qualification', 300, '2027-03-10'),
      deal('Qualification', null, '2027-02-10'),
      deal('Closed Won', 50.5, '2026-01-10'),
    ],
  }),
);
const MINE = "FROM Opportunity WHERE Name = 'grouped'";
const records = async (soql: string) => Object((await under.query(soql)).body).records;
const RESULT = { attributes: { type: 'AggregateResult' } };

test('aggregates of all rows are one record, with expr0 where no alias stands', async () => {
  const { body } = await under.query(
    `SELECT COUNT(Id), COUNT(Amount) filled, SUM(Amount), AVG(Amount) mean, MIN(CloseDate), MAX(Amount), COUNT_DISTINCT(StageName) stages ${MINE}`,
  );
  expect(body).toEqual({
    totalSize: 1,
    done: true,
    records: [
      {
        ...RESULT,
        expr0: 4,
        filled: 3,
        expr1: 450.5,
        mean: 450.5 / 3,
        expr2: '2026-01-10',
        expr3: 300,
        stages: 2,
      },
    ],
  });
});

test('nothing sums up to null, and counts to 0', async () => {
  expect(
    await records("SELECT COUNT(Id), SUM(Amount), MAX(Name) FROM Opportunity WHERE Name = 'none'"),
  ).toEqual([{ ...RESULT, expr0: 0, expr1: null, expr2: null }]);
});

test('GROUP BY, HAVING, ORDER BY and LIMIT', async () => {
  expect(
    await records(
      `SELECT StageName, COUNT(Id) n, SUM(Amount) ${MINE} GROUP BY StageName ORDER BY COUNT(Id) DESC`,
    ),
  ).toEqual([
    { ...RESULT, StageName: 'Qualification', n: 3, expr0: 400 },
    { ...RESULT, StageName: 'Closed Won', n: 1, expr0: 50.5 },
  ]);
  const stages = (rest: string) =>
    records(`SELECT StageName stage ${MINE} GROUP BY StageName ${rest}`);
  expect(await stages('HAVING COUNT(Id) > 1')).toEqual([{ ...RESULT, stage: 'Qualification' }]);
  expect(await stages("HAVING COUNT(Id) > 0 AND (NOT StageName LIKE 'Q%')")).toEqual([
    { ...RESULT, stage: 'Closed Won' },
  ]);
  expect(await stages('ORDER BY StageName LIMIT 1')).toEqual([{ ...RESULT, stage: 'Closed Won' }]);
  expect(await stages('ORDER BY MAX(CloseDate) DESC LIMIT 1 OFFSET 1')).toEqual([
    { ...RESULT, stage: 'Closed Won' },
  ]);
});

test('groups by a parent field', async () => {
  const { body } = await under.query(`SELECT Owner.Name, COUNT(Id) n ${MINE} GROUP BY Owner.Name`);
  expect(body).toMatchObject({ records: [{ Name: 'Priya Raghunathan', n: 4 }] });
});

test('multi-selects are asked by INCLUDES and EXCLUDES', async () => {
  await under.call('POST', '/__org/rows/Contact', {
    json: [
      { LastName: 'm1', Interests__c: 'Reefer;Last mile' },
      { LastName: 'm2', Interests__c: 'Reefer' },
      { LastName: 'm3' },
    ],
  });
  const names = async (where: string) =>
    column(
      (
        await under.query(
          `SELECT LastName FROM Contact WHERE LastName LIKE 'm_' AND Interests__c ${where} ORDER BY LastName`,
        )
      ).body,
      'LastName',
    );
  expect(await names("INCLUDES ('Reefer')")).toEqual(['m1', 'm2']);
  expect(await names("INCLUDES ('Reefer;Last mile', 'Bonded storage')")).toEqual(['m1']);
  expect(await names("EXCLUDES ('Last mile')")).toEqual(['m2', 'm3']);
});

test('FIELDS(STANDARD) gives all fields but custom ones', async () => {
  const [contact] = await records('SELECT FIELDS(STANDARD) FROM Contact LIMIT 1');
  expect(contact).toMatchObject({ LastName: expect.any(String), AccountId: expect.any(String) });
  expect(Object.keys(contact).filter((name) => name.endsWith('__c'))).toEqual([]);
});

test('?columns=true tells of the columns in place of the rows', async () => {
  const columns = async (soql: string) =>
    (await under.rest('GET', `/query?columns=true&q=${encodeURIComponent(soql)}`)).body;
  const plain = { aggregate: false, joinColumns: [] };
  expect(
    await columns(
      'SELECT Id, NPS__c, Account.Name, Account.Owner.Name, (SELECT Id FROM Cases) FROM Contact',
    ),
  ).toMatchObject({
    columnMetadata: [
      { ...plain, columnName: 'Id', displayName: 'Id', textType: true, updatable: false },
      { ...plain, columnName: 'NPS__c', custom: true, numberType: true, updatable: true },
      {
        columnName: 'Account',
        aggregate: false,
        joinColumns: [
          { ...plain, columnName: 'Name' },
          { columnName: 'Owner', joinColumns: [{ ...plain, columnName: 'Name' }] },
        ],
      },
      { columnName: 'Cases', aggregate: true, joinColumns: [{ ...plain, columnName: 'Id' }] },
    ],
    entityName: 'Contact',
    groupBy: false,
    idSelected: true,
    keyPrefix: '003',
  });
  expect(
    await columns('SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY StageName'),
  ).toMatchObject({
    columnMetadata: [
      { columnName: 'StageName', aggregate: false },
      { columnName: 'expr0', displayName: 'COUNT(Id)', aggregate: true },
    ],
    groupBy: true,
    idSelected: false,
  });
});

test.each([
  ['SELECT Name, COUNT(Id) FROM Contact', 'MALFORMED_QUERY'],
  ['SELECT Name, COUNT(Id) FROM Contact GROUP BY LastName', 'MALFORMED_QUERY'],
  ['SELECT COUNT(Id) FROM Contact LIMIT 5', 'MALFORMED_QUERY'],
  ['SELECT COUNT() FROM Contact GROUP BY LastName', 'MALFORMED_QUERY'],
  ['SELECT COUNT(), Id FROM Contact', 'MALFORMED_QUERY'],
  ['SELECT COUNT(Id) a, COUNT(Name) a FROM Contact', 'MALFORMED_QUERY'],
  ['SELECT LastName, Account.Colour FROM Contact GROUP BY LastName', 'INVALID_FIELD'],
  ['SELECT COUNT(Id) FROM Contact ORDER BY Name', 'MALFORMED_QUERY'],
  ['SELECT LastName FROM Contact GROUP BY LastName HAVING Title = null', 'MALFORMED_QUERY'],
  ["SELECT LastName FROM Contact GROUP BY LastName HAVING COUNT(Id) > 'a'", 'INVALID_FIELD'],
  ['SELECT SUM(Name) FROM Contact', 'INVALID_FIELD'],
  ['SELECT SUM(Colour) FROM Contact', 'INVALID_FIELD'],
  ['SELECT COUNT(Description) FROM Contact', 'INVALID_FIELD'],
  ['SELECT Description FROM Contact GROUP BY Description', 'INVALID_FIELD'],
  ['SELECT CreatedDate FROM Contact GROUP BY CreatedDate', 'INVALID_FIELD'],
  ['SELECT MEDIAN(NPS__c) FROM Contact', 'MALFORMED_QUERY'],
  ["SELECT Id FROM Contact WHERE Name INCLUDES ('a')", 'INVALID_QUERY_FILTER_OPERATOR'],
])('%s is refused with %s', async (soql, code) => {
  const { status, body } = await under.query(soql);
  expect([status, body]).toEqual([400, restError(code, expect.any(String))]);
});
