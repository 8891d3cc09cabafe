import { expect, test } from 'vitest';
import { conflicting, lateEdit } from '@/components/edit-outcome';
import type { RowField } from '@/components/field-types';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { UpdateIntent } from '@/lib/writes/intent';

const text = (name: string): RowField => ({ name, label: name, type: 'text' });
const ADDRESS: RowField = {
  name: 'MailingAddress',
  label: 'Mailing Address',
  type: 'parts',
  parts: [text('MailingCity'), text('MailingStateCode')],
  // A state has a name beside its code, which Salesforce works out.
  say: (values) =>
    [values.MailingCity, values.MailingState ?? values.MailingStateCode].filter(Boolean).join(', '),
};
const record: SalesforceRecord = {
  sobject: 'Contact',
  id: '003000000000001AAA',
  fields: {
    MailingCity: 'Manaus',
    MailingState: 'Amazonas',
    MailingStateCode: 'AM',
    'LastModifiedBy.Name': 'Jonas Lie',
    LastModifiedDate: '2026-11-21T12:00:00.000+0000',
  },
};

test('of an address both whole texts stand against each other, the agent’s without the old state’s name', () => {
  expect(conflicting(record, ADDRESS, { MailingStateCode: 'PA' })).toMatchObject({
    draft: null,
    mine: { MailingStateCode: 'PA' },
    state: { is: 'conflict', mine: 'Manaus, PA', theirs: 'Manaus, Amazonas', who: 'Jonas Lie' },
  });
});

test('a change that went out late and was not saved stands at the row that wrote it, all parts of it', () => {
  const intent: UpdateIntent = {
    kind: 'update',
    id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
    chat: null,
    sobject: 'Contact',
    recordId: record.id,
    fields: { MailingCity: 'Belém' },
    seen: { MailingCity: 'Oslo' },
    stamp: '2026-11-01T10:00:00.000+0000',
    notedAt: 0,
    state: 'waiting',
  };
  const late = { intent, outcome: { is: 'conflict', record } } as const;
  expect(lateEdit(ADDRESS, record.fields, late)).toMatchObject({
    mine: { MailingCity: 'Belém' },
    state: { mine: 'Belém, AM', theirs: 'Manaus, Amazonas' },
  });
  const saved = { intent, outcome: { is: 'saved', record } } as const;
  expect(lateEdit(ADDRESS, record.fields, saved)).toBeNull();
  expect(lateEdit(ADDRESS, record.fields, undefined)).toBeNull();
  const problem = new SalesforceProblem({ kind: 'validation-rule', salesforceText: 'No Pará.' });
  const draft = '{"MailingCity":"Belém","MailingStateCode":"AM"}';
  const said = { intent, outcome: { is: 'refused', problem } } as const;
  expect(lateEdit(ADDRESS, record.fields, said)).toEqual({
    draft,
    state: { is: 'error', reason: 'Not saved. Your organisation’s rule:', quoted: 'No Pará.' },
  });
  const silent = { intent, outcome: { is: 'unanswered', record } } as const;
  expect(lateEdit(ADDRESS, record.fields, silent)).toMatchObject({ draft, state: { is: 'error' } });
});
