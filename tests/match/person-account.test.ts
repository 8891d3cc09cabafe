import { afterAll, beforeAll, expect, test } from 'vitest';
import { describe } from '@/lib/salesforce/describe';
import { findPeople } from '@/lib/salesforce/search';
import type { Searched } from '@/lib/salesforce/search-query';
import { searchRecords } from '@/lib/salesforce/search-records';
import { Stage } from '@/tests/match/stage';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open([]);
  stage.org.switches.set({ personAccounts: true });
});

afterAll(async () => {
  await stage.close();
});

async function searched(sobject: string): Promise<Searched> {
  return { describe: await describe(stage.client, sobject), fields: [] };
}

test.each([
  ['a mobile', '+46701740611', null, 'Maja Lindqvist', 'MobilePhone'],
  ['a number at home, as an old chat has it', '+353209100118', null, 'Tadhg Ó Briain', 'HomePhone'],
  ['a field of the organisation’s own', '+12025550164', null, 'Halloran', 'WhatsApp__c'],
  ['an address', null, 'Maja.Lindqvist@hemma.example', 'Maja Lindqvist', 'Email'],
])('a person account is found once by %s', async (_, phone, email, name, field) => {
  const [contact, lead] = [await searched('Contact'), await searched('Lead')];
  const context = { country: 'US', contact, lead };
  const people = await findPeople(stage.client, { phone, email }, context);
  expect(people.matches.map(({ record, why }) => [record.fields.Name, why.field])).toEqual([
    [name, field],
  ]);
});

test.each(['0701740611', '+46 70 174 06 11', 'Maja Lindqvist', 'maja.lindqvist@hemma.example'])(
  'a search by hand for %s shows a person account once',
  async (text) => {
    const objects = [await searched('Contact'), await searched('Lead'), await searched('Account')];
    const { records } = await searchRecords(stage.client, text, objects, { country: 'SE' });
    expect(records.map(({ fields }) => fields.Name)).toEqual(['Maja Lindqvist']);
  },
);
