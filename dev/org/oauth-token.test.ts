import { expect, test, vi } from 'vitest';
import { orgForTests } from '@/dev/org/testing/org-for-tests';
import { signInSteps, type Tokens, tokensIn, VERIFIER } from '@/dev/org/testing/sign-in';
import { PRIYA, USERS } from '@/dev/org/users';

const under = orgForTests();
const { code: codeOf, token, trade, tokens, refresh, limits } = signInSteps(under);

test('a code is good once, for its verifier and callback, and for a quarter of an hour', async () => {
  const code = await codeOf();
  expect((await trade(code)).status).toBe(200);
  const gone = { error: 'invalid_grant', error_description: 'expired authorization code' };
  expect(await trade(code)).toMatchObject({ status: 400, body: gone });
  expect((await trade(await codeOf(), { code_verifier: `${VERIFIER}x` })).body).toEqual({
    error: 'invalid_grant',
    error_description: 'invalid code verifier',
  });
  expect(
    (await trade(await codeOf(), { redirect_uri: 'https://evil.example/' })).body,
  ).toMatchObject({
    error: 'redirect_uri_mismatch',
  });
  const late = await codeOf();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 });
  try {
    expect((await trade(late)).body).toEqual(gone);
  } finally {
    vi.useRealTimers();
  }
});

test('the token endpoint refuses secrets, other apps, other grants and other bodies', async () => {
  const error = async (form: Readonly<Record<string, string>>) => (await token(form)).body;
  expect(await error({ grant_type: 'refresh_token', client_secret: 'x' })).toMatchObject({
    error: 'invalid_client',
  });
  expect(await error({ grant_type: 'password' })).toEqual({
    error: 'unsupported_grant_type',
    error_description: 'grant type not supported',
  });
  expect(await error({ grant_type: 'refresh_token', client_id: 'x' })).toMatchObject({
    error: 'invalid_client_id',
  });
  expect(await error({ grant_type: 'refresh_token' })).toMatchObject({ error: 'invalid_request' });
  const json = await under.call('POST', '/services/oauth2/token', { json: { a: 1 } });
  expect(json).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
});

test('a refresh gives a new refresh token, and the old one used again revokes everything', async () => {
  const first = await tokens();
  const second = tokensIn(await refresh(first.refresh_token));
  expect(second.refresh_token).not.toBe(first.refresh_token);
  expect(await limits(first.access_token)).toBe(200);
  expect(await limits(second.access_token)).toBe(200);
  const over = { error: 'invalid_grant', error_description: 'expired access/refresh token' };
  expect((await refresh(first.refresh_token)).body).toEqual(over);
  expect((await refresh(second.refresh_token)).body).toEqual(over);
  expect(await limits(first.access_token)).toBe(401);
  expect(await limits(second.access_token)).toBe(401);
});

test('expired tokens end sessions, a refresh heals them; a refused one does not', async () => {
  const { access_token, refresh_token } = await tokens();
  under.org.switches.set({ expireTokens: true });
  expect(await limits(access_token)).toBe(401);
  under.org.switches.set({ refuseRefresh: true });
  expect((await refresh(refresh_token)).status).toBe(400);
  under.org.switches.set({ refuseRefresh: false });
  const healed = tokensIn(await refresh(refresh_token));
  expect(await limits(healed.access_token)).toBe(200);
});

test('a sixth sign-in revokes the oldest grant', async () => {
  const all: Tokens[] = [];
  for (let n = 0; n < 6; n += 1) all.push(await tokens());
  const statuses = await Promise.all(all.map(({ access_token }) => limits(access_token)));
  expect(statuses).toEqual([401, 200, 200, 200, 200, 200]);
  expect((await refresh(all[0]?.refresh_token ?? '')).status).toBe(400);
});

test('revoking a refresh token ends its sessions; an unknown token is an error', async () => {
  const { access_token, refresh_token } = await tokens();
  const revoke = (value: string) =>
    under.call('POST', '/services/oauth2/revoke', { form: { token: value } });
  expect(await revoke(refresh_token)).toMatchObject({ status: 200, body: '' });
  expect(await limits(access_token)).toBe(401);
  expect((await revoke(refresh_token)).status).toBe(400);
});

test('without a good token nobody learns who anyone is', async () => {
  const headers = { Authorization: 'Bearer 00DQx0000004Hal!none' };
  const info = await under.call('GET', '/services/oauth2/userinfo', { headers });
  expect([info.status, info.body]).toEqual([403, 'Bad_OAuth_Token']);
  const none = await under.call('GET', '/services/oauth2/userinfo');
  expect([none.status, none.body]).toEqual([403, 'Missing_OAuth_Token']);
});

test('a user without the API can sign in, and is told at the first call', async () => {
  const siv = USERS.find(({ username }) => username.startsWith('siv')) ?? PRIYA;
  const { access_token } = await tokens(siv);
  const answer = await under.call('GET', '/services/data/v66.0/limits', {
    headers: { Authorization: `Bearer ${access_token}` },
  });
  expect([answer.status, answer.body]).toEqual([
    403,
    [{ message: 'API is disabled for this User', errorCode: 'API_CURRENTLY_DISABLED' }],
  ]);
});
