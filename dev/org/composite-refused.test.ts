import { expect, test } from 'vitest';
import { ask, compositeSteps, get, make } from '@/dev/org/testing/composite';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const { parts, post } = compositeSteps(under);

const SOBJECTS = get('a', '/sobjects');
const several = (many: number, one: (id: string) => unknown) =>
  Array.from({ length: many }, (_, at) => one(`part${at}`));
const query = (id: string) => ask(id, 'SELECT Id FROM Lead LIMIT 1');

test.each([
  ['no list', {}],
  ['an empty list', { compositeRequest: [] }],
  ['an unknown key', { compositeRequest: [SOBJECTS], haltOnError: true }],
  ['an unknown key of a part', { compositeRequest: [{ ...SOBJECTS, richInput: {} }] }],
  ['a part without an id', { compositeRequest: [{ method: 'GET', url: SOBJECTS.url }] }],
  ['another method', { compositeRequest: [{ ...SOBJECTS, method: 'get' }] }],
  ['a header that is no text', { compositeRequest: [{ ...SOBJECTS, httpHeaders: { A: 1 } }] }],
  ['a flag that is no boolean', { compositeRequest: [SOBJECTS], allOrNone: 'true' }],
])('%s is refused as a whole', async (_, json) => {
  const { status, body } = await post(json);
  expect([status, body]).toEqual([400, restError('JSON_PARSER_ERROR', expect.any(String))]);
});

test('25 parts, 5 queries, and no more', async () => {
  expect(await parts(several(25, (id) => get(id, '/sobjects')))).toHaveLength(25);
  expect(
    (await post({ compositeRequest: several(26, (id) => get(id, '/sobjects')) })).body,
  ).toEqual(restError('LIMIT_EXCEEDED', 'The request can’t contain more than 25 operations.'));
  expect(await parts(several(5, query))).toHaveLength(5);
  const mixed = [...several(5, query), get('all', '/queryAll?q=SELECT+Id+FROM+Lead')];
  expect((await post({ compositeRequest: mixed })).body).toEqual(
    restError('LIMIT_EXCEEDED', 'The request can’t contain more than 5 query operations.'),
  );
});

test.each(['', 'a-b', 'a.b', '_a', 'ä', 'a[1]'])('an id %j is refused', async (referenceId) => {
  const compositeRequest = [make('good', 'Lead', { LastName: 'x', Company: 'Karoo Wool' })];
  const { status, body } = await post({
    compositeRequest: [...compositeRequest, { ...SOBJECTS, referenceId }],
  });
  expect([status, body]).toEqual([
    400,
    restError('INVALID_INPUT', expect.stringContaining('Provided referenceId')),
  ]);
  const made = await under.query("SELECT Id FROM Lead WHERE Company = 'Karoo Wool'");
  expect(made.body).toMatchObject({ totalSize: 0 });
});

test('two parts of one id are refused', async () => {
  expect((await post({ compositeRequest: [SOBJECTS, SOBJECTS] })).body).toEqual(
    restError('INVALID_INPUT', 'Duplicate ReferenceId provided in the request.'),
  );
});

test.each(['Authorization', 'accept', 'Content-Type'])('a part can’t have %s', async (name) => {
  const { body } = await post({
    compositeRequest: [{ ...SOBJECTS, httpHeaders: { [name]: 'x' } }],
  });
  expect(body).toEqual(restError('INVALID_INPUT', expect.stringContaining(name)));
});

test('it is there to be posted to', async () => {
  expect((await under.rest('GET', '/composite')).status).toBe(405);
  expect((await under.rest('POST', '/composite?allOrNone=true', { json: {} })).body).toMatchObject([
    { errorCode: 'ILLEGAL_QUERY_PARAMETER_VALUE' },
  ]);
});
