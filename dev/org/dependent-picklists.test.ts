import { expect, test } from 'vitest';
import { createdId } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const LEAD = { LastName: 'Mokoena', Company: 'Karoo Wool' };
const create = (sobject: string, json: unknown) =>
  under.rest('POST', `/sobjects/${sobject}`, { json });
const bad = (label: string, value: string, field: string) =>
  restError(
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    `${label}: bad value for restricted picklist field: ${value}`,
    [field],
  );

test('describe: the controller, and a bitset over all its values', async () => {
  const { body } = await under.rest('GET', '/sobjects/Lead/describe');
  const field = (name: string) =>
    Object(body).fields.find((one: { name: string }) => one.name === name);
  expect(field('Port__c')).toMatchObject({
    controllerName: 'Region__c',
    dependentPicklist: true,
    restrictedPicklist: true,
  });
  const bits = (name: string) =>
    Object.fromEntries(
      field(name).picklistValues.map((one: { value: string; validFor: string }) => [
        one.value,
        one.validFor,
      ]),
    );
  // Ten regions, the third of them no longer active: two bytes, the first region leftmost.
  expect(bits('Port__c')).toMatchObject({
    Tromsø: 'gAA=', // 10000000 00000000
    Felixstowe: 'IAA=', // 00100000 00000000
    Rotterdam: 'kAA=', // 10010000 00000000
    Durban: 'AQA=', // 00000001 00000000
    Houston: 'AEA=', // 00000000 01000000
  });
  expect(bits('Set_Point__c')).toEqual({
    Frozen: 'QA==', // 01000000
    Chilled: 'QA==',
    Ambient: 'gA==', // 10000000
  });
});

test.each([
  ['Lead', { ...LEAD, Region__c: 'Nordics', Port__c: 'Busan' }, bad('Port', 'Busan', 'Port__c')],
  ['Lead', { ...LEAD, Port__c: 'Tromsø' }, bad('Port', 'Tromsø', 'Port__c')],
  ['Lead', { ...LEAD, Set_Point__c: 'Chilled' }, bad('Set Point', 'Chilled', 'Set_Point__c')],
  ['Case', { Product_Line__c: 'Livestock', Fault__c: 'Late' }, bad('Fault', 'Late', 'Fault__c')],
])('a new %s with %j is refused', async (sobject, json, errors) => {
  const { status, body } = await create(sobject, json);
  expect([status, body]).toEqual([400, errors]);
});

test('what goes together is saved, and can’t be pulled apart afterwards', async () => {
  const made = await create('Lead', {
    ...LEAD,
    ...{ Region__c: 'Nordics', Port__c: 'Rotterdam' },
    ...{ Temperature_Controlled__c: true, Set_Point__c: 'Frozen' },
  });
  const path = `/sobjects/Lead/${createdId(made.body)}`;
  const save = async (json: unknown) => {
    const { status, body } = await under.rest('PATCH', path, { json });
    return status === 204 ? status : body;
  };
  expect(await save({ Region__c: 'Benelux' })).toBe(204);
  expect(await save({ Region__c: 'East Asia' })).toEqual(bad('Port', 'Rotterdam', 'Port__c'));
  expect(await save({ Region__c: null })).toEqual(bad('Port', 'Rotterdam', 'Port__c'));
  expect(await save({ Temperature_Controlled__c: false })).toEqual(
    bad('Set Point', 'Frozen', 'Set_Point__c'),
  );
  expect(await save({ Region__c: 'East Asia', Port__c: 'Busan' })).toBe(204);
  expect(await save({ Region__c: null, Port__c: null })).toBe(204);
  expect(await save({ Title: 'Buyer' })).toBe(204);
  expect((await create('Case', { Product_Line__c: 'Dry', Fault__c: 'Wet' })).status).toBe(201);
});
