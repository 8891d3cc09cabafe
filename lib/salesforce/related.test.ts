import { describe, expect, test } from 'vitest';
import type { Caller } from '@/lib/salesforce/client';
import { anObject } from '@/lib/salesforce/describe-fixture';
import { readRelated } from '@/lib/salesforce/related';

const DESCRIBES = Object.fromEntries(
  ['Account', 'Opportunity', 'Case', 'Task', 'Event'].map((name) => [name, anObject(name, [])]),
);

const CONTACT = {
  sobject: 'Contact',
  id: '003000000000001AAA',
  fields: { AccountId: '001000000000001AAA' },
};
const LEAD = { sobject: 'Lead', id: '00Q000000000001AAA', fields: {} };

const row = (type: string, id: string) => ({ attributes: { type, url: `/x/${id}` }, Id: id });
const rows = (...records: object[]) => ({ httpStatusCode: 200, body: { done: true, records } });
const refused = (errorCode: string) => ({
  httpStatusCode: 400,
  body: [{ errorCode, message: 'No' }],
});

/** A client that gives these parts; `asked` holds the queries sent, one list a call. */
function answering(...parts: object[]) {
  const asked: string[][] = [];
  const client: Caller = {
    call: async ({ body, schema }) => {
      const sent = Reflect.get(Object(body), 'compositeRequest');
      if (!Array.isArray(sent)) throw new Error('No composite');
      asked.push(sent.map(({ url }) => decodeURIComponent(String(url).split('q=')[1] ?? '')));
      const answer = schema.parse({ compositeResponse: parts });
      return { status: 200, body: answer, date: null, lastModified: null };
    },
  };
  return { client, asked };
}

const nothing = () => [];

describe('what hangs on a person', () => {
  test('of a Contact takes one call, of at most five queries', async () => {
    const { client, asked } = answering(rows(), rows(), rows(), rows(), rows());
    await readRelated(client, CONTACT, DESCRIBES, nothing);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toEqual([
      "SELECT Id FROM Account WHERE Id = '001000000000001AAA' LIMIT 1",
      "SELECT Id FROM Opportunity WHERE IsClosed = false AND AccountId = '001000000000001AAA' ORDER BY CloseDate LIMIT 20",
      "SELECT Id FROM Case WHERE ContactId = '003000000000001AAA' ORDER BY IsClosed, CreatedDate DESC LIMIT 20",
      "SELECT Id FROM Task WHERE WhoId = '003000000000001AAA' ORDER BY ActivityDate DESC NULLS LAST, CreatedDate DESC LIMIT 10",
      "SELECT Id FROM Event WHERE WhoId = '003000000000001AAA' ORDER BY StartDateTime DESC LIMIT 10",
    ]);
  });

  test('of a Contact without an account goes by its roles in opportunities', async () => {
    const { client, asked } = answering(rows(), rows(), rows(), rows());
    const related = await readRelated(client, { ...CONTACT, fields: {} }, DESCRIBES, nothing);
    expect(asked[0]?.[0]).toContain('OpportunityContactRole WHERE ContactId');
    expect(related.account).toBeUndefined();
  });

  test('of a Lead is its campaigns and its activities', async () => {
    const { client, asked } = answering(rows(), rows(), rows());
    await readRelated(client, LEAD, DESCRIBES, nothing);
    expect(asked[0]?.[0]).toContain("FROM CampaignMember WHERE LeadId = '00Q000000000001AAA'");
    expect(asked[0]).toHaveLength(3);
  });

  test('fails part by part: the others stand', async () => {
    const found = rows(row('Case', '500000000000001AAA'));
    const parts = [rows(), refused('QUERY_TIMEOUT'), found, rows(), refused('INVALID_TYPE')];
    const { client } = answering(...parts);
    const related = await readRelated(client, CONTACT, DESCRIBES, nothing);
    expect(related.opportunities).toMatchObject({
      is: 'refused',
      problem: { code: 'QUERY_TIMEOUT' },
    });
    expect(related.cases).toMatchObject({
      is: 'rows',
      records: [{ id: '500000000000001AAA' }],
    });
    expect(related.events).toEqual({ is: 'hidden' });
  });

  test('asks for nothing that this user may not see', async () => {
    const { client, asked } = answering(rows(), rows(), rows());
    const { Case: _case, Opportunity: _opportunity, ...seen } = DESCRIBES;
    const related = await readRelated(client, CONTACT, seen, nothing);
    expect(asked[0]).toHaveLength(3);
    expect(related).toMatchObject({ cases: { is: 'hidden' }, opportunities: { is: 'hidden' } });
  });
});
