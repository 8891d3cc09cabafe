import { beforeEach, expect, test } from 'vitest';
import { column, createdId } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();

let account = '';
let busy = '';
let idle = '';
const make = async (sobject: string, json: Readonly<Record<string, unknown>>) =>
  createdId((await under.rest('POST', `/sobjects/${sobject}`, { json })).body);

beforeEach(async () => {
  account = await make('Account', { Name: 'Karoo' });
  busy = await make('Contact', { LastName: 'Busy', AccountId: account });
  idle = await make('Contact', { LastName: 'Idle', AccountId: account });
  await make('Case', { Subject: 'one', Status: 'Closed', ContactId: busy });
  await make('Case', { Subject: 'two', ContactId: busy, Priority: 'High' });
  await make('Warranty__c', { Ends_On__c: '2027-01-01', Contact__c: busy });
});

test('a subquery nests its rows in the shape of a query, null where there are none', async () => {
  const { body } = await under.query(
    `SELECT LastName, (SELECT Subject, Account.Name FROM cases ORDER BY Subject DESC), (SELECT Name FROM Warranties__r), (SELECT Id FROM Tasks) FROM Contact WHERE AccountId = '${account}' ORDER BY LastName`,
  );
  const parent = { attributes: { type: 'Account', url: expect.any(String) }, Name: 'Karoo' };
  const kase = (Subject: string) => ({
    attributes: {
      type: 'Case',
      url: expect.stringMatching(/^\/services\/data\/v66\.0\/sobjects\/Case\/500\w{15}$/),
    },
    Subject,
    Account: parent,
  });
  expect(body).toEqual({
    totalSize: 2,
    done: true,
    records: [
      {
        attributes: { type: 'Contact', url: expect.any(String) },
        LastName: 'Busy',
        Cases: { totalSize: 2, done: true, records: [kase('two'), kase('one')] },
        Warranties__r: {
          totalSize: 1,
          done: true,
          records: [expect.objectContaining({ Name: expect.stringMatching(/^W-/) })],
        },
        Tasks: null,
      },
      {
        attributes: { type: 'Contact', url: expect.any(String) },
        LastName: 'Idle',
        Cases: null,
        Warranties__r: null,
        Tasks: null,
      },
    ],
  });
});

test('a subquery has conditions and a limit of its own, and skips deleted and hidden rows', async () => {
  const cases = async (inner: string) => {
    const { body } = await under.query(
      `SELECT Id, (SELECT Id FROM Cases ${inner}) FROM Contact WHERE Id = '${busy}'`,
    );
    const [nested] = column(body, 'Cases');
    return nested === null ? [] : column(nested, 'Id');
  };
  expect(await cases('WHERE IsClosed = false')).toHaveLength(1);
  expect(await cases('LIMIT 1')).toHaveLength(1);
  expect(await cases("WHERE Subject = 'three'")).toEqual([]);
  const [first, second] = await cases('ORDER BY Subject');
  await under.rest('DELETE', `/sobjects/Case/${first}`);
  expect(await cases('')).toEqual([second]);
  under.org.switches.set({ hiddenRecords: [String(second)] });
  expect(await cases('')).toEqual([]);
});

test('IN and NOT IN with a query inside', async () => {
  const who = async (where: string) => {
    const soql = `SELECT LastName FROM Contact WHERE AccountId = '${account}' AND ${where} ORDER BY LastName`;
    return column((await under.query(soql)).body, 'LastName');
  };
  expect(await who('Id IN (SELECT ContactId FROM Case)')).toEqual(['Busy']);
  expect(await who("Id IN (SELECT ContactId FROM Case WHERE Priority = 'Low')")).toEqual([]);
  expect(await who('Id NOT IN (SELECT ContactId FROM Case)')).toEqual(['Idle']);
  expect(await who('AccountId IN (SELECT AccountId FROM Case WHERE IsClosed = true)')).toEqual([
    'Busy',
    'Idle',
  ]);
  expect(
    await who('Id NOT IN (SELECT WhoId FROM Task) AND Id IN (SELECT Contact__c FROM Warranty__c)'),
  ).toEqual(['Busy']);
  expect(idle).not.toBe(busy);
});

const IN = 'SELECT Id FROM Contact WHERE';

test.each([
  ['SELECT Id, (SELECT Id FROM Colours) FROM Contact', 'INVALID_TYPE'],
  ['SELECT Id, (SELECT Id FROM Case) FROM Contact', 'INVALID_TYPE'],
  ['SELECT Id, (SELECT Colour FROM Cases) FROM Contact', 'INVALID_FIELD'],
  ["SELECT Id, (SELECT Id FROM Cases WHERE Colour = 'x') FROM Contact", 'INVALID_FIELD'],
  ['SELECT Id, (SELECT Id FROM Cases ORDER BY Colour) FROM Contact', 'INVALID_FIELD'],
  ['SELECT Id, (SELECT Boss.Name FROM Cases) FROM Contact', 'INVALID_FIELD'],
  ['SELECT Id, (SELECT COUNT(Id) FROM Cases) FROM Contact', 'MALFORMED_QUERY'],
  ['SELECT Id, (SELECT Id FROM Cases OFFSET 1) FROM Contact', 'MALFORMED_QUERY'],
  ['SELECT Id, (SELECT Id, (SELECT Id FROM Tasks) FROM Cases) FROM Contact', 'MALFORMED_QUERY'],
  ['SELECT Id, (SELECT Id FROM Cases), (SELECT Id FROM Cases) FROM Contact', 'INVALID_FIELD'],
  [`${IN} Id IN (SELECT ContactId FROM Colour)`, 'INVALID_TYPE'],
  [`${IN} Id IN (SELECT Colour FROM Case)`, 'INVALID_FIELD'],
  [`${IN} Name IN (SELECT Subject FROM Case)`, 'MALFORMED_QUERY'],
  [`${IN} Id IN (SELECT Subject FROM Case)`, 'MALFORMED_QUERY'],
  [`${IN} Id IN (SELECT AccountId FROM Case)`, 'MALFORMED_QUERY'],
  [`${IN} Id IN (SELECT ReportsToId FROM Contact)`, 'MALFORMED_QUERY'],
  [`${IN} Id IN (SELECT ContactId, Id FROM Case)`, 'MALFORMED_QUERY'],
  [`${IN} Id IN (SELECT ContactId FROM Case LIMIT 1)`, 'MALFORMED_QUERY'],
  [`${IN} Id = (SELECT ContactId FROM Case)`, 'MALFORMED_QUERY'],
  [`${IN} Name = 'x' OR Id IN (SELECT ContactId FROM Case)`, 'MALFORMED_QUERY'],
  [`${IN} NOT (Id IN (SELECT ContactId FROM Case))`, 'MALFORMED_QUERY'],
])('%s is refused with %s', async (soql, code) => {
  const { status, body } = await under.query(soql);
  expect([status, body]).toEqual([400, restError(code, expect.any(String))]);
});

test('a relationship that is not known is pointed out', async () => {
  const { body } = await under.query('SELECT Id, (SELECT Id FROM Colours) FROM Contact');
  expect(body).toEqual(
    restError(
      'INVALID_TYPE',
      expect.stringMatching(
        /ERROR at Row:1:Column:28\nDidn't understand relationship 'Colours' in FROM part of query call\. /,
      ),
    ),
  );
});

test('children that the user may not see are no relationship', async () => {
  under.org.switches.set({ objectRights: { Case: { read: false } } });
  const children = await under.query('SELECT Id, (SELECT Id FROM Cases) FROM Contact');
  expect(children.body).toMatchObject([{ errorCode: 'INVALID_TYPE' }]);
  const inside = await under.query(`${IN} Id IN (SELECT ContactId FROM Case)`);
  expect(inside.body).toMatchObject([{ errorCode: 'INVALID_TYPE' }]);
});
