import { expect, it } from 'vitest';
import { typedFacts } from '@/components/typed-facts';
import type { UpdateIntent } from '@/lib/writes/intent';

const WAITING: UpdateIntent = {
  kind: 'update',
  id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: null,
  sobject: 'Contact',
  recordId: '003000000000001AAA',
  fields: { Next_Step__c: 'Call Thursday' },
  seen: { Next_Step__c: null },
  stamp: '2026-11-01T10:00:00.000+0000',
  notedAt: 0,
  state: 'waiting',
};

it('lists what was typed once, though draft and note both hold it', () => {
  const drafts = { 'record:Contact:003': { Next_Step__c: 'Call Thursday', LeadSource: 'Web' } };
  expect(typedFacts(drafts, [WAITING])).toEqual([
    { label: 'Next Step', value: 'Call Thursday' },
    { label: 'Lead Source', value: 'Web' },
  ]);
});
