import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Call } from '@/lib/salesforce/client';
import { createCaller, type TokenSource } from '@/lib/salesforce/connection';
import { z } from '@/lib/zod';
import { FakeSalesforce, HOST, json, refusal } from '@/tests/unit/salesforce/fake-salesforce';
import { problemOf } from '@/tests/unit/salesforce/problem-of';

const instanceUrl = `https://${HOST}`;
const READ: Call<unknown> = { method: 'GET', path: '/limits', schema: z.unknown() };
const WRITE: Call<unknown> = {
  method: 'PATCH',
  path: '/sobjects/Contact/0038M0000016Wv8QAE',
  body: { Title: 'Head' },
  schema: z.unknown(),
};

let salesforce: FakeSalesforce;
let refused: string[];
let tokens: TokenSource;

beforeEach(() => {
  salesforce = new FakeSalesforce();
  vi.stubGlobal('fetch', salesforce.fetch);
  vi.stubGlobal('navigator', { onLine: true });
  refused = [];
  tokens = {
    current: async () => ({ accessToken: '00Dold!AQ.secret', instanceUrl }),
    refresh: async (accessToken) => {
      refused.push(accessToken);
      return { accessToken: '00Dnew!AQ.secret', instanceUrl };
    },
  };
});

afterEach(() => vi.restoreAllMocks());

/** Makes the call with `response` as every answer to it. */
function answered<T>(response: () => Response, call: Call<T>) {
  salesforce.answer = response;
  return createCaller(tokens).call(call);
}

describe('a call', () => {
  it('goes to the instance with the token and our name, and without cookies', async () => {
    await answered(() => json({ ok: true }), WRITE);
    const [request] = salesforce.heard;
    expect(request?.url.href).toBe(`${instanceUrl}/services/data/v66.0${WRITE.path}`);
    expect(request?.headers.get('authorization')).toBe('Bearer 00Dold!AQ.secret');
    expect(request?.headers.get('sforce-call-options')).toMatch(
      /^client=threadside\/\d+\.\d+\.\d+$/,
    );
    expect(request?.body).toBe('{"Title":"Head"}');
    expect(request?.init).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      keepalive: true,
    });
  });

  it('gives status, body and dates, and hands on the usage', async () => {
    const heard: unknown[] = [];
    salesforce.answer = () =>
      json({ id: '003' }, 201, { 'last-modified': 'Fri, 20 Nov 2026 07:00:00 GMT' });
    const answer = await createCaller(tokens, (usage) => heard.push(usage)).call({
      ...READ,
      schema: z.object({ id: z.string() }),
    });
    expect(answer).toEqual({
      status: 201,
      body: { id: '003' },
      date: 'Sat, 21 Nov 2026 08:00:00 GMT',
      lastModified: 'Fri, 20 Nov 2026 07:00:00 GMT',
    });
    expect(heard).toEqual([{ used: 18, max: 15_000 }]);
  });

  it.each([
    ['204', () => new Response(null, { status: 204 })],
    ['304', () => new Response(null, { status: 304 })],
    [
      '200 without a body',
      () => new Response('', { headers: { 'content-type': 'application/json' } }),
    ],
  ])('takes %s as null', async (_what, response) => {
    expect((await answered(response, READ)).body).toBeNull();
  });

  it('hears usage with a refusal too', async () => {
    const onUsage = vi.fn();
    salesforce.answer = () => refusal(404, 'NOT_FOUND', 'The requested resource does not exist');
    await problemOf(createCaller(tokens, onUsage).call(READ));
    expect(onUsage).toHaveBeenCalledExactlyOnceWith({ used: 18, max: 15_000 });
  });
});

describe('a refused token', () => {
  const over = () => refusal(401, 'INVALID_SESSION_ID', 'Session expired or invalid');

  it('is refreshed once and the call sent again', async () => {
    const answer = await answered(() => (refused.length > 0 ? json({ ok: true }) : over()), READ);
    expect(answer.body).toEqual({ ok: true });
    expect(refused).toEqual(['00Dold!AQ.secret']);
    expect(salesforce.heard.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer 00Dold!AQ.secret',
      'Bearer 00Dnew!AQ.secret',
    ]);
  });

  it('does not loop when the fresh one is refused too', async () => {
    expect((await problemOf(answered(over, READ))).kind).toBe('session-over');
    expect(salesforce.heard).toHaveLength(2);
    expect(refused).toHaveLength(1);
  });

  it('is not refreshed where the REST API is not allowed', async () => {
    const text = 'This session is not valid for use with the REST API';
    const problem = await problemOf(answered(() => refusal(401, 'INVALID_SESSION_ID', text), READ));
    expect(problem.kind).toBe('rest-not-allowed');
    expect(refused).toEqual([]);
  });
});

describe('a problem', () => {
  it('says what is known, and not what was asked', async () => {
    const soql = "SELECT Id FROM Contact WHERE Email = 'ingrid@nordlys.example'";
    const problem = await problemOf(
      answered(() => refusal(400, 'INVALID_FIELD', "No such column 'Colour'"), {
        ...READ,
        path: `/query?q=${encodeURIComponent(soql)}`,
      }),
    );
    expect(problem).toMatchObject({
      kind: 'unknown-field',
      code: 'INVALID_FIELD',
      status: 400,
      salesforceText: "No such column 'Colour'",
      outcome: 'not-done',
      request: 'GET /services/data/v66.0/query?q',
    });
  });

  it.each([
    ['a 412 without a body', () => new Response(null, { status: 412 }), 'conflict', 'not-done'],
    ['a row that is not found', () => refusal(404, 'NOT_FOUND', 'gone'), 'gone', 'not-done'],
    ['maintenance', () => html(503), 'unavailable', 'not-done'],
    ['a fault of the server', () => html(500), 'unavailable', 'unknown'],
    ['a redirect', () => new Response(null, { status: 302 }), 'moved', 'not-done'],
    ['several records', () => json(['/a', '/b'], 300), 'several-records', 'not-done'],
    [
      'a code named like a property',
      () => refusal(400, 'constructor', ''),
      'unexpected',
      'not-done',
    ],
  ] as const)('of %s is %s', async (_what, response, kind, outcome) => {
    expect(await problemOf(answered(response, WRITE))).toMatchObject({ kind, outcome });
  });

  it('of an answer in another shape is unexpected; a write may have been done', async () => {
    const schema = z.object({ id: z.string() });
    expect(await problemOf(answered(() => html(200), { ...READ, schema }))).toMatchObject({
      kind: 'unexpected',
      outcome: 'not-done',
      salesforceText: null,
    });
    expect(await problemOf(answered(() => json({}), { ...WRITE, schema }))).toMatchObject({
      kind: 'unexpected',
      outcome: 'unknown',
    });
  });

  it('keeps the first of several errors, its fields, and when to ask again', async () => {
    const errors = [
      {
        message: 'Required fields are missing: [Name]',
        errorCode: 'REQUIRED_FIELD_MISSING',
        fields: ['Name'],
      },
      { message: 'other', errorCode: 'STRING_TOO_LONG' },
    ];
    const response = () => json(errors, 400, { 'retry-after': '120' });
    expect(await problemOf(answered(response, WRITE))).toMatchObject({
      kind: 'required',
      fields: ['Name'],
      retryAfter: 120,
    });
  });
});

it('keeps all that the first kind of several errors says, each once', async () => {
  const rule = (message: string, fields: string[]) => ({
    message,
    errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    fields,
  });
  const errors = [
    rule('Ask HR first.', ['Title']),
    rule('Frozen until Monday.', []),
    rule('Ask HR first.', ['Title', 'Email']),
    { message: 'other', errorCode: 'STRING_TOO_LONG', fields: ['Phone'] },
  ];
  expect(await problemOf(answered(() => json(errors, 400), WRITE))).toMatchObject({
    kind: 'validation-rule',
    salesforceText: 'Ask HR first.\nFrozen until Monday.',
    fields: ['Title', 'Email'],
  });
});

describe('no answer', () => {
  it.each([
    [READ, 'not-done'],
    [WRITE, 'unknown'],
  ])('is offline, and a write may have arrived', async (call, outcome) => {
    const broken = () => {
      throw new TypeError('fetch failed');
    };
    expect(await problemOf(answered(broken, call))).toMatchObject({ kind: 'offline', outcome });
  });

  it('is known at once where the browser is offline: nothing is sent', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await problemOf(createCaller(tokens).call(WRITE))).toMatchObject({
      kind: 'offline',
      outcome: 'not-done',
    });
    expect(salesforce.heard).toEqual([]);
  });

  it('ends with the time limit', async () => {
    const limit = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    salesforce.answer = ({ init }) => untilAborted(init.signal);
    const call = createCaller(tokens).call(WRITE);
    await vi.waitFor(() => expect(salesforce.heard).toHaveLength(1));
    limit.abort(new DOMException('', 'TimeoutError'));
    expect(await problemOf(call)).toMatchObject({ kind: 'no-answer', outcome: 'unknown' });
    expect(AbortSignal.timeout).toHaveBeenCalledWith(30_000);
  });

  it('ends with the caller’s signal', async () => {
    const caller = new AbortController();
    salesforce.answer = ({ init }) => untilAborted(init.signal);
    const call = createCaller(tokens).call({ ...READ, signal: caller.signal });
    await vi.waitFor(() => expect(salesforce.heard).toHaveLength(1));
    caller.abort();
    expect((await problemOf(call)).kind).toBe('cancelled');
  });
});

it('never lets a token out', async () => {
  const echo = () =>
    refusal(400, '00Dold!AQ.secret', 'token 00Dold!AQ.secret and Bearer 00Dold!AQ.secret');
  const problem = await problemOf(answered(echo, READ));
  const said = [String(problem), problem.stack, JSON.stringify({ ...problem }), problem.message];
  expect(said.join('\n')).not.toContain('secret');
  expect(problem.salesforceText).toBe('token [token] and [token]');
});

const html = (status: number) =>
  new Response('<html><body>Down for maintenance</body></html>', {
    status,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
  });

function untilAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
