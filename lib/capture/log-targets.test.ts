import { expect, it } from 'vitest';
import { INGRID, TASK } from '@/lib/capture/log-fixture';
import { readLogTargets } from '@/lib/capture/log-targets';
import type { Caller } from '@/lib/salesforce/client';

const CASE_ROW = {
  attributes: { type: 'Case' },
  Id: '500000000000001AAA',
  CaseNumber: '00014827',
  Subject: 'Pallet temperature alarm',
};
const ROLE_ROW = {
  attributes: { type: 'OpportunityContactRole' },
  Id: '00K000000000001AAA',
  OpportunityId: '006000000000001AAA',
  Opportunity: { attributes: { type: 'Opportunity' }, Name: 'Fillets to Bergen' },
};
const rows = (...records: readonly object[]) => ({
  httpStatusCode: 200,
  body: { totalSize: records.length, done: true, records },
});
const REFUSED = {
  httpStatusCode: 400,
  body: [{ errorCode: 'INVALID_TYPE', message: "sObject type 'Case' is not supported." }],
};

/** A Salesforce that gives these parts of a composite answer, and notes each call. */
function answering(...parts: readonly object[]) {
  const calls: string[] = [];
  const client: Caller = {
    async call({ method, path, body, schema }) {
      calls.push(`${method} ${path} ${JSON.stringify(body)}`);
      const answer = schema.parse({ compositeResponse: parts });
      return { status: 200, body: answer, date: null, lastModified: null };
    },
  };
  return { client, calls };
}

const BOTH = ['Case', 'Opportunity'];

it('asks for open cases and opportunities in one call; several roles are one opportunity', async () => {
  const { client, calls } = answering(rows(CASE_ROW), rows(ROLE_ROW, ROLE_ROW));
  expect(await readLogTargets(client, INGRID, TASK, BOTH)).toEqual({
    targets: [
      { sobject: 'Case', id: '500000000000001AAA', name: '00014827, Pallet temperature alarm' },
      { sobject: 'Opportunity', id: '006000000000001AAA', name: 'Fillets to Bergen' },
    ],
    isComplete: true,
  });
  expect(calls).toHaveLength(1);
});

it('gives what there is where one of them is refused', async () => {
  const { client } = answering(REFUSED, rows(ROLE_ROW));
  expect(await readLogTargets(client, INGRID, TASK, BOTH)).toMatchObject({
    targets: [{ sobject: 'Opportunity' }],
    isComplete: false,
  });
});

it('asks nothing for a Lead, of objects that the user may not see, or that a Task can’t point to', async () => {
  const { client, calls } = answering();
  const none = { targets: [], isComplete: true };
  const lead = { ...INGRID, sobject: 'Lead', id: '00Q000000000001AAA' };
  const alone = {
    ...TASK,
    fields: TASK.fields.map((one) => (one.name === 'WhatId' ? { ...one, referenceTo: [] } : one)),
  };
  expect(await readLogTargets(client, lead, TASK, BOTH)).toEqual(none);
  expect(await readLogTargets(client, INGRID, TASK, [])).toEqual(none);
  expect(await readLogTargets(client, INGRID, alone, BOTH)).toEqual(none);
  expect(calls).toEqual([]);
});
