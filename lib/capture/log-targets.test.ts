import { expect, it } from 'vitest';
import { INGRID, TASK } from '@/lib/capture/log-fixture';
import { logTargets } from '@/lib/capture/log-targets';
import type { Related } from '@/lib/salesforce/related';

const aCase = (id: string, IsClosed: boolean) => ({
  sobject: 'Case',
  id,
  fields: { CaseNumber: '00014827', Subject: 'Pallet temperature alarm', IsClosed },
});
const RELATED: Related = {
  cases: {
    is: 'rows',
    records: [aCase('500000000000001AAA', false), aCase('500000000000002AAA', true)],
  },
  opportunities: {
    is: 'rows',
    records: [
      { sobject: 'Opportunity', id: '006000000000001AAA', fields: { Name: 'Fillets to Bergen' } },
    ],
  },
};

/** Task for an organisation where its WhatId points elsewhere. */
const pointingTo = (referenceTo: string[]) => ({
  ...TASK,
  fields: TASK.fields.map((one) => (one.name === 'WhatId' ? { ...one, referenceTo } : one)),
});

it('a log may hang on an open case or an opportunity', () => {
  expect(logTargets(INGRID, TASK, RELATED)).toEqual({
    targets: [
      { id: '500000000000001AAA', name: '00014827, Pallet temperature alarm' },
      { id: '006000000000001AAA', name: 'Fillets to Bergen' },
    ],
    isComplete: true,
  });
});

it('gives what there is where one of them was refused, and says so', () => {
  const refused: Related = { ...RELATED, cases: { is: 'refused', problem: { kind: 'busy' } } };
  expect(logTargets(INGRID, TASK, refused)).toEqual({
    targets: [{ id: '006000000000001AAA', name: 'Fillets to Bergen' }],
    isComplete: false,
  });
  expect(logTargets(INGRID, TASK, { ...RELATED, cases: { is: 'hidden' } }).isComplete).toBe(true);
});

it('a Lead’s log hangs on nothing, nor does one where a Task points to none of them', () => {
  const none = { targets: [], isComplete: true };
  expect(logTargets({ ...INGRID, sobject: 'Lead' }, TASK, RELATED)).toEqual(none);
  expect(logTargets(INGRID, pointingTo(['Account']), RELATED)).toEqual(none);
  expect(logTargets(INGRID, { ...TASK, fields: [] }, RELATED)).toEqual(none);
});
