import { describe, expect, it } from 'vitest';
import type { Call, Caller } from '@/lib/salesforce/client';
import type { CreateIntent } from '@/lib/writes/intent';
import { MADE_ID, sendCreate } from '@/lib/writes/send-create';

const INTENT: CreateIntent = {
  kind: 'create',
  id: '7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10',
  chat: 'whatsapp:1@c.us',
  sobject: 'Lead',
  notedAt: 0,
  state: 'sending',
  fields: { LastName: 'Mokoena' },
  assignmentRules: false,
  notBefore: '2026-11-01T10:00:00.000Z',
  hits: [],
};
const ID = '00Q000000000001EAA';
const ALIKE = 'SELECT Id, LastName FROM Lead';
const SOQL = { alike: ALIKE, record: `SELECT Id, Name FROM Lead WHERE Id = '${MADE_ID}'` };

const found = (fields: object) => ({
  httpStatusCode: 200,
  body: { done: true, records: [{ attributes: { type: 'Lead' }, Id: ID, ...fields }] },
});
const REFUSED = { httpStatusCode: 400, body: [{ errorCode: 'INVALID_FIELD', message: 'words' }] };

async function sent(intent: CreateIntent, parts: readonly unknown[]) {
  const asked: Call<unknown>[] = [];
  const client: Caller = {
    async call(call) {
      asked.push(call);
      const body = call.schema.parse({ compositeResponse: parts });
      return { status: 200, body, date: null, lastModified: null };
    },
  };
  const outcome = await sendCreate(client, intent, SOQL).catch((thrown: unknown) => thrown);
  return { outcome, asked };
}

describe('sendCreate', () => {
  const MADE = { httpStatusCode: 201, body: { id: '00Q000000000001', success: true, errors: [] } };

  it('makes the record, looks for others like it and reads it, in one call', async () => {
    const parts = [MADE, found({ LastName: 'Mokoena' }), found({ Name: 'Thabo Mokoena' })];
    const { outcome, asked } = await sent(INTENT, parts);
    expect(outcome).toEqual({
      id: ID,
      alike: [{ sobject: 'Lead', id: ID, fields: { Id: ID, LastName: 'Mokoena' } }],
      record: { sobject: 'Lead', id: ID, fields: { Id: ID, Name: 'Thabo Mokoena' } },
    });
    expect(asked.map(({ path }) => path)).toEqual(['/composite']);
    expect(asked[0]?.body).toEqual({
      allOrNone: false,
      compositeRequest: [
        {
          method: 'POST',
          url: '/services/data/v66.0/sobjects/Lead',
          referenceId: 'made',
          httpHeaders: { 'Sforce-Auto-Assign': 'FALSE' },
          body: { LastName: 'Mokoena' },
        },
        {
          method: 'GET',
          url: '/services/data/v66.0/query?q=SELECT%20Id%2C%20LastName%20FROM%20Lead',
          referenceId: 'alike',
        },
        {
          method: 'GET',
          url: "/services/data/v66.0/query?q=SELECT%20Id%2C%20Name%20FROM%20Lead%20WHERE%20Id%20%3D%20'@{made.id}'",
          referenceId: 'record',
        },
      ],
    });
  });

  it('says where duplicates are allowed and assignment rules run', async () => {
    const { asked } = await sent({ ...INTENT, assignmentRules: true, allowDuplicates: true }, [
      MADE,
    ]);
    expect(asked[0]?.body).toMatchObject({
      compositeRequest: [
        {
          httpHeaders: {
            'Sforce-Auto-Assign': 'TRUE',
            'Sforce-Duplicate-Rule-Header': 'allowSave=true',
          },
        },
        {},
        {},
      ],
    });
  });

  it('is made though nothing beside it could be asked', async () => {
    const { outcome } = await sent(INTENT, [MADE, REFUSED, REFUSED]);
    expect(outcome).toEqual({ id: ID, alike: [], record: null });
  });

  it.each([
    ['a refusal', REFUSED, { kind: 'unknown-field', outcome: 'not-done' }],
    [
      'a lock',
      { httpStatusCode: 400, body: [{ errorCode: 'UNABLE_TO_LOCK_ROW', message: '' }] },
      { kind: 'locked', outcome: 'not-done' },
    ],
    [
      'a fault of the server',
      { httpStatusCode: 500, body: [{ errorCode: 'UNKNOWN_EXCEPTION', message: '' }] },
      { kind: 'unavailable', outcome: 'unknown' },
    ],
  ])('hands on %s, once', async (_what, part, problem) => {
    const { outcome, asked } = await sent(INTENT, [part, found({}), REFUSED]);
    expect(outcome).toMatchObject(problem);
    expect(asked).toHaveLength(1);
  });
});
