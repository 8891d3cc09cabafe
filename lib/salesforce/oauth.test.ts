import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  finishAuthorization,
  refreshTokens,
  revokeToken,
  startAuthorization,
} from '@/lib/salesforce/oauth';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { FakeSalesforce, HOST, json } from '@/tests/unit/salesforce/fake-salesforce';
import { kindOf } from '@/tests/unit/salesforce/problem-of';

const LOGIN = { host: HOST, clientId: '3MVG9.halden' };
const CALLBACK = 'https://abcdefgh.chromiumapp.org/';

let salesforce: FakeSalesforce;

beforeEach(() => {
  salesforce = new FakeSalesforce();
  vi.stubGlobal('fetch', salesforce.fetch);
});

/** Signs in with the parameters that the window comes back with. */
async function comeBack(parameters: Record<string, string>, host = HOST) {
  const login = { ...LOGIN, host };
  const started = await startAuthorization(login, CALLBACK);
  const { state } = started;
  const query = new URLSearchParams({ state, ...parameters });
  return finishAuthorization(login, started, `${CALLBACK}?${query}`);
}

describe('startAuthorization', () => {
  it('asks for a code with a fresh challenge of the right length each time', async () => {
    const [one, two] = [
      await startAuthorization(LOGIN, CALLBACK),
      await startAuthorization(LOGIN, CALLBACK),
    ];
    const url = new URL(one.url);
    expect(url.origin + url.pathname).toBe(`https://${HOST}/services/oauth2/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: '3MVG9.halden',
      redirect_uri: CALLBACK,
      scope: 'api refresh_token id',
      state: one.state,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(one.verifier).toMatch(/^[\w-]{43,128}$/);
    expect(two.verifier).not.toBe(one.verifier);
    expect(two.state).not.toBe(one.state);
  });
});

describe('finishAuthorization', () => {
  it('trades the code as a public client, without cookies', async () => {
    const tokens = await comeBack({ code: 'aPrx.code' });
    expect(tokens).toEqual({
      accessToken: salesforce.access,
      refreshToken: salesforce.refresh,
      instanceUrl: `https://${HOST}`,
    });
    const [request] = salesforce.to('/token');
    expect(Object.fromEntries(request?.form ?? [])).toMatchObject({
      grant_type: 'authorization_code',
      code: 'aPrx.code',
      redirect_uri: CALLBACK,
      client_id: '3MVG9.halden',
      code_verifier: expect.stringMatching(/^[\w-]{43,128}$/),
    });
    expect(request?.form.has('client_secret')).toBe(false);
    expect(request?.headers.has('authorization')).toBe(false);
    expect(request?.init).toMatchObject({ credentials: 'omit', redirect: 'manual' });
  });

  it('refuses a code that came with another state, and sends nothing', async () => {
    expect(await kindOf(comeBack({ code: 'aPrx.code', state: 'another' }))).toBe('unexpected');
    expect(salesforce.heard).toEqual([]);
  });

  it.each([
    ['access_denied', HOST, 'denied'],
    ['access-denied', HOST, 'denied'],
    ['OAUTH_APP_BLOCKED', HOST, 'app-blocked'],
    ['OAUTH_EC_APP_NOT_FOUND', HOST, 'app-not-installed'],
    ['OAUTH_EC_APP_NOT_FOUND', 'login.salesforce.com', 'use-my-domain'],
    ['OAUTH_EC_APP_NOT_FOUND', 'test.salesforce.com', 'use-my-domain'],
    ['toString', HOST, 'unexpected'],
  ])('%s at %s is %s', async (error, host, kind) => {
    expect(await kindOf(comeBack({ error, error_description: 'why' }, host))).toBe(kind);
  });

  it('takes an error that came without the state', async () => {
    const started = await startAuthorization(LOGIN, CALLBACK);
    const answer = `${CALLBACK}?error=OAUTH_APP_BLOCKED&error_description=this+app+is+blocked+by+admin`;
    await expect(finishAuthorization(LOGIN, started, answer)).rejects.toMatchObject({
      kind: 'app-blocked',
      code: 'OAUTH_APP_BLOCKED',
      salesforceText: 'this app is blocked by admin',
    });
  });

  it('says when the app does not let anybody stay signed in', async () => {
    salesforce.answer = () =>
      json({ access_token: 'a', instance_url: `https://${HOST}`, token_type: 'Bearer' });
    expect(await kindOf(comeBack({ code: 'aPrx.code' }))).toBe('no-refresh-token');
  });
});

describe('an answer with tokens', () => {
  it.each([
    'https://evil.example',
    `https://${HOST}.evil.example`,
    `http://${HOST}`,
    `https://${HOST}:8443`,
    `https://user@${HOST}`,
    'https://login.salesforce.com',
  ])('that names %s as the place to call is not taken', async (instance_url) => {
    salesforce.answer = () =>
      json({ access_token: 'a', refresh_token: 'r', instance_url, token_type: 'Bearer' });
    expect(await kindOf(refreshTokens(LOGIN, 'r'))).toBe('strange-host');
  });

  it.each([
    [
      'HTML',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'unexpected',
    ],
    ['without a token', () => json({ instance_url: `https://${HOST}` }), 'unexpected'],
    ['a redirect', () => new Response(null, { status: 302 }), 'moved'],
    ['maintenance', () => new Response('<html>', { status: 503 }), 'unavailable'],
  ])('that is %s is not taken', async (_what, response, kind) => {
    salesforce.answer = response;
    expect(await kindOf(refreshTokens(LOGIN, 'r'))).toBe(kind);
  });
});

describe('a refused token request', () => {
  it.each([
    ['invalid_grant', 'expired access/refresh token', 'session-over'],
    ['invalid_grant', 'token request is already being processed', 'busy'],
    ['invalid_grant', 'ip restricted', 'ip-refused'],
    ['invalid_grant', 'inactive user', 'user-inactive'],
    ['invalid_grant', 'authentication failure', 'user-inactive'],
    ['invalid_grant', 'expired authorization code', 'code-expired'],
    ['invalid_grant', 'invalid code verifier', 'code-expired'],
    ['invalid_client', 'invalid client credentials', 'secret-required'],
    ['invalid_client_id', 'client identifier invalid', 'bad-consumer-key'],
  ])('%s, %s is %s', async (error, error_description, kind) => {
    salesforce.answer = () => json({ error, error_description }, 400);
    expect(await kindOf(refreshTokens(LOGIN, 'r'))).toBe(kind);
  });

  it('tells no token, even where the network’s error quotes one', async () => {
    salesforce.answer = ({ body }) => {
      throw new TypeError(`could not send ${body}`);
    };
    const problem: unknown = await revokeToken(LOGIN, 'secret').catch((thrown: unknown) => thrown);
    expect(problem).toMatchObject({ kind: 'offline' });
    const { message, stack, cause } = SalesforceProblem.from(problem);
    expect([message, stack, String(cause), JSON.stringify(problem)].join()).not.toContain('secret');
  });
});
