// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { OrgHeader } from '@/components/OrgHeader';
import { draw, find } from '@/components/testing';

const PRODUCTION = {
  orgName: 'Halden Freight and Cold Storage',
  orgKind: 'production',
  host: 'haldenfreight.my.salesforce.com',
  displayName: 'Priya Raghunathan',
  username: 'priya.r@haldenfreight.example',
} as const;
const SANDBOX = {
  ...PRODUCTION,
  orgKind: 'sandbox',
  host: 'haldenfreight--uat2.sandbox.my.salesforce.com',
} as const;

test('a sandbox’s own name is apart from the organisation’s, which alone gives way to it', () => {
  draw(<OrgHeader identity={SANDBOX} calls={null} />);
  expect(find('h1').textContent).toBe('Halden Freight and Cold Storage · uat2');
  expect([...find('h1').querySelectorAll('bdi')].map((one) => one.textContent)).toEqual([
    'Halden Freight and Cold Storage',
    'uat2',
  ]);
});

test('what may be cut says the whole where the pointer rests', () => {
  draw(<OrgHeader identity={SANDBOX} calls={null} />);
  expect(find('h1').title).toBe('Halden Freight and Cold Storage · uat2');
  expect(find('h1 + p bdi').title).toBe('Priya Raghunathan');
});

test('the live org has its name alone, and who is signed out is not named', () => {
  draw(<OrgHeader identity={PRODUCTION} calls={null} signedOut />);
  expect(find('h1').textContent).toBe('Halden Freight and Cold Storage');
  expect(find('h1 + p bdi').title).toBe('Signed out');
});
