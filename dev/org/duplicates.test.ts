import { expect, test } from 'vitest';
import type { SwitchChange } from '@/dev/org/switches';
import { column, createdId, hits } from '@/dev/org/testing/fields';
import { orgForTests, restError } from '@/dev/org/testing/org-for-tests';

const under = orgForTests();
const set = (change: SwitchChange) => under.org.switches.set(change);
const INGRID = "SELECT Id FROM Contact WHERE LastName = 'Solheim-Andreassen'";
const ingrid = async () => String(column((await under.query(INGRID)).body, 'Id')[0]);
const create = (json: unknown, header?: string, sobject = 'Lead') =>
  under.rest('POST', `/sobjects/${sobject}`, {
    json,
    headers: header === undefined ? {} : { 'Sforce-Duplicate-Rule-Header': header },
  });
/** Shares a number with the Contact Ingrid, written differently. */
const LEAD = { LastName: 'Mokoena', Company: 'Karoo Wool', MobilePhone: '+47 (912) 34567' };
const ALL_ASKED = 'allowSave=true; includeRecordDetails=true; runAsCurrentUser=true';
const WARNS = { sobject: 'Lead', allowSave: true } as const;
const error = (body: unknown, at = 0) => Object(body)[at];

test('a rule that warns: the whole result, and saving anyway', async () => {
  set({ duplicateRules: [WARNS] });
  const id = await ingrid();
  const { status, body } = await create(LEAD);
  expect([status, body]).toEqual([
    400,
    [
      {
        errorCode: 'DUPLICATES_DETECTED',
        message: 'Use one of these records?',
        duplicateResut: {
          allowSave: true,
          duplicateRule: 'Standard_Lead_Duplicate_Rule',
          duplicateRuleEntityType: 'Lead',
          errorMessage: 'Use one of these records?',
          matchResults: [
            {
              entityType: 'Contact',
              errors: [],
              matchEngine: 'FuzzyMatchEngine',
              matchRecords: [
                {
                  additionalInformation: [],
                  fieldDiffs: [],
                  matchConfidence: 100,
                  record: {
                    attributes: {
                      type: 'Contact',
                      url: `/services/data/v66.0/sobjects/Contact/${id}`,
                    },
                    Id: id,
                  },
                },
              ],
              rule: 'Standard_Contact_Match_Rule_v1_1',
              size: 1,
              success: true,
            },
          ],
        },
      },
    ],
  ]);
  expect((await create(LEAD, 'allowSave=false')).status).toBe(400);
  expect((await create(LEAD, 'allowSave=true')).status).toBe(201);
});

test('matches over both objects, by what the rule compares', async () => {
  await create({ ...LEAD, Email: 'T.Mokoena@karoo.example' });
  const types = async (json: unknown) =>
    (error((await create(json)).body).duplicateResut?.matchResults ?? []).map(
      ({ entityType, size }: { entityType: unknown; size: unknown }) => [entityType, size],
    );
  const name = { LastName: 'x', Company: 'x' };
  set({ duplicateRules: [WARNS] });
  expect(await types(LEAD)).toEqual([
    ['Contact', 1],
    ['Lead', 1],
  ]);
  set({ duplicateRules: [{ ...WARNS, against: ['Lead'] }] });
  expect(await types(LEAD)).toEqual([['Lead', 1]]);
  set({ duplicateRules: [{ ...WARNS, by: ['email'] }] });
  expect((await create(LEAD)).status).toBe(201);
  expect(await types({ ...name, Email: 't.mokoena@KAROO.example' })).toEqual([['Lead', 1]]);
  set({ duplicateRules: [{ ...WARNS, by: ['name'] }] });
  expect(await types({ ...name, FirstName: 'ingrid', LastName: 'SOLHEIM-ANDREASSEN' })).toEqual([
    ['Contact', 1],
  ]);
  set({ duplicateRules: [{ ...WARNS, sobject: 'Contact' }] });
  expect((await create(LEAD)).status).toBe(201);
});

test('a rule that blocks is not saved past, and several rules each have their say', async () => {
  set({
    duplicateRules: [
      { ...WARNS, alert: 'Look twice.' },
      { ...WARNS, allowSave: false, name: 'Leads_of_customers', against: ['Contact'] },
    ],
  });
  const both = (await create(LEAD)).body;
  expect(both).toMatchObject([
    { message: 'Look twice.', duplicateResut: { allowSave: true } },
    { duplicateResut: { allowSave: false, duplicateRule: 'Leads_of_customers' } },
  ]);
  const blocked = await create(LEAD, ALL_ASKED);
  expect([blocked.status, blocked.body]).toEqual([400, [expect.anything()]]);
  expect(error(blocked.body)).toMatchObject({ duplicateResut: { allowSave: false } });
});

test('details are what this user may see of the match, if asked for', async () => {
  set({ duplicateRules: [WARNS], hiddenFields: { Contact: ['Title'] } });
  const { body } = await create(LEAD, 'includeRecordDetails=true');
  const record = error(body).duplicateResut.matchResults[0].matchRecords[0].record;
  expect(record).toEqual({
    attributes: expect.objectContaining({ type: 'Contact' }),
    Id: await ingrid(),
    FirstName: 'Ingrid',
    LastName: 'Solheim-Andreassen',
    Name: 'Ingrid Solheim-Andreassen',
    AccountId: expect.stringMatching(/^001/),
    Email: 'ingrid.solheim@nordlys.example',
    MobilePhone: '+47 912 34 567',
    OwnerId: expect.stringMatching(/^005/),
  });
});

test('a match that is not shared: its id alone, or not found at all', async () => {
  const id = await ingrid();
  set({ duplicateRules: [WARNS], hiddenRecords: [id.slice(0, 15)] });
  const seen = async (header: string) => {
    const { body } = await create(LEAD, header);
    return error(body)?.duplicateResut?.matchResults[0].matchRecords[0].record;
  };
  const alone = { attributes: expect.anything(), Id: id };
  expect(await seen('includeRecordDetails=true')).toEqual(alone);
  expect((await create(LEAD, 'runAsCurrentUser=true')).status).toBe(201);
  set({ duplicateRules: [{ ...WARNS, against: ['Contact'], bypassSharing: true }] });
  expect(await seen('includeRecordDetails=true; runAsCurrentUser=true')).toEqual(alone);
});

test('a row that is not shared is nowhere', async () => {
  const id = await ingrid();
  set({ hiddenRecords: [id] });
  expect(column((await under.query(INGRID)).body, 'Id')).toEqual([]);
  const found = await under.search('FIND {91234567} IN PHONE FIELDS RETURNING Contact(Id)');
  expect(hits(found.body, 'Id')).toEqual([]);
  const path = `/sobjects/Contact/${id}`;
  expect((await under.rest('GET', path)).body).toMatchObject([{ errorCode: 'NOT_FOUND' }]);
  expect((await under.rest('PATCH', path, { json: { Title: 'x' } })).status).toBe(404);
  expect((await create({ ContactId: id }, undefined, 'Case')).body).toEqual(
    restError(
      'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
      `insufficient access rights on cross-reference id: ${id}`,
      [],
    ),
  );
  expect(() => set({ hiddenRecords: ['Ingrid'] })).toThrow('no id: Ingrid');
});

test('a change is watched too, against all others', async () => {
  const path = `/sobjects/Lead/${createdId((await create({ LastName: 'x', Company: 'y' })).body)}`;
  const save = async (json: unknown, header = '') =>
    (
      await under.rest('PATCH', path, {
        json,
        headers: header === '' ? {} : { 'Sforce-Duplicate-Rule-Header': header },
      })
    ).status;
  const phone = { Phone: '+4791234567' };
  set({ duplicateRules: [WARNS] });
  expect(await save(phone)).toBe(400);
  expect(await save(phone, 'allowSave=true')).toBe(204);
  // Nothing that people are compared by.
  expect(await save({ Title: 'Buyer' })).toBe(204);
  set({ duplicateRules: [{ ...WARNS, onEdit: false }] });
  expect(await save(phone)).toBe(204);
});

test('the result under its other key, or none', async () => {
  set({ duplicateRules: [WARNS], duplicateResultAs: 'duplicateResult' });
  expect(Object.keys(error((await create(LEAD)).body)).sort()).toEqual([
    'duplicateResult',
    'errorCode',
    'message',
  ]);
  set({ duplicateResultAs: 'nothing' });
  expect((await create(LEAD)).body).toEqual(
    restError('DUPLICATES_DETECTED', 'Use one of these records?'),
  );
});

test.each([
  '',
  'allow=true',
  'allowSave',
  'allowSave=yes',
  'allowSave=TRUE',
  'allowSave=true, includeRecordDetails=true',
  'allowSave=true; allowSave=true',
  'allowSave=true;',
  'allowsave=true',
])('the header %j is refused', async (header) => {
  expect((await create(LEAD, header)).body).toMatchObject([{ errorCode: 'INVALID_HTTP_HEADER' }]);
  expect((await create(LEAD, ALL_ASKED)).status).toBe(201);
});
