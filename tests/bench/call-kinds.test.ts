import { expect, test } from 'vitest';
import type { Call, CallPart } from '@/dev/org/calls';
import { countCalls } from './call-kinds';

const V = '/services/data/v66.0';
const call = (method: string, path: string, q = '', parts?: readonly CallPart[]): Call => ({
  at: '',
  method,
  host: '',
  path,
  query: q === '' ? {} : { q },
  headers: {},
  hasAuthorization: true,
  hasCookie: false,
  userAgent: null,
  body: null,
  status: 200,
  ...(parts && { parts }),
});
const composite = (...parts: readonly (readonly [string, string])[]) =>
  call(
    'POST',
    `${V}/composite`,
    '',
    parts.map(([method, url]) => ({ method, url, status: 200 })),
  );
const query = (soql: string) => ['GET', `${V}/query?q=${encodeURIComponent(soql)}`] as const;

const of = (...made: readonly Call[]) => countCalls({ calls: { all: () => made } as never }); // Only `all` is read.

test('each call of the allowance is of one kind', () => {
  const { total, byKind } = of(
    call('POST', '/services/oauth2/token'),
    call('GET', `${V}/search`, 'FIND {1}'),
    composite(query("SELECT Id FROM Contact WHERE Phone IN ('1')"), query('SELECT Id FROM Lead')),
    call('GET', `${V}/query`, "SELECT Id FROM Contact WHERE Id = '003'"),
    composite(query("SELECT Id FROM Case WHERE ContactId = '003'")),
    composite(
      ['PATCH', `${V}/sobjects/Contact/003`],
      query("SELECT Id FROM Contact WHERE Id = '003'"),
    ),
    composite(['POST', `${V}/sobjects/Lead`], query('SELECT Id FROM Lead')),
    composite(['POST', `${V}/sobjects/Task`], query('SELECT Id FROM Task')),
    composite(['GET', `${V}/sobjects/Lead/describe`]),
    call('GET', `${V}/query`, 'SELECT Id FROM Organization'),
  );
  expect(total).toBe(9);
  expect(byKind).toEqual({
    search: 1,
    equality: 1,
    read: 1,
    related: 1,
    update: 1,
    create: 1,
    log: 1,
    describe: 1,
    other: 1,
  });
});
