import { expect, test } from 'vitest';
import type { SwitchChange } from '@/dev/org/switches';
import { compositeSteps, get } from '@/dev/org/testing/composite';
import { column } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const { parts } = compositeSteps(under);
const set = (change: SwitchChange) => under.org.switches.set(change);
const MASTER = '012000000000000AAA';
const at = (sobject: string, type = MASTER, field = '') =>
  `/ui-api/object-info/${sobject}/picklist-values/${type}${field}`;
const picklists = async (sobject: string, type = MASTER) =>
  Object((await under.rest('GET', at(sobject, type))).body).picklistFieldValues;
const idOf = async (name: string) => {
  const soql = `SELECT Id FROM RecordType WHERE DeveloperName = '${name}'`;
  return String(column((await under.query(soql)).body, 'Id')[0]);
};
const plain = (value: string, label = value) => ({ attributes: null, label, validFor: [], value });
const tag = expect.stringMatching(/^[0-9a-f]{32}$/);

test('the values of one picklist, in the form of the User Interface API', async () => {
  expect((await under.rest('GET', at('Lead', MASTER, '/Rating'))).body).toEqual({
    controllerValues: {},
    defaultValue: null,
    eTag: tag,
    url: `/services/data/v66.0/ui-api/object-info/Lead/picklist-values/${MASTER}/Rating`,
    values: [plain('Hot'), plain('Warm'), plain('Cold')],
  });
  const contact = await under.rest('GET', at('Contact'));
  expect(contact.body).toEqual({ eTag: tag, picklistFieldValues: expect.anything() });
  const { LeadSource, Preferred_Language__c, Interests__c } = await picklists('Contact');
  // Values that are no longer active are not offered.
  expect(LeadSource.values).not.toContainEqual(expect.objectContaining({ value: 'Fax' }));
  expect(Preferred_Language__c.values).toContainEqual(plain('Norwegian', 'Norsk bokmål'));
  expect(Interests__c.values).toHaveLength(4);
});

test('a record type offers its own values and its own default', async () => {
  set({ recordTypes: { Lead: ['Partner_Lead'], Case: ['Claim'] } });
  const lead = await picklists('Lead', await idOf('Partner_Lead'));
  expect(lead.LeadSource).toMatchObject({
    defaultValue: plain('Partner Referral'),
    values: [plain('Partner Referral'), plain('Trade Fair')],
  });
  expect(lead.Rating.values).toHaveLength(3);
  expect(lead.Status.defaultValue).toEqual({
    ...plain('Working - Contacted'),
    attributes: { converted: false, picklistAtrributesValueType: 'LeadStatus' },
  });
  const claim = await picklists('Case', await idOf('Claim'));
  expect(claim.Status.values).toEqual([
    {
      ...plain('Working'),
      attributes: { closed: false, picklistAtrributesValueType: 'CaseStatus' },
    },
    expect.objectContaining({ value: 'Escalated' }),
    {
      ...plain('Closed'),
      attributes: { closed: true, picklistAtrributesValueType: 'CaseStatus' },
    },
  ]);
  const master = await picklists('Lead');
  expect(master.Status.defaultValue).toMatchObject({ value: 'Open - Not Contacted' });
  expect((await picklists('Opportunity')).StageName.values).toContainEqual({
    ...plain('Closed Won'),
    attributes: {
      closed: true,
      defaultProbability: 100,
      forecastCategoryName: 'Closed',
      picklistAtrributesValueType: 'OpportunityStage',
      won: true,
    },
  });
});

test('dependent values point at the controlling values that stand beside them', async () => {
  const { Port__c, Set_Point__c } = await picklists('Lead');
  expect(Port__c.controllerValues).toEqual({
    Nordics: 0,
    Baltics: 1,
    Benelux: 2,
    Iberia: 3,
    'Black Sea': 4,
    'East Asia': 5,
    'Southern Africa': 6,
    'South America': 7,
    'North America': 8,
  });
  expect(Port__c.values).toContainEqual({ ...plain('Rotterdam'), validFor: [0, 2] });
  expect(Port__c.values).toContainEqual({ ...plain('Houston'), validFor: [8] });
  // Its region is no longer active.
  expect(Port__c.values).toContainEqual({ ...plain('Felixstowe'), validFor: [] });
  expect(Set_Point__c.controllerValues).toEqual({ false: 0, true: 1 });
  expect(Set_Point__c.values).toContainEqual({ ...plain('Chilled'), validFor: [1] });
});

test('hidden fields, other fields, other record types and other objects are not there', async () => {
  set({ hiddenFields: { Lead: ['Rating', 'Region__c'] }, recordTypes: { Case: ['Claim'] } });
  const lead = await picklists('Lead');
  expect(lead).not.toHaveProperty('Rating');
  expect(lead).not.toHaveProperty('Company');
  expect(lead.Port__c).toMatchObject({ controllerValues: {} });
  for (const path of [
    at('Lead', MASTER, '/Rating'),
    at('Lead', MASTER, '/Company'),
    at('Lead', await idOf('Claim')),
    at('Lead', 'Master'),
    at('User'),
    at('Colour'),
  ])
    expect((await under.rest('GET', path)).status).toBe(404);
});

test('no part of a composite', async () => {
  const [part] = await parts([get('a', at('Lead'))]);
  expect(part).toMatchObject({
    httpStatusCode: 400,
    body: restError('INVALID_BATCH_REQUEST', expect.any(String)),
  });
});

test('a describe within a composite is not sent again', async () => {
  const first = await parts([get('a', '/sobjects/Lead/describe')]);
  const since = first[0]?.httpHeaders['Last-Modified'] ?? '';
  const again = {
    ...get('a', '/sobjects/Lead/describe'),
    httpHeaders: { 'If-Modified-Since': since },
  };
  expect(await parts([again, get('b', '/sobjects/Case/describe')])).toEqual([
    expect.objectContaining({ httpStatusCode: 304, body: null }),
    expect.objectContaining({
      httpStatusCode: 200,
      body: expect.objectContaining({ name: 'Case' }),
    }),
  ]);
});
