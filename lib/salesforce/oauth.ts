import * as oauth from 'oauth4webapi';
import type { Login } from '@/lib/salesforce/login';
import { exchange, reach, refusal, serverOf, type Tokens } from '@/lib/salesforce/oauth-call';
import { oauthProblem } from '@/lib/salesforce/oauth-error';
import { SalesforceProblem } from '@/lib/salesforce/problem';

/** A sign-in that has been started: where to send the user, and what to check when they come back. */
export interface Authorization {
  readonly url: string;
  readonly state: string;
  readonly verifier: string;
  readonly redirectUri: string;
}

/** The API itself, staying signed in, and who the user is: no more. */
const SCOPE = 'api refresh_token id';

/**
 * Starts a sign-in: authorization code with PKCE (S256) for a public client, without a secret.
 * With `askWho` Salesforce asks for user name and password though the browser is logged in to it.
 */
export async function startAuthorization(
  { host, clientId }: Login,
  redirectUri: string,
  { askWho = false }: { readonly askWho?: boolean } = {},
): Promise<Authorization> {
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const url = new URL(`https://${host}/services/oauth2/authorize`);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: SCOPE,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(askWho ? { prompt: 'login' } : {}),
  }).toString();
  return { url: url.href, state, verifier, redirectUri };
}

/**
 * Takes the address that the sign-in window ended at, and trades its code for tokens.
 * @throws SalesforceProblem, with Salesforce's own reason where it gave one
 */
export async function finishAuthorization(
  login: Login,
  started: Authorization,
  endedAt: string,
): Promise<Tokens & { readonly refreshToken: string }> {
  const request = 'GET /services/oauth2/authorize';
  const answer = new URL(endedAt);
  const error = answer.searchParams.get('error');
  if (error !== null) {
    const description = answer.searchParams.get('error_description');
    throw oauthProblem(error, description, { host: login.host, request, status: null });
  }
  const server = serverOf(login);
  const client = { client_id: login.clientId };
  let code: URLSearchParams;
  try {
    code = oauth.validateAuthResponse(server, client, answer, started.state);
  } catch {
    // Another state than ours, or no code. The reason would name the code, so it is not carried along.
    throw new SalesforceProblem({ kind: 'unexpected', request });
  }
  const tokens = await exchange(login, (options) =>
    oauth.authorizationCodeGrantRequest(
      server,
      client,
      oauth.None(),
      code,
      started.redirectUri,
      started.verifier,
      options,
    ),
  );
  const { refreshToken } = tokens;
  if (refreshToken === null) throw new SalesforceProblem({ kind: 'no-refresh-token', request });
  return { ...tokens, refreshToken };
}

/**
 * Trades a refresh token for a new access token. Where Salesforce rotates, the old refresh token is
 * spent with this call: using it again ends the whole session.
 * @throws SalesforceProblem
 */
export function refreshTokens(login: Login, refreshToken: string): Promise<Tokens> {
  return exchange(login, (options) =>
    oauth.refreshTokenGrantRequest(
      serverOf(login),
      { client_id: login.clientId },
      oauth.None(),
      refreshToken,
      options,
    ),
  );
}

/** Ends a refresh token and the access tokens that came of it. @throws SalesforceProblem */
export async function revokeToken(login: Login, token: string): Promise<void> {
  const client = { client_id: login.clientId };
  const response = await reach('POST /services/oauth2/revoke', (options) =>
    oauth.revocationRequest(serverOf(login), client, oauth.None(), token, options),
  );
  if (!response.ok) throw await refusal(login, response, 'POST /services/oauth2/revoke');
}
