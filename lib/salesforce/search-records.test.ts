import { describe, expect, test } from 'vitest';
import { ADA, BO, contact, lead, row, salesforce } from '@/lib/salesforce/search-fixture';
import { searchByName, searchRecords } from '@/lib/salesforce/search-records';

describe('a search by hand', () => {
  const objects = [contact, lead];

  test.each([
    [
      'a number',
      '(31) 98751-8884',
      /^FIND \{31987518884\* OR 5531987518884\* OR .* IN PHONE FIELDS/,
    ],
    ['the beginning of one', '3198', /^FIND \{3198\*\} IN PHONE FIELDS/],
    ['digits of another script', '٣١٩٨', /^FIND \{3198\*\} IN PHONE FIELDS/],
    ['an address', 'ana+x@example.com', /^FIND \{ana\\\+x@example\.com\*\} IN ALL FIELDS/],
    ['words', 'Ana } Souza', /^FIND \{Ana\* AND Souza\*\} IN ALL FIELDS/],
  ])('%s', async (_, text, expected) => {
    const { client, asked } = salesforce([]);
    await searchRecords(client, text, objects, { country: 'BR' });
    expect(asked[0]).toMatch(expected);
  });

  test.each([
    ['1026', 'FIND {1026* OR 00001026} IN ALL FIELDS'],
    ['7', 'FIND {00000007} IN ALL FIELDS'],
    ['00001026', 'FIND {00001026* OR 00001026} IN ALL FIELDS'],
    ['987518884', 'FIND {987518884* OR '],
  ])('%s may be a case’s number where Cases are searched', async (text, expected) => {
    const { client, asked } = salesforce([]);
    const cases = { ...lead, describe: { ...lead.describe, name: 'Case' } };
    await searchRecords(client, text, [...objects, cases], { country: null });
    expect(asked[0]?.slice(0, expected.length)).toBe(expected);
  });

  test('a chat’s name is searched in names alone, without its ornaments', async () => {
    const { client, asked } = salesforce([row('Lead', BO, {}), row('Contact', ADA, {})]);
    const { records } = await searchByName(client, '~ Ana ☀ (Souza) 🌻', objects);
    expect(asked[0]).toMatch(/^FIND \{Ana\* AND Souza\*\} IN NAME FIELDS/);
    expect(records.map(({ id }) => id)).toEqual([ADA, BO]);
  });

  test.each(['', '🌻', 'a'])('%j takes no call', async (text) => {
    const { client, asked } = salesforce([]);
    expect(await searchRecords(client, text, objects, { country: 'BR' })).toMatchObject({
      records: [],
    });
    expect(await searchByName(client, text, objects)).toMatchObject({ records: [] });
    expect(asked).toEqual([]);
  });
});
