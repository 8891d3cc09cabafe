import { expect, test } from 'vitest';
import { ask, compositeSteps, get, make } from '@/dev/org/testing/composite';
import { column, createdId } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const { parts, post } = compositeSteps(under);

const INGRID = "SELECT Id, Name FROM Contact WHERE LastName = 'Solheim-Andreassen'";
const LEAD = { LastName: 'Mokoena', Company: 'Karoo Wool' };
const LEADS = "SELECT Id FROM Lead WHERE Company = 'Karoo Wool'";
const leads = async () => column((await under.query(LEADS)).body, 'Id').length;
const ROLLED_BACK = restError(
  'PROCESSING_HALTED',
  'The transaction was rolled back since another operation in the same transaction failed.',
);

test('two queries are one call of the allowance and one entry in the log', async () => {
  const { used } = under.org.switches.values.allowance;
  const compositeRequest = [ask('contacts', INGRID), ask('leads', 'SELECT Id FROM Lead LIMIT 1')];
  const answer = await post({ allOrNone: false, collateSubrequests: true, compositeRequest });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('sforce-limit-info')).toBe(`api-usage=${used + 1}/100000`);
  expect(answer.body).toEqual({
    compositeResponse: [
      {
        body: {
          totalSize: 1,
          done: true,
          records: [expect.objectContaining({ Name: 'Ingrid Solheim-Andreassen' })],
        },
        httpHeaders: {},
        httpStatusCode: 200,
        referenceId: 'contacts',
      },
      expect.objectContaining({ httpStatusCode: 200, referenceId: 'leads' }),
    ],
  });
  expect(under.org.calls.all().map(({ path, body }) => [path, body])).toEqual([
    [
      '/services/data/v66.0/composite',
      { allOrNone: false, collateSubrequests: true, compositeRequest },
    ],
  ]);
});

test('a part that is wrong has its own status and errors, and hides no other', async () => {
  const [missing, found, search, nowhere, version, method] = await parts([
    ask('missing', 'SELECT Colour FROM Contact'),
    ask('found', INGRID),
    get('search', '/search?q=FIND%20%7Bab%7D'),
    get('nowhere', '/colours'),
    { ...get('version', ''), url: '/services/data/v99.0/sobjects' },
    { ...get('method', '/sobjects'), method: 'PUT' },
  ]);
  expect(missing).toMatchObject({ httpStatusCode: 400, body: [{ errorCode: 'INVALID_FIELD' }] });
  expect(found).toMatchObject({ httpStatusCode: 200 });
  expect(search).toMatchObject({ httpStatusCode: 400, body: [{ errorCode: 'INVALID_INPUT' }] });
  expect(nowhere).toMatchObject({ httpStatusCode: 404, body: [{ errorCode: 'NOT_FOUND' }] });
  expect(version).toMatchObject({ httpStatusCode: 404 });
  expect(method).toMatchObject({ httpStatusCode: 405 });
});

test.each([
  'https://haldenfreight.my.salesforce.com/services/data/v66.0/sobjects',
  '/query?q=SELECT',
  '/services/data/v66.0',
  '/services/data/66.0/sobjects',
  '/services/oauth2/userinfo',
  '/services/data/v66.0/sobjects/%E0%A4',
])('a part at %s leads nowhere', async (url) => {
  const [part] = await parts([{ ...get('a', ''), url }]);
  expect(part).toMatchObject({ httpStatusCode: 404, body: [{ errorCode: 'NOT_FOUND' }] });
});

test('a part takes values from the answers before it', async () => {
  const [account, contact, read, queried] = await parts([
    make('account', 'Account', { Name: 'Karoo & Wool' }),
    make('contact', 'Contact', {
      LastName: 'Mokoena',
      AccountId: '@{account.id}',
      Description: 'of @{account.id}, made: @{account.success}',
    }),
    get('read', '/sobjects/Contact/@{contact.id}?fields=LastName,Title,Description'),
    get('queried', "/query?q=SELECT Account.Name FROM Contact WHERE LastName = '@{read.LastName}'"),
  ]);
  const accountId = createdId(account?.body);
  expect(account).toMatchObject({
    httpStatusCode: 201,
    httpHeaders: { Location: `/services/data/v66.0/sobjects/Account/${accountId}` },
  });
  expect(contact).toMatchObject({ httpStatusCode: 201 });
  expect(read?.body).toMatchObject({ Description: `of ${accountId}, made: true` });
  expect(queried?.body).toMatchObject({ records: [{ Account: { Name: 'Karoo & Wool' } }] });
});

test('an empty field is a value, a field that was not asked for is none', async () => {
  const [, made, halted, later] = await parts([
    ask('found', `SELECT Id, Department FROM Contact WHERE Department = null LIMIT 1`),
    make('made', 'Lead', { ...LEAD, Title: '@{found.records[0].Department}' }),
    make('halted', 'Lead', { ...LEAD, Title: '@{found.records[0].Name}' }),
    get('later', '/sobjects/Lead/@{halted.id}'),
  ]);
  expect(made).toMatchObject({ httpStatusCode: 201 });
  for (const [part, path] of [
    [halted, 'found.records[0].Name'],
    [later, 'halted.id'],
  ] as const)
    expect(part).toMatchObject({
      httpStatusCode: 400,
      body: restError(
        'PROCESSING_HALTED',
        `Invalid reference specified. No value for ${path} found in ${path.split('.')[0]}`,
      ),
    });
  expect(await leads()).toBe(1);
});

test('all or none: one that fails takes the others back', async () => {
  const title = async () =>
    column((await under.query(INGRID.replace('Name', 'Title'))).body, 'Title')[0];
  const id = String(column((await under.query(INGRID)).body, 'Id')[0]);
  const before = await title();
  const wanted = [
    make('made', 'Lead', LEAD),
    { ...get('changed', `/sobjects/Contact/${id}`), method: 'PATCH', body: { Title: 'Buyer' } },
    make('bad', 'Lead', { Company: 'Karoo Wool' }),
    make('after', 'Lead', LEAD),
  ];
  expect(await parts(wanted, { allOrNone: true })).toMatchObject([
    { httpStatusCode: 400, body: ROLLED_BACK, referenceId: 'made' },
    { httpStatusCode: 400, body: ROLLED_BACK, referenceId: 'changed' },
    { httpStatusCode: 400, body: [{ errorCode: 'REQUIRED_FIELD_MISSING' }], referenceId: 'bad' },
    { httpStatusCode: 400, body: ROLLED_BACK, referenceId: 'after' },
  ]);
  expect([await leads(), await title()]).toEqual([0, before]);
  const statuses = (await parts(wanted)).map(({ httpStatusCode }) => httpStatusCode);
  expect(statuses).toEqual([201, 204, 400, 201]);
  expect([await leads(), await title()]).toEqual([2, 'Buyer']);
});

test('a part has headers of its own', async () => {
  const id = String(column((await under.query(INGRID)).body, 'Id')[0]);
  const change = (referenceId: string, since: string) => ({
    ...get(referenceId, `/sobjects/Contact/${id}`),
    method: 'PATCH',
    body: { Title: referenceId },
    httpHeaders: { 'If-Unmodified-Since': since },
  });
  const [late, good] = await parts([
    change('late', 'Sat, 01 Jan 2022 00:00:00 GMT'),
    change('good', new Date(Date.now() + 60_000).toUTCString()),
  ]);
  expect(late).toMatchObject({ httpStatusCode: 412 });
  expect(good).toEqual({
    body: null,
    httpHeaders: {},
    httpStatusCode: 204,
    referenceId: 'good',
  });
});

test('the line cut over a composite that writes: none of it was done, or all', async () => {
  const two = [make('one', 'Lead', LEAD), make('two', 'Lead', LEAD)];
  under.org.switches.set({ cutConnection: { when: 'before', writes: 1 } });
  await expect(parts([ask('read', INGRID)])).resolves.toHaveLength(1);
  await expect(parts(two)).rejects.toThrow();
  expect(await leads()).toBe(0);
  under.org.switches.set({ cutConnection: { when: 'after', writes: 2 } });
  await expect(parts(two)).rejects.toThrow();
  await expect(parts(two)).rejects.toThrow();
  expect(await leads()).toBe(4);
  expect(await parts(two)).toHaveLength(2);
});
