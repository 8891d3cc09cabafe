import { expect, test } from 'vitest';
import { orgTitle, orgWord, savesToNote } from '@/components/org-names';

const org = (orgKind: 'production' | 'sandbox' | 'scratch' | 'developer', host: string) => ({
  orgName: 'Halden Freight',
  orgKind,
  host,
});

test('a live organisation has its name and no word', () => {
  const live = org('production', 'haldenfreight.my.salesforce.com');
  expect(orgTitle(live)).toBe('Halden Freight');
  expect(orgWord(live)).toBeNull();
  expect(savesToNote(live)).toBeNull();
});

test('a sandbox is told by the name in its address', () => {
  const sandbox = org('sandbox', 'haldenfreight--uat2.sandbox.my.salesforce.com');
  expect(orgTitle(sandbox)).toBe('Halden Freight · uat2');
  expect(orgWord(sandbox)).toBe('Sandbox');
  expect(savesToNote(sandbox)).toBe('Saves to the sandbox uat2, not to your live organisation.');
});

test('scratch and developer organisations have no live part in their address', () => {
  expect(orgTitle(org('scratch', 'playful-otter-552-dev-ed.scratch.my.salesforce.com'))).toBe(
    'Halden Freight · playful-otter-552',
  );
  expect(orgTitle(org('developer', 'halden-dev-ed.develop.my.salesforce.com'))).toBe(
    'Halden Freight · halden',
  );
});
