import { expect, test } from 'vitest';
import { column } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const names = async (soql: string) => column((await under.query(soql)).body, 'Name');

const add = (sobject: string, rows: readonly Readonly<Record<string, unknown>>[]) =>
  under.call('POST', `/__org/rows/${sobject}`, { json: rows });

test('parent fields nest, a missing parent is null, an owner may be a queue', async () => {
  const { body } = await under.query(
    "SELECT id, account.name, Owner.Name, CreatedBy.Name, LastModifiedBy.Name, ReportsTo.Account.Name FROM Contact WHERE Name = 'ingrid SOLHEIM-andreassen'",
  );
  expect(body).toEqual({
    totalSize: 1,
    done: true,
    records: [
      {
        attributes: {
          type: 'Contact',
          url: expect.stringMatching(/^\/services\/data\/v66\.0\/sobjects\/Contact\/003\w{15}$/),
        },
        Id: expect.stringMatching(/^003\w{15}$/),
        Account: {
          attributes: { type: 'Account', url: expect.any(String) },
          Name: 'Nordlys Havbruk AS',
        },
        Owner: { attributes: { type: 'User', url: expect.any(String) }, Name: 'Priya Raghunathan' },
        CreatedBy: { attributes: { type: 'User', url: expect.any(String) }, Name: 'Jonas Lie' },
        LastModifiedBy: {
          attributes: { type: 'User', url: expect.any(String) },
          Name: 'Jonas Lie',
        },
        ReportsTo: null,
      },
    ],
  });
});

test('AND, OR, NOT and parentheses', async () => {
  await add('Account', [
    { Name: 'aa', Phone: '1', Website: 'x' },
    { Name: 'ab', Phone: '1', Website: 'y' },
    { Name: 'ac', Phone: '2', Website: 'x' },
  ]);
  const where = (condition: string) =>
    names(`SELECT Name FROM Account WHERE Name LIKE 'a_' AND (${condition}) ORDER BY Name`);
  expect(await where("Phone = '1' AND Website = 'x'")).toEqual(['aa']);
  expect(await where("Phone = '2' OR Website = 'y'")).toEqual(['ab', 'ac']);
  expect(await where("NOT (Phone = '1' AND Website = 'x')")).toEqual(['ab', 'ac']);
  expect(await where("(Phone = '1' AND (NOT Website = 'x')) OR Phone = '2'")).toEqual(['ab', 'ac']);
  expect(await where("Phone IN ('2', '3')")).toEqual(['ac']);
  expect(await where("Phone NOT IN ('2', '3')")).toEqual(['aa', 'ab']);
});

test('text: case does not count, LIKE and escapes, null and empty are one', async () => {
  await add('Account', [
    { Name: '50% off_x' },
    { Name: '50 off-x' },
    { Name: "O'Brien \\ Söhne", Website: 'w' },
  ]);
  const where = (condition: string) =>
    names(`SELECT Name FROM Account WHERE ${condition} ORDER BY Name`);
  expect(await where("Name LIKE '50%'")).toEqual(['50 off-x', '50% off_x']);
  expect(await where("Name LIKE '50\\% off_x'")).toEqual(['50% off_x']);
  expect(await where("Name LIKE '50_ off\\_x'")).toEqual(['50% off_x']);
  expect(await where("Name = 'o\\'brien \\\\ söhne'")).toEqual(["O'Brien \\ Söhne"]);
  expect(await where("Name LIKE 'O\\'Brien \\\\%'")).toEqual(["O'Brien \\ Söhne"]);
  expect(await where("Name LIKE '50%' AND Website = null")).toHaveLength(2);
  expect(await where("Name LIKE '50%' AND Website != 'w'")).toHaveLength(2);
  expect(await where("Name LIKE '50%' AND Website = ''")).toHaveLength(2);
});

test('numbers, checkboxes, dates, moments and ids', async () => {
  await add('Contact', [
    { LastName: 'zz1', Pallets_per_Week__c: 5, Review_Date__c: '2026-01-15', Key_Account__c: true },
    { LastName: 'zz2', Pallets_per_Week__c: 7.5, Last_Visit__c: '2026-01-15T12:34:56.000+0000' },
  ]);
  const where = (condition: string) =>
    names(`SELECT Name FROM Contact WHERE LastName LIKE 'zz_' AND ${condition} ORDER BY Name`);
  expect(await where('Pallets_per_Week__c >= 5.5')).toEqual(['zz2']);
  expect(await where('Key_Account__c = TRUE')).toEqual(['zz1']);
  expect(await where('Key_Account__c != true')).toEqual(['zz2']);
  expect(await where('Review_Date__c <= 2026-01-15')).toEqual(['zz1']);
  expect(await where('Review_Date__c < 2026-01-15')).toEqual([]);
  expect(await where('Last_Visit__c = 2026-01-15T13:34:56+01:00')).toEqual(['zz2']);
  expect(await where('Last_Visit__c > 2026-01-15T12:34:56Z')).toEqual([]);
  const [id] = column(
    (await under.query("SELECT Id FROM Contact WHERE LastName = 'zz1'")).body,
    'Id',
  );
  expect(await where(`Id = '${String(id).slice(0, 15)}'`)).toEqual(['zz1']);
});

test('days begin at midnight where the user is', async () => {
  const rows = (at: string) => add('Contact', [{ LastName: 'day', Last_Visit__c: at }]);
  // Priya is in Oslo, an hour or two ahead of UTC.
  const local = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo' }).format(Date.now());
  const midnight = [1, 2]
    .map((ahead) => Date.parse(`${local}T00:00:00+0${ahead}:00`))
    .find(
      (ms) =>
        new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', timeStyle: 'short' }).format(
          ms,
        ) === '00:00',
    );
  const at = (ms: number) =>
    `${new Date((midnight ?? 0) + ms).toISOString().slice(0, 19)}.000+0000`;
  await rows(at(0));
  await rows(at(-1000));
  const count = async (literal: string) =>
    (await names(`SELECT Name FROM Contact WHERE LastName = 'day' AND Last_Visit__c ${literal}`))
      .length;
  expect(await count('= TODAY')).toBe(1);
  expect(await count('= YESTERDAY')).toBe(1);
  expect(await count('= LAST_N_DAYS:1')).toBe(2);
  expect(await count('< TODAY')).toBe(1);
  expect(await count('= TOMORROW')).toBe(0);
});

test('empty values come first unless NULLS LAST, whichever the direction', async () => {
  await add('Account', [
    { Name: 'n1', Website: 'b' },
    { Name: 'n2' },
    { Name: 'n3', Website: 'a' },
  ]);
  const order = (by: string) =>
    names(`SELECT Name FROM Account WHERE Name LIKE 'n_' ORDER BY Website ${by}`);
  expect(await order('')).toEqual(['n2', 'n3', 'n1']);
  expect(await order('DESC')).toEqual(['n2', 'n1', 'n3']);
  expect(await order('DESC NULLS LAST')).toEqual(['n1', 'n3', 'n2']);
  expect(await order('NULLS LAST LIMIT 1 OFFSET 1')).toEqual(['n1']);
});

test('COUNT() counts and brings no records', async () => {
  await add('Account', [{ Name: 'n1' }, { Name: 'n2' }]);
  const { body } = await under.query("SELECT COUNT() FROM Account WHERE Name LIKE 'n_'");
  expect(body).toEqual({ totalSize: 2, done: true, records: [] });
});

test('a long result comes in batches', async () => {
  const many = Array.from({ length: 2500 }, (_, n) => ({ Name: `batch ${n}` }));
  await add('Account', many);
  const first = await under.query("SELECT Name FROM Account WHERE Name LIKE 'batch%'");
  expect(first.body).toMatchObject({
    totalSize: 2500,
    done: false,
    nextRecordsUrl: expect.stringMatching(/^\/services\/data\/v66\.0\/query\/01g\w{12}-2000$/),
  });
  const next = Object(first.body).nextRecordsUrl;
  const second = await under.rest('GET', String(next).replace('/services/data/v66.0', ''));
  expect(second.body).toMatchObject({ totalSize: 2500, done: true });
  expect([...column(first.body, 'Name'), ...column(second.body, 'Name')]).toEqual(
    many.map(({ Name }) => Name),
  );
  const small = await under.rest(
    'GET',
    `/query?q=${encodeURIComponent('SELECT Id FROM Contact')}`,
    {
      headers: { 'Sforce-Query-Options': 'batchSize=200' },
    },
  );
  expect(column(small.body, 'Id')).toHaveLength(200);
  expect((await under.rest('GET', '/query/01gQx0000009999-2000')).body).toEqual(
    restError('INVALID_QUERY_LOCATOR', 'invalid query locator'),
  );
});

test('deleted rows are in queryAll alone', async () => {
  await add('Account', [{ Name: 'gone' }]);
  const soql = "SELECT Id, Name, IsDeleted FROM Account WHERE Name = 'gone'";
  const [id] = column((await under.query(soql)).body, 'Id');
  await under.rest('DELETE', `/sobjects/Account/${id}`);
  expect(await names(soql)).toEqual([]);
  const all = await under.rest('GET', `/queryAll?q=${encodeURIComponent(soql)}`);
  expect(column(all.body, 'IsDeleted')).toEqual([true]);
});

test.each([
  ['SELEC Id FROM Contact', 'MALFORMED_QUERY'],
  ['SELECT Id FROM Contact WHERE', 'MALFORMED_QUERY'],
  ["SELECT Id FROM Contact WHERE Name = 'it's'", 'MALFORMED_QUERY'],
  ["SELECT Id FROM Contact WHERE Name = 'a\\x'", 'MALFORMED_QUERY'],
  ["SELECT Id FROM Contact WHERE Name = 'a' AND Phone = 'b' OR Fax = 'c'", 'MALFORMED_QUERY'],
  ["SELECT Id FROM Contact WHERE Name = 'a' AND NOT Phone = 'b'", 'MALFORMED_QUERY'],
  ['SELECT Id FROM Contact WHERE Phone IN ()', 'MALFORMED_QUERY'],
  ['SELECT Id FROM Contact WHERE Birthdate = 2026-02-30', 'MALFORMED_QUERY'],
  ['SELECT Id i FROM Contact', 'MALFORMED_QUERY'],
  ['SELECT FIELDS(ALL) FROM Contact LIMIT 200', 'MALFORMED_QUERY'],
  ['SELECT Colour FROM Contact', 'INVALID_FIELD'],
  ['SELECT Id, Id FROM Contact', 'INVALID_FIELD'],
  ['SELECT Boss.Name FROM Contact', 'INVALID_FIELD'],
  ["SELECT Id FROM Contact WHERE Colour = 'x'", 'INVALID_FIELD'],
  ['SELECT Id FROM Contact ORDER BY Colour', 'INVALID_FIELD'],
  ["SELECT Id FROM Contact WHERE Description = 'x'", 'INVALID_FIELD'],
  ['SELECT Id FROM Contact ORDER BY Description', 'INVALID_FIELD'],
  ['SELECT Id FROM Contact WHERE Name = 5', 'INVALID_FIELD'],
  ["SELECT Id FROM Contact WHERE CreatedDate > '2026-01-01'", 'INVALID_FIELD'],
  ['SELECT Id FROM Contact WHERE CreatedDate > 2026-01-01', 'INVALID_FIELD'],
  ["SELECT Id FROM Contact WHERE Id = '003x'", 'INVALID_QUERY_FILTER_OPERATOR'],
  ["SELECT Id FROM Contact WHERE Id LIKE '003%'", 'INVALID_QUERY_FILTER_OPERATOR'],
  ['SELECT Id FROM Colour', 'INVALID_TYPE'],
  ['', 'MALFORMED_QUERY'],
])('%s is refused with %s', async (soql, code) => {
  const { status, body } = await under.query(soql);
  expect([status, body]).toEqual([400, restError(code, expect.any(String))]);
});

test('a name that is not known is pointed out', async () => {
  const { body } = await under.query('SELECT Id,\n Colour FROM Contact');
  expect(body).toEqual(
    restError(
      'INVALID_FIELD',
      expect.stringMatching(
        /^\n Colour FROM Contact\n {1}\^\nERROR at Row:2:Column:2\nNo such column 'Colour' on entity 'Contact'\. /,
      ),
    ),
  );
});

test('hidden fields and objects are as if they did not exist', async () => {
  under.org.switches.set({
    hiddenFields: { Contact: ['Title'] },
    objectRights: { Case: { read: false } },
  });
  expect((await under.query('SELECT Title FROM Contact')).body).toMatchObject(
    restError(
      'INVALID_FIELD',
      expect.stringContaining("No such column 'Title' on entity 'Contact'"),
    ),
  );
  expect((await under.query('SELECT Id FROM Case')).body).toMatchObject(
    restError('INVALID_TYPE', expect.stringContaining("sObject type 'Case' is not supported")),
  );
});
