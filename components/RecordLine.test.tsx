// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { RecordLine } from '@/components/RecordLine';
import { draw, find } from '@/components/testing';

const INGRID = {
  id: '003000000000001AAA',
  name: 'Ingrid Solheim',
  kind: 'Contact',
  title: 'Head of Procurement, Cold Chain Logistics and Temperature Controlled Warehousing',
  account: 'Nordlys Seafood',
  url: 'https://halden.my.salesforce.com/lightning/r/Contact/003000000000001AAA/view',
};

test('the line under the name, which may be cut, says the whole where the pointer rests', () => {
  draw(<RecordLine record={INGRID} />);
  const whole =
    'Contact · Head of Procurement, Cold Chain Logistics and Temperature Controlled Warehousing, Nordlys Seafood';
  expect(find('p').title).toBe(whole);
  expect(find('p').textContent).toBe(whole);
});

test('without title and account it is the kind alone', () => {
  draw(<RecordLine record={{ ...INGRID, title: null, account: null }} />);
  expect(find('p').title).toBe('Contact');
});
