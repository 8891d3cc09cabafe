import { createHash } from 'node:crypto';
import { z } from 'zod/mini';
import { REGISTERED_APP } from '@/dev/org/app';
import type { Answer, OrgUnderTest } from '@/dev/org/testing/org-for-tests';
import { type OrgUser, PRIYA } from '@/dev/org/users';

export const VERIFIER = 'a-verifier-of-at-least-43-characters-0123456789';

/** A request for authorization with nothing wrong in it. */
export const ASKED = {
  response_type: 'code',
  client_id: REGISTERED_APP.consumerKey,
  redirect_uri: REGISTERED_APP.callback,
  scope: 'api refresh_token id',
  state: 'st&te=1',
  code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
  code_challenge_method: 'S256',
} as const;

const tokensSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  instance_url: z.string(),
  id: z.string(),
  scope: z.string(),
});
export type Tokens = z.infer<typeof tokensSchema>;

/** Reads an answer of the token endpoint; throws if it is an error. */
export function tokensIn({ body }: Answer): Tokens {
  return tokensSchema.parse(body);
}

/** Where an answer redirects to. */
export function locationOf({ headers }: Answer): URL {
  return new URL(headers.get('location') ?? '');
}

/** The hidden name of the sign-in that a page belongs to. */
export function signInOf({ body }: Answer): string {
  return /name="sign_in" value="([^"]+)"/.exec(String(body))?.[1] ?? '';
}

/** The steps of signing in, as a browser and an app take them. */
export function signInSteps(under: OrgUnderTest) {
  const steps = {
    authorize: (asked: Readonly<Record<string, string>>, cookie = '') =>
      under.call('GET', `/services/oauth2/authorize?${new URLSearchParams(asked)}`, {
        headers: cookie === '' ? {} : { Cookie: cookie },
      }),
    /** Logs in and answers the consent page; `cookie` is the browser's after it. */
    async signIn(user: OrgUser = PRIYA, answer = 'allow') {
      const login = await steps.authorize(ASKED);
      const consent = await under.call('POST', '/login', {
        form: {
          sign_in: signInOf(login),
          username: user.username,
          password: user.password ?? '',
        },
      });
      const setCookie = consent.headers.get('set-cookie') ?? '';
      const cookie = setCookie.split(';')[0] ?? '';
      const done = await under.call('POST', '/services/oauth2/consent', {
        form: { sign_in: signInOf(consent), answer },
        headers: { Cookie: cookie },
      });
      return { cookie, setCookie, done };
    },
    async code(user: OrgUser = PRIYA): Promise<string> {
      return locationOf((await steps.signIn(user)).done).searchParams.get('code') ?? '';
    },
    token: (form: Readonly<Record<string, string>>) =>
      under.call('POST', '/services/oauth2/token', {
        form: { client_id: REGISTERED_APP.consumerKey, ...form },
      }),
    trade: (code: string, own: Readonly<Record<string, string>> = {}) =>
      steps.token({
        grant_type: 'authorization_code',
        code,
        redirect_uri: REGISTERED_APP.callback,
        code_verifier: VERIFIER,
        ...own,
      }),
    async tokens(user: OrgUser = PRIYA): Promise<Tokens> {
      return tokensIn(await steps.trade(await steps.code(user)));
    },
    refresh: (refreshToken: string) =>
      steps.token({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    /** The status that a call to the API gets with an access token. */
    async limits(accessToken: string): Promise<number> {
      const headers = { Authorization: `Bearer ${accessToken}` };
      return (await under.call('GET', '/services/data/v66.0/limits', { headers })).status;
    },
  };
  return steps;
}
