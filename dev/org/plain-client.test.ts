import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { orgForTests } from '@/dev/org/testing/org-for-tests';

/**
 * A client that knows of an address and a bearer token alone, and behaves as small clients do: a slash at
 * the end of paths, `Content-Type` on every call, links followed as they come.
 */
const under = orgForTests();

async function ask(method: string, path: string, json?: unknown): Promise<Response> {
  return fetch(`${under.org.httpUrl}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${under.org.accessToken}`,
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'X-PrettyPrint': '1',
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
}

const DATA = '/services/data/v66.0';
const resultSchema = z.object({
  totalSize: z.number(),
  done: z.boolean(),
  nextRecordsUrl: z.optional(z.string()),
  records: z.array(z.record(z.string(), z.unknown())),
});
const query = async (soql: string) =>
  resultSchema.parse(
    await (await ask('GET', `${DATA}/query/?q=${encodeURIComponent(soql)}`)).json(),
  );

test('finds its way from the list of versions to an object', async () => {
  const versions = z
    .array(z.object({ url: z.string(), version: z.string() }))
    .parse(await (await fetch(`${under.org.httpUrl}/services/data`)).json());
  const newest = versions.at(-1)?.url ?? '';
  const resources = z
    .record(z.string(), z.string())
    .parse(await (await ask('GET', `${newest}/`)).json());
  const { sobjects } = z
    .object({
      sobjects: z.array(z.object({ name: z.string(), urls: z.record(z.string(), z.string()) })),
    })
    .parse(await (await ask('GET', `${resources.sobjects}/`)).json());
  const describe = sobjects.find(({ name }) => name === 'Opportunity')?.urls.describe ?? '';
  expect(await (await ask('GET', `${describe}/`)).json()).toMatchObject({
    name: 'Opportunity',
    queryable: true,
    fields: expect.arrayContaining([expect.objectContaining({ name: 'StageName' })]),
  });
});

test('reads a long result batch by batch', async () => {
  const all = await query('SELECT COUNT() FROM Task');
  const headers = {
    Authorization: `Bearer ${under.org.accessToken}`,
    'Sforce-Query-Options': 'batchSize=200',
  };
  const ids = new Set<unknown>();
  let next: string | undefined = `${DATA}/query?q=SELECT+Id+FROM+Task`;
  let batches = 0;
  while (next !== undefined) {
    const answer: Response = await fetch(`${under.org.httpUrl}${next}`, { headers });
    const result: z.infer<typeof resultSchema> = resultSchema.parse(await answer.json());
    expect(result.totalSize).toBe(all.totalSize);
    expect(result.done).toBe(result.nextRecordsUrl === undefined);
    for (const { Id } of result.records) ids.add(Id);
    batches += 1;
    next = result.nextRecordsUrl;
  }
  expect(ids.size).toBe(all.totalSize);
  expect(batches).toBe(Math.ceil(all.totalSize / 200));
  expect(batches).toBeGreaterThan(1);
});

test('aggregates, subqueries and parents', async () => {
  const { records } = await query(
    'SELECT StageName, COUNT(Id) deals, SUM(Amount) worth FROM Opportunity GROUP BY StageName ORDER BY StageName',
  );
  const { totalSize } = await query('SELECT COUNT() FROM Opportunity');
  expect(records.reduce((sum, { deals }) => sum + Number(deals), 0)).toBe(totalSize);
  const ingrid = await query(
    "SELECT Name, Account.Name, (SELECT CaseNumber FROM Cases WHERE IsClosed = true), (SELECT Opportunity.Name FROM OpportunityContactRoles WHERE Opportunity.IsClosed = false) FROM Contact WHERE Id IN (SELECT WhoId FROM Task WHERE Subject LIKE 'Prepare%')",
  );
  expect(ingrid.records).toMatchObject([
    {
      Name: 'Ingrid Solheim-Andreassen',
      Account: { Name: 'Nordlys Havbruk AS' },
      Cases: { totalSize: 6, done: true },
      OpportunityContactRoles: { totalSize: 2 },
    },
  ]);
});

test('searches', async () => {
  const sosl =
    'FIND {"Cold-chain renewal"} IN NAME FIELDS RETURNING Opportunity(Id, Name, StageName)';
  const answer = await ask('GET', `${DATA}/search/?q=${encodeURIComponent(sosl)}`);
  expect(await answer.json()).toMatchObject({
    searchRecords: [{ attributes: { type: 'Opportunity' }, Name: 'Cold-chain renewal 2027' }],
  });
});

test('creates, reads, changes and deletes, and says of each what became of it', async () => {
  const values = { LastName: 'Plain', Email: 'plain@client.example', Newsletter__c: true };
  const made = await ask('POST', `${DATA}/sobjects/Lead/`, { ...values, Company: 'Client' });
  expect(made.status).toBe(201);
  const { id } = z
    .object({ id: z.string(), success: z.literal(true), errors: z.array(z.unknown()) })
    .parse(await made.json());
  const row = made.headers.get('location') ?? '';
  expect(row).toBe(`${DATA}/sobjects/Lead/${id}`);
  expect(await (await ask('GET', row)).json()).toMatchObject({ Id: id, ...values });
  const changed = await ask('PATCH', row, { Company: 'Client & Sons' });
  expect([changed.status, await changed.text()]).toEqual([204, '']);
  expect(await (await ask('GET', `${row}?fields=Company`)).json()).toMatchObject({
    Company: 'Client & Sons',
  });
  const deleted = await ask('DELETE', row);
  expect([deleted.status, await deleted.text()]).toEqual([204, '']);
  expect((await ask('GET', row)).status).toBe(404);
});

test('limits, in a body and on every answer', async () => {
  const limits = await ask('GET', `${DATA}/limits/`);
  const used = (answer: Response) =>
    Number(/^api-usage=(\d+)\/100000$/.exec(answer.headers.get('sforce-limit-info') ?? '')?.[1]);
  const { DailyApiRequests } = z
    .object({ DailyApiRequests: z.object({ Max: z.number(), Remaining: z.number() }) })
    .parse(await limits.json());
  expect(DailyApiRequests).toEqual({ Max: 100_000, Remaining: 100_000 - used(limits) });
  for (const [path, status] of [
    ['/sobjects/Nothing/describe', 404],
    ['/sobjects/%ZZ', 404],
    ['/query?q=SELECT', 400],
  ] as const) {
    const before = under.org.switches.values.allowance.used;
    const answer = await ask('GET', `${DATA}${path}`);
    expect([answer.status, used(answer)]).toEqual([status, before + 1]);
    expect(under.org.calls.all().at(-1)).toMatchObject({ status });
  }
});

test.each([
  ['GET', '/query?q=SELECT+Colour+FROM+Lead', undefined, 400, 'INVALID_FIELD'],
  ['GET', '/query?q=SELECT+Id+FROM+Colour', undefined, 400, 'INVALID_TYPE'],
  ['GET', '/query?q=SELEKT', undefined, 400, 'MALFORMED_QUERY'],
  ['GET', '/search?q=FIND', undefined, 400, 'MALFORMED_SEARCH'],
  ['POST', '/sobjects/Lead', {}, 400, 'REQUIRED_FIELD_MISSING'],
  ['POST', '/sobjects/Lead', undefined, 400, 'JSON_PARSER_ERROR'],
  ['POST', '/sobjects/Lead', { LastName: 5, Company: 'x' }, 400, 'JSON_PARSER_ERROR'],
  ['POST', '/sobjects/Lead', { Colour: 'x' }, 400, 'INVALID_FIELD'],
  ['PATCH', '/sobjects/Lead/00Qx', {}, 400, 'MALFORMED_ID'],
  [
    'DELETE',
    '/sobjects/User/005Qx0000000001IAA',
    undefined,
    403,
    'INSUFFICIENT_ACCESS_OR_READONLY',
  ],
])('%s %s is refused in the usual form', async (method, path, json, status, errorCode) => {
  const answer = await ask(method, `${DATA}${path}`, json);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual([
    expect.objectContaining({ errorCode, message: expect.any(String) }),
  ]);
});

test('a wrong token is 401 in the same form', async () => {
  const answer = await fetch(`${under.org.httpUrl}${DATA}/limits`, {
    headers: { Authorization: 'Bearer 00DnotAtoken' },
  });
  expect([answer.status, await answer.json()]).toEqual([
    401,
    [{ errorCode: 'INVALID_SESSION_ID', message: 'Session expired or invalid' }],
  ]);
});

test('HEAD is answered as GET is, without a body', async () => {
  for (const path of ['/services/data', DATA, `${DATA}/limits`, `${DATA}/sobjects/Lead/describe`]) {
    const [head, get] = [await ask('HEAD', path), await ask('GET', path)];
    expect([path, head.status, await head.text()]).toEqual([path, 200, '']);
    for (const name of ['content-type', 'content-length', 'last-modified'])
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
    expect(head.headers.get('sforce-limit-info')).toMatch(/^api-usage=\d+\/100000$/);
  }
  expect((await ask('HEAD', `${DATA}/nothing`)).status).toBe(404);
});

test('switching all off keeps the log and the count of calls', async () => {
  await ask('GET', `${DATA}/limits`);
  under.org.switches.set({ latencyMs: 1 });
  await ask('GET', `${DATA}/limits`);
  const { used } = under.org.switches.values.allowance;
  const off = await fetch(`${under.org.httpUrl}/__org/switches`, { method: 'DELETE' });
  expect(await off.json()).toMatchObject({ latencyMs: 0, allowance: { max: 100_000, used } });
  expect(under.org.calls.all()).toHaveLength(2);
});
