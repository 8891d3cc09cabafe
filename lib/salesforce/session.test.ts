import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readSessionState,
  type SessionState,
  signIn,
  signOut,
  watchSessionState,
} from '@/lib/salesforce/session';
import { readAccess, readRefreshToken } from '@/lib/salesforce/token-store';
import { keepTypedLogin, readTypedLogin } from '@/lib/salesforce/typed-login';
import { type FakeSalesforce, json, refusal } from '@/tests/unit/salesforce/fake-salesforce';
import { fakeWorld, LOGIN, PRIYA, signedIn } from '@/tests/unit/salesforce/fake-world';
import { kindOf } from '@/tests/unit/salesforce/problem-of';

const CALLBACK = 'https://abcdefgh.chromiumapp.org/';

let salesforce: FakeSalesforce;
/** What the sign-in window does with the address it is opened at. */
let inWindow: (url: URL) => string | undefined;

beforeEach(() => {
  salesforce = fakeWorld();
  inWindow = (url) => `${CALLBACK}?code=aPrx&state=${url.searchParams.get('state')}`;
  Object.assign(fakeBrowser, {
    identity: {
      getRedirectURL: () => CALLBACK,
      launchWebAuthFlow: async ({ url }: { url: string }) => inWindow(new URL(url)),
    },
  });
});

describe('signIn', () => {
  it('keeps who signed in, where, and both tokens', async () => {
    expect(await signIn(LOGIN)).toEqual(PRIYA);
    expect(await readSessionState()).toEqual({ is: 'signed-in', login: LOGIN, identity: PRIYA });
    expect((await readAccess(PRIYA))?.accessToken).toBe(salesforce.access);
    expect(await readRefreshToken(PRIYA)).toBe(salesforce.refresh);
  });

  it.each([
    ['closed', 'The user did not approve access.', 'window-closed'],
    ['unreachable', 'Authorization page could not be loaded.', 'login-page-unreachable'],
    ['refused', 'Only one web auth flow is allowed at a time.', 'window-open'],
  ])('says when the window was %s', async (_what, message, kind) => {
    inWindow = () => {
      throw new Error(message);
    };
    expect(await kindOf(signIn(LOGIN))).toBe(kind);
    expect((await readSessionState()).is).toBe('signed-out');
  });

  it.each([
    [403, 'API_CURRENTLY_DISABLED', 'API is disabled for this User'],
    [403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.'],
    [400, 'INVALID_TYPE', "sObject type 'Organization' is not supported."],
  ])('goes by the address where the organisation can’t be asked: %s %s', async (...error) => {
    salesforce.answer = ({ url }) => (url.pathname.endsWith('/query') ? refusal(...error) : null);
    expect(await signIn(LOGIN)).toEqual({ ...PRIYA, orgName: 'haldenfreight', country: null });
  });

  it('keeps nothing, and revokes, when it can’t be told who it is', async () => {
    salesforce.answer = ({ url }) =>
      url.pathname.endsWith('/userinfo') ? json({ user_id: '<script>' }) : null;
    expect(await kindOf(signIn(LOGIN))).toBe('unexpected');
    expect((await readSessionState()).is).toBe('signed-out');
    expect(salesforce.to('/revoke')[0]?.form.get('token')).toBe(salesforce.refresh);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([]);
  });

  it('trades no code and signs nobody in when it was given up while the window was open', async () => {
    const attempt = new AbortController();
    const callback = inWindow;
    inWindow = (url) => {
      attempt.abort();
      return callback(url);
    };
    expect(await kindOf(signIn(LOGIN, { signal: attempt.signal }))).toBe('cancelled');
    expect(salesforce.heard).toEqual([]);
    expect((await readSessionState()).is).toBe('signed-out');
  });

  it('revokes the fresh token when it was given up while that was on its way', async () => {
    const attempt = new AbortController();
    salesforce.answer = ({ url }) => {
      if (url.pathname.endsWith('/token')) attempt.abort();
      return null;
    };
    expect(await kindOf(signIn(LOGIN, { signal: attempt.signal }))).toBe('cancelled');
    expect(salesforce.to('/revoke').map(({ form }) => form.get('token'))).toEqual([
      salesforce.refresh,
    ]);
    expect((await readSessionState()).is).toBe('signed-out');
    expect(await readRefreshToken(PRIYA)).toBeNull();
  });

  it('asks who it is only when told to', async () => {
    const prompts: (string | null)[] = [];
    const callback = inWindow;
    inWindow = (url) => {
      prompts.push(url.searchParams.get('prompt'));
      return callback(url);
    };
    await signIn(LOGIN);
    await signIn(LOGIN, { askWho: true });
    expect(prompts).toEqual([null, 'login']);
  });

  it('forgets what was typed to get there', async () => {
    await keepTypedLogin({ address: 'haldenfreight', key: '3MVG9' });
    await signIn(LOGIN);
    expect(await readTypedLogin()).toBeNull();
  });

  it('revokes the session that it takes the place of', async () => {
    await signedIn(salesforce);
    const { refresh } = salesforce;
    await signIn(LOGIN);
    expect(salesforce.to('/revoke').map(({ form }) => form.get('token'))).toEqual([refresh]);
    expect(await readRefreshToken(PRIYA)).toBe(salesforce.refresh);
  });
});

describe('signOut', () => {
  beforeEach(() => signedIn(salesforce));

  it('forgets tokens, identity and caches, keeps what was typed, and tells Salesforce', async () => {
    await fakeBrowser.storage.session.set({ 'cache-person-x': '1', 'usage:x': 1, 'tab:4': 'chat' });
    await fakeBrowser.storage.local.set({ 'drafts:x': 'typed' });
    expect(await signOut()).toEqual({ revoked: true });
    expect(salesforce.to('/revoke')[0]?.form.get('token')).toBe(salesforce.refresh);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'tab:4': 'chat' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      'drafts:x': 'typed',
      session: { is: 'signed-out', reason: 'signed-out', login: LOGIN, identity: null },
    });
  });

  it('clears here and says so when Salesforce can’t be told', async () => {
    salesforce.answer = () => {
      throw new TypeError('fetch failed');
    };
    expect(await signOut()).toEqual({ revoked: false });
    expect((await readSessionState()).is).toBe('signed-out');
    expect(await readRefreshToken(PRIYA)).toBeNull();
    expect(await readAccess(PRIYA)).toBeNull();
  });

  it('counts a token that Salesforce no longer knows as revoked', async () => {
    salesforce.answer = () => json({ error: 'invalid_token' }, 400);
    expect(await signOut()).toEqual({ revoked: true });
  });

  it('asks nothing of Salesforce when nobody is signed in', async () => {
    await signOut();
    salesforce.heard.length = 0;
    expect(await signOut()).toEqual({ revoked: true });
    expect(salesforce.heard).toEqual([]);
  });
});

describe('the session state', () => {
  it('is heard in every window, until the listener leaves', async () => {
    const heard: SessionState[] = [];
    const life = new AbortController();
    watchSessionState((state) => heard.push(state), life.signal);
    await signIn(LOGIN);
    expect(heard.map(({ is }) => is)).toEqual(['signed-in']);
    life.abort();
    await signOut();
    expect(heard).toHaveLength(1);
  });

  it.each([
    null,
    'signed-in',
    { is: 'signed-in', login: LOGIN },
    { is: 'signed-in', identity: PRIYA },
  ])('is nobody where %j is stored', async (stored) => {
    await fakeBrowser.storage.local.set({ session: stored });
    expect(await readSessionState()).toMatchObject({ is: 'signed-out', reason: 'never' });
  });
});

it('keeps tokens out of what a problem tells', async () => {
  salesforce.answer = ({ url }) =>
    url.pathname.endsWith('/token') ? json({ access_token: 'secret' }) : null;
  const problem: unknown = await signIn(LOGIN).catch((thrown: unknown) => thrown);
  expect(`${problem}${JSON.stringify(problem)}`).not.toContain('secret');
});
