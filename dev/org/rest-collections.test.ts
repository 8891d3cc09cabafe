import { expect, test } from 'vitest';
import { compositeSteps, get } from '@/dev/org/testing/composite';
import { column, hits } from '@/dev/org/testing/fields';
import { orgForTests } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const { parts, post } = compositeSteps(under);
const INGRID = "SELECT Id FROM Contact WHERE LastName = 'Solheim-Andreassen'";
const idOf = async (soql: string) => String(column((await under.query(soql)).body, 'Id')[0]);
const all = (sobject: string, json: unknown) =>
  under.rest('POST', `/composite/sobjects/${sobject}`, { json });

test('rows by their ids, null for what can’t be had', async () => {
  const ingrid = await idOf(INGRID);
  const lead = await idOf('SELECT Id FROM Lead LIMIT 1');
  const hidden = await idOf('SELECT Id FROM Contact ORDER BY CreatedDate DESC LIMIT 1');
  under.org.switches.set({ hiddenRecords: [hidden] });
  const body = { ids: [lead, ingrid, 'x', hidden, ingrid.slice(0, 15)], fields: ['title'] };
  const row = {
    attributes: { type: 'Contact', url: `/services/data/v66.0/sobjects/Contact/${ingrid}` },
    Id: ingrid,
    Title: 'Head of Procurement',
  };
  expect((await all('Contact', body)).body).toEqual([null, row, null, null, row]);
  const query = `/composite/sobjects/Contact?ids=${ingrid},${lead}&fields=Title`;
  expect((await under.rest('GET', query)).body).toEqual([row, null]);
  const [part] = await parts([get('a', query)]);
  expect(part).toMatchObject({ httpStatusCode: 200, body: [row, null] });
  const several = Array.from({ length: 6 }, (_, at) => get(`p${at}`, query));
  expect((await post({ compositeRequest: several })).status).toBe(400);
});

test.each([
  ['Contact', { ids: [], fields: ['Id'] }, 400],
  ['Contact', { ids: ['x'] }, 400],
  ['Contact', { ids: ['x'], fields: ['Colour'] }, 400],
  ['Contact', { ids: Array.from({ length: 2001 }, () => 'x'), fields: ['Id'] }, 400],
  ['Colour', { ids: ['x'], fields: ['Id'] }, 404],
])('of %s with %j is refused', async (sobject, json, status) => {
  expect((await all(sobject, json)).status).toBe(status);
});

const search = (json: unknown) => under.rest('POST', '/parameterizedSearch', { json });

test('a search by parameters finds what SOSL finds', async () => {
  const phone = {
    q: '4791234567',
    in: 'PHONE',
    fields: ['Id', 'Name'],
    sobjects: [
      { name: 'Contact', limit: 10 },
      { name: 'Lead', fields: ['Id'] },
    ],
    overallLimit: 50,
  };
  expect((await search(phone)).body).toEqual({
    searchRecords: [
      {
        attributes: expect.objectContaining({ type: 'Contact' }),
        Id: await idOf(INGRID),
        Name: 'Ingrid Solheim-Andreassen',
      },
    ],
  });
  const none = { ...phone, sobjects: [{ name: 'Contact', where: "Title = 'x'" }] };
  expect(hits((await search(none)).body, 'Id')).toEqual([]);
  // Nothing in it is SOSL: no wildcard, no operator, no end of the braces.
  for (const q of ['479123*', '4791234567 OR 4791234568', '+47 912} IN ALL FIELDS'])
    expect(hits((await search({ ...phone, q })).body, 'Id')).toEqual([]);
  expect(hits((await search({ q: 'Solheim-Andreassen' })).body, 'Id')).toContain(
    await idOf(INGRID),
  );
});

test.each([
  {},
  { q: '' },
  { q: 'ab', colour: 1 },
  { q: 'ab', fields: ['Id'] },
  { q: 'ab', sobjects: [{ name: 'Contact', limit: 0 }] },
  { q: 'ab', sobjects: [{ name: 'Colour' }] },
  { q: 'a' },
])('the search %j is refused', async (json) => {
  expect((await search(json)).status).toBe(400);
});
