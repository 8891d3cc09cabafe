import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCaller } from '@/lib/salesforce/connection';
import { refreshSession, tokensOf } from '@/lib/salesforce/session-refresh';
import { readSessionState } from '@/lib/salesforce/session-state';
import { readAccess, readRefreshToken, writeAccess } from '@/lib/salesforce/token-store';
import { z } from '@/lib/zod';
import { type FakeSalesforce, json } from '@/tests/unit/salesforce/fake-salesforce';
import { fakeWorld, LOGIN, PRIYA, signedIn } from '@/tests/unit/salesforce/fake-world';
import { kindOf } from '@/tests/unit/salesforce/problem-of';

let salesforce: FakeSalesforce;
let dead: string;

beforeEach(async () => {
  salesforce = fakeWorld();
  await signedIn(salesforce);
  dead = salesforce.access;
});

describe('refreshSession', () => {
  it('makes one token request for six windows at once', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => refreshSession(PRIYA, dead)));
    expect(salesforce.to('/token')).toHaveLength(1);
    expect(new Set(all.map(({ accessToken }) => accessToken))).toEqual(
      new Set([salesforce.access]),
    );
  });

  it('stores the rotated refresh token before the new access token can be used', async () => {
    const stored: string[] = [];
    fakeBrowser.storage.onChanged.addListener((changes: object) => {
      stored.push(...Object.keys(changes).map((key) => key.split(':')[0] ?? ''));
    });
    await refreshSession(PRIYA, dead);
    expect(stored).toEqual(['refresh', 'access']);
    expect(await readRefreshToken(PRIYA)).toBe(salesforce.refresh);
  });

  it('uses what another window has got already', async () => {
    await writeAccess(PRIYA, { accessToken: 'theirs', instanceUrl: `https://${PRIYA.host}` });
    expect((await refreshSession(PRIYA, dead)).accessToken).toBe('theirs');
    expect(salesforce.heard).toEqual([]);
  });

  it('keeps the refresh token where Salesforce does not rotate it', async () => {
    const { refresh } = salesforce;
    salesforce.answer = () =>
      json({ access_token: 'new', instance_url: `https://${PRIYA.host}`, token_type: 'Bearer' });
    await refreshSession(PRIYA, dead);
    expect(await readRefreshToken(PRIYA)).toBe(refresh);
  });

  it('ends the session when Salesforce refuses, and remembers who it was', async () => {
    salesforce.refresh = 'revoked by an administrator';
    await fakeBrowser.storage.local.set({ 'drafts:x': 'typed' });
    expect(await kindOf(refreshSession(PRIYA, dead))).toBe('session-over');
    expect(await readSessionState()).toEqual({
      is: 'signed-out',
      reason: 'ended',
      login: LOGIN,
      identity: PRIYA,
    });
    expect(await readRefreshToken(PRIYA)).toBeNull();
    expect(await fakeBrowser.storage.local.get('drafts:x')).toEqual({ 'drafts:x': 'typed' });
    expect(await kindOf(refreshSession(PRIYA, dead))).toBe('session-over');
    expect(salesforce.to('/token')).toHaveLength(1);
  });

  it.each([
    [
      'the network fails',
      () => {
        throw new TypeError('fetch failed');
      },
      'offline',
    ],
    ['Salesforce is down', () => new Response('', { status: 503 }), 'unavailable'],
    [
      'it is asked twice',
      () =>
        json(
          { error: 'invalid_grant', error_description: 'token request is already being processed' },
          400,
        ),
      'busy',
    ],
  ])('leaves the session alone when %s', async (_what, answer, kind) => {
    salesforce.answer = answer;
    expect(await kindOf(refreshSession(PRIYA, dead))).toBe(kind);
    expect((await readSessionState()).is).toBe('signed-in');
    salesforce.answer = () => null;
    expect((await refreshSession(PRIYA, dead)).accessToken).toBe(salesforce.access);
  });

  it('leads to sign-in when the answer was lost after Salesforce had rotated', async () => {
    salesforce.answer = ({ url }) => {
      if (!url.pathname.endsWith('/token')) return null;
      salesforce.tokens();
      salesforce.answer = () => null;
      throw new TypeError('connection cut');
    };
    expect(await kindOf(refreshSession(PRIYA, dead))).toBe('offline');
    expect(await kindOf(refreshSession(PRIYA, dead))).toBe('session-over');
    expect((await readSessionState()).is).toBe('signed-out');
    expect(salesforce.to('/token')).toHaveLength(2);
  });

  it('gives nobody the tokens of whoever signed in since', async () => {
    const earlier = { ...PRIYA, userId: '005Qx0000001OldIAE' };
    expect(await kindOf(refreshSession(earlier, null))).toBe('session-over');
    expect(salesforce.heard).toEqual([]);
  });
});

describe('a call of a signed-in user', () => {
  const whoAmI = { method: 'GET', path: '/services/oauth2/userinfo', schema: z.unknown() } as const;

  it('gets a token first when the browser was started anew', async () => {
    await fakeBrowser.storage.session.clear();
    await createCaller(tokensOf(PRIYA)).call(whoAmI);
    expect(salesforce.to('/token')).toHaveLength(1);
    expect(await readAccess(PRIYA)).not.toBeNull();
  });

  it('heals an expired session once for calls at the same time', async () => {
    salesforce.access = 'another one';
    const caller = createCaller(tokensOf(PRIYA));
    await Promise.all([caller.call(whoAmI), caller.call(whoAmI), caller.call(whoAmI)]);
    expect(salesforce.to('/token')).toHaveLength(1);
    expect(salesforce.to('/userinfo')).toHaveLength(6);
  });
});

it('stores no refresh token in the open', async () => {
  const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
  expect(stored).toContain('refresh:');
  expect(stored).not.toContain(salesforce.refresh);
});
