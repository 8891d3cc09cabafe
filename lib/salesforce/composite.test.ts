import { describe, expect, test } from 'vitest';
import type { Caller } from '@/lib/salesforce/client';
import { queryTogether } from '@/lib/salesforce/composite';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { ADA, BO, row, salesforce } from '@/lib/salesforce/search-fixture';

const CONTACTS = 'SELECT Id FROM Contact';
const LEADS = 'SELECT Id FROM Lead';

const GONE = [{ errorCode: 'INVALID_TYPE', message: "sObject type 'Lead' is not supported." }];

/** A client to whose one call Salesforce answers this; `asked` holds the bodies sent. */
function answering(compositeResponse: unknown) {
  const asked: unknown[] = [];
  const client: Caller = {
    call: async ({ body, schema }) => {
      asked.push(body);
      const answer = schema.parse({ compositeResponse });
      return { status: 200, body: answer, date: null, lastModified: null };
    },
  };
  return { client, asked };
}
const found = (...records: readonly unknown[]) => ({
  httpStatusCode: 200,
  body: { done: true, records },
});

describe('several queries at once', () => {
  test('take one call, each under an address and an id of its own', async () => {
    const { client, asked } = answering([
      found(row('Lead', BO, {})),
      found(row('Contact', ADA, {})),
    ]);
    const answers = await queryTogether(client, [LEADS, CONTACTS]);
    expect(answers).toMatchObject([[{ id: BO }], [{ id: ADA }]]);
    const url = '/services/data/v66.0/query?q=SELECT%20Id%20FROM%20';
    expect(asked).toEqual([
      {
        allOrNone: false,
        compositeRequest: [
          { method: 'GET', url: `${url}Lead`, referenceId: 'query0' },
          { method: 'GET', url: `${url}Contact`, referenceId: 'query1' },
        ],
      },
    ]);
  });

  test('one alone is a plain query, none takes no call', async () => {
    const { client, paths } = salesforce([], { Lead: [row('Lead', BO, {})] });
    expect(await queryTogether(client, [LEADS])).toMatchObject([[{ id: BO }]]);
    expect(await queryTogether(client, [])).toEqual([]);
    expect(paths).toEqual(['GET /query']);
  });

  test('one that is refused is a problem in its place', async () => {
    const refused = { httpStatusCode: 400, body: GONE };
    const { client } = answering([found(row('Contact', ADA, {})), refused]);
    const [contacts, leads] = await queryTogether(client, [CONTACTS, LEADS]);
    expect(contacts).toMatchObject([{ id: ADA }]);
    expect(leads).toBeInstanceOf(SalesforceProblem);
    expect(leads).toMatchObject({
      kind: 'no-object',
      code: 'INVALID_TYPE',
      status: 400,
      outcome: 'not-done',
      request: 'GET /services/data/v66.0/query?q',
    });
  });

  test('all refused by one answer that belongs to none', async () => {
    const limit = { errorCode: 'LIMIT_EXCEEDED', message: 'no more than 25 operations.' };
    const whole = { httpStatusCode: 400, body: [limit], referenceId: null };
    const { client } = answering([whole]);
    expect(await queryTogether(client, [CONTACTS, LEADS])).toMatchObject([
      { code: 'LIMIT_EXCEEDED' },
    ]);
  });

  test.each([
    ['an answer is missing', [found()]],
    ['an answer is too many', [found(), found(), found()]],
    ['rows are no rows', [found(), found('x')]],
    ['a status says neither', [found(), { httpStatusCode: 302, body: [] }]],
  ])('%s: not taken for an answer', async (_, compositeResponse) => {
    const { client } = answering(compositeResponse);
    await expect(queryTogether(client, [CONTACTS, LEADS])).rejects.toThrow();
  });
});
