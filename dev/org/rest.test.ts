import { expect, test } from 'vitest';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';
import { PRIYA } from '@/dev/org/users';

const under = orgForTests();

test.each([
  ['GET', '/sobjects/Contact/003x', 400, 'MALFORMED_ID'],
  ['GET', '/sobjects/Contact/003Qx0000009999', 404, 'NOT_FOUND'],
  ['GET', `/sobjects/Contact/${PRIYA.id}`, 404, 'NOT_FOUND'],
  ['GET', '/sobjects/Colour/describe', 404, 'NOT_FOUND'],
  ['POST', '/composite/batch', 404, 'NOT_FOUND'],
  ['GET', '/anything/at/all', 404, 'NOT_FOUND'],
  ['GET', '/sobjects/%ZZ', 404, 'NOT_FOUND'],
  ['PUT', '/sobjects/Contact', 405, 'METHOD_NOT_ALLOWED'],
  ['DELETE', '/query', 405, 'METHOD_NOT_ALLOWED'],
  ['GET', '/limits?colour=red', 400, 'ILLEGAL_QUERY_PARAMETER_VALUE'],
  ['GET', '/query?q=SELECT+Id+FROM+Lead&q=x', 400, 'ILLEGAL_QUERY_PARAMETER_VALUE'],
  ['GET', `/sobjects/User/${PRIYA.id}?fields=Id,Colour`, 400, 'INVALID_FIELD'],
])('%s %s answers %i %s', async (method, path, status, code) => {
  const answer = await under.rest(method, path);
  expect([answer.status, answer.body]).toEqual([status, restError(code, expect.any(String))]);
  expect(answer.headers.get('content-type')).toContain('application/json');
});

test('a version before the first or after the last is not there', async () => {
  const headers = { Authorization: `Bearer ${under.org.accessToken}` };
  const status = async (version: string) =>
    (await under.call('GET', `/services/data/${version}/limits`, { headers })).status;
  expect(await Promise.all(['v66.0', 'v50.0', 'v67.0', 'v12.0', '66.0'].map(status))).toEqual([
    200, 200, 404, 404, 404,
  ]);
});

test('bodies: wrong type, broken JSON, no object', async () => {
  const send = async (type: string, raw: string) => {
    const headers = { 'Content-Type': type };
    const { status, body } = await under.rest('POST', '/sobjects/Lead', { headers, raw });
    return [status, Object(body)[0]?.errorCode];
  };
  expect(await send('text/plain', '{}')).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  expect(await send('application/x-www-form-urlencoded', 'a=b')).toEqual([
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ]);
  for (const raw of ['{', '', '[]', 'null', '"x"']) {
    expect(await send('application/json', raw)).toEqual([400, 'JSON_PARSER_ERROR']);
  }
});

test('the session: none, wrong, wrong scheme', async () => {
  const answer = async (headers: Readonly<Record<string, string>>) => {
    const { status, body } = await under.call('GET', '/services/data/v66.0/limits', { headers });
    return [status, body];
  };
  const over = [401, restError('INVALID_SESSION_ID', 'Session expired or invalid')];
  expect(await answer({})).toEqual(over);
  expect(await answer({ Authorization: 'Bearer nonsense' })).toEqual(over);
  expect(await answer({ Authorization: 'Basic eDp5' })).toEqual([
    401,
    restError('INVALID_AUTH_HEADER', 'INVALID_HEADER_TYPE'),
  ]);
});

test('versions are open to all; slashes too many do no harm; every answer counts', async () => {
  const { body, headers: open } = await under.call('GET', '/services/data/');
  expect(open.get('sforce-limit-info')).toMatch(/^api-usage=\d+\/100000$/);
  expect(body).toContainEqual({
    label: "Spring '26",
    url: '/services/data/v66.0',
    version: '66.0',
  });
  expect(body).toContainEqual({
    label: "Winter '26",
    url: '/services/data/v65.0',
    version: '65.0',
  });
  const used = async (path: string) => {
    const { status, headers } = await under.rest('GET', path);
    expect(headers.get('date')).toMatch(/GMT$/);
    const [, count] =
      /^api-usage=(\d+)\/100000$/.exec(headers.get('sforce-limit-info') ?? '') ?? [];
    return [status, Number(count)] as const;
  };
  const [first, before] = await used('//limits///');
  const [second, after] = await used('/nothing');
  expect([first, second, after - before]).toEqual([200, 404, 1]);
});
