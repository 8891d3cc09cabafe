import { expect, test } from 'vitest';
import { REGISTERED_APP } from '@/dev/org/app';
import { orgForTests } from '@/dev/org/testing/org-for-tests';
import { ASKED, locationOf, signInOf, signInSteps, tokensIn } from '@/dev/org/testing/sign-in';
import { PRIYA, USERS } from '@/dev/org/users';

const under = orgForTests();
const { authorize, signIn, trade, limits } = signInSteps(under);

test('the login page names every user and says that it is a stand-in', async () => {
  const { status, body } = await authorize(ASKED);
  expect(status).toBe(200);
  expect(body).toContain('Stand-in.');
  for (const { username, password } of USERS.filter((user) => user.password !== null)) {
    expect(body).toContain(username);
    expect(body).toContain(password);
  }
});

test('a wrong password leads nowhere, and what was typed cannot break out of the page', async () => {
  const login = await authorize(ASKED);
  const { status, body, headers } = await under.call('POST', '/login', {
    form: { sign_in: signInOf(login), username: '"><script>', password: 'x' },
  });
  expect(status).toBe(200);
  expect(headers.get('set-cookie')).toBeNull();
  expect(body).toContain('Check your user name and password');
  expect(body).not.toContain('<script>');
});

test('sign in, consent, trade the code: tokens that work, and who they are', async () => {
  const { done, setCookie } = await signIn();
  expect(setCookie).toMatch(/^sid=00DQx0000004Hal!.*SameSite=Lax/);
  expect(done.status).toBe(302);
  const back = locationOf(done);
  expect(back.origin + back.pathname).toBe(REGISTERED_APP.callback);
  expect(back.searchParams.get('state')).toBe('st&te=1');
  const answer = await trade(back.searchParams.get('code') ?? '');
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    access_token: expect.stringMatching(/^00DQx0000004Hal!AQ/),
    refresh_token: expect.stringMatching(/^5Aep/),
    signature: expect.any(String),
    scope: 'api refresh_token id',
    instance_url: under.org.httpUrl,
    id: `${under.org.httpUrl}/id/00DQx0000004HalMAE/${PRIYA.id}`,
    token_type: 'Bearer',
    issued_at: expect.stringMatching(/^\d{13}$/),
  });
  const { access_token, id } = tokensIn(answer);
  expect(await limits(access_token)).toBe(200);
  const headers = { Authorization: `Bearer ${access_token}` };
  expect((await under.call('GET', '/services/oauth2/userinfo', { headers })).body).toMatchObject({
    user_id: PRIYA.id,
    organization_id: '00DQx0000004HalMAE',
    preferred_username: 'priya.r@haldenfreight.example',
    name: 'Priya Raghunathan',
    zoneinfo: 'Europe/Oslo',
  });
  const path = `${new URL(id).pathname}?format=json&version=latest`;
  expect((await under.call('GET', path, { headers })).body).toMatchObject({
    id,
    display_name: 'Priya Raghunathan',
    locale: 'en_GB',
  });
});

test('Deny tells the callback so', async () => {
  const { done } = await signIn(PRIYA, 'deny');
  expect(Object.fromEntries(locationOf(done).searchParams)).toEqual({
    error: 'access_denied',
    error_description: 'end-user denied authorization',
    state: 'st&te=1',
  });
});

test('who is logged in and has let the app in goes straight through, unless asked again', async () => {
  const { cookie, done } = await signIn();
  await trade(locationOf(done).searchParams.get('code') ?? '');
  const again = await authorize(ASKED, cookie);
  expect(locationOf(again).searchParams.get('code')).toMatch(/^aPrx/);
  const consent = await authorize({ ...ASKED, prompt: 'consent' }, cookie);
  expect(consent.body).toContain('>Allow</button>');
  const login = await authorize({ ...ASKED, prompt: 'login consent' }, cookie);
  expect(login.body).toContain('>Log in</button>');
});

test.each([
  ['client_id', 'someone else', 'invalid_client_id', 400],
  ['redirect_uri', `${REGISTERED_APP.callback}x`, 'redirect_uri_mismatch', 400],
  ['redirect_uri', REGISTERED_APP.callback.slice(0, -1), 'redirect_uri_mismatch', 400],
  ['code_challenge', undefined, 'server_error', 500],
])('a request with %s %s gets a page and no redirect', async (name, value, error, status) => {
  const params = new URLSearchParams(ASKED);
  params.delete(name);
  if (value !== undefined) params.set(name, value);
  const answer = await under.call('GET', `/services/oauth2/authorize?${params}`);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(answer.headers.get('location')).toBeNull();
  expect(answer.body).toContain(`error=${error}`);
});

test.each([
  ['response_type', 'token', 'unsupported_response_type'],
  ['scope', 'api full', 'invalid_scope'],
  ['code_challenge_method', 'plain', 'invalid_request'],
  ['code_challenge', 'short', 'invalid_request'],
])('a request with %s %s is refused at the callback', async (name, value, error) => {
  const answer = await authorize({ ...ASKED, [name]: value });
  expect(locationOf(answer).searchParams.get('error')).toBe(error);
  expect(locationOf(answer).searchParams.get('state')).toBe('st&te=1');
});

test('a blocked app is refused at the callback', async () => {
  under.org.switches.set({ appBlocked: true });
  const answer = await authorize(ASKED);
  expect(locationOf(answer).searchParams.get('error')).toBe('OAUTH_APP_BLOCKED');
  expect(locationOf(answer).searchParams.get('error_description')).toBe(
    'this app is blocked by admin',
  );
});
