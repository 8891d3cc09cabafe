import { expect, test } from 'vitest';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const create = (sobject: string, json: unknown) =>
  under.rest('POST', `/sobjects/${sobject}`, { json });
const LEAD = { LastName: 'Mokoena', Company: 'Limpopo' };

test('what is switched to be refused is refused, of that object and act alone; nothing is kept', async () => {
  under.org.switches.set({
    refusals: [
      { as: 'securityPolicy', on: 'create', sobject: 'Lead' },
      { as: 'wrongCombination', on: 'update', message: 'No.', fields: ['WhatId'] },
      { as: 'queryTimeout', on: 'query', sobject: 'Case' },
      { as: 'serverFault', on: 'search' },
    ],
  });
  const refused = await create('Lead', LEAD);
  expect([refused.status, refused.body]).toEqual([
    400,
    restError(
      'TXN_SECURITY_NO_ACCESS',
      'The operation you requested was blocked by a transaction security policy.',
    ),
  ]);
  expect((await under.query("SELECT COUNT() FROM Lead WHERE LastName = 'Mokoena'")).body).toEqual({
    totalSize: 0,
    done: true,
    records: [],
  });
  const made = await create('Contact', { LastName: 'Mokoena' });
  expect(made.status).toBe(201);
  const path = `/sobjects/Contact/${Object(made.body).id}`;
  const changed = await under.rest('PATCH', path, { json: { Title: 'Buyer' } });
  expect([changed.status, changed.body]).toEqual([
    400,
    [{ message: 'No.', errorCode: 'FIELD_INTEGRITY_EXCEPTION', fields: ['WhatId'] }],
  ]);
  expect((await under.rest('GET', path)).body).toMatchObject({ Title: null });
  expect((await under.query('SELECT Id FROM Case LIMIT 1')).body).toEqual(
    restError('QUERY_TIMEOUT', 'Your query request was running for too long.'),
  );
  expect((await under.search('FIND {Mokoena}')).status).toBe(500);
});
