import * as oauth from 'oauth4webapi';
import { isOrganisationOrigin } from '@/lib/salesforce/host';
import type { Login } from '@/lib/salesforce/login';
import { oauthProblem } from '@/lib/salesforce/oauth-error';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { ANSWER_WITHIN_MS } from '@/lib/salesforce/transport';
import { z } from '@/lib/zod';

/** What Salesforce hands out. A refresh answer has a refresh token only where they rotate. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly instanceUrl: string;
}

const tokensSchema = z.object({
  access_token: z.string().check(z.minLength(1)),
  refresh_token: z.optional(z.string().check(z.minLength(1))),
  instance_url: z.string(),
  token_type: z.string().check(z.regex(/^bearer$/i)),
});
const errorSchema = z.object({ error: z.string(), error_description: z.optional(z.string()) });

/**
 * Has `send` ask for tokens, and reads the answer.
 * @throws SalesforceProblem, which carries neither a token nor a code
 */
export async function exchange(
  login: Login,
  send: (options: oauth.TokenEndpointRequestOptions) => Promise<Response>,
): Promise<Tokens> {
  const request = 'POST /services/oauth2/token';
  const response = await reach(request, send);
  if (!response.ok) throw await refusal(login, response, request);
  // Read here, not by the library: `instance_url` is Salesforce's own, and no id token is asked for.
  const read = tokensSchema.safeParse(await response.json().catch(() => null));
  if (!read.success)
    throw new SalesforceProblem({ kind: 'unexpected', status: response.status, request });
  const { access_token, refresh_token, instance_url } = read.data;
  if (!isOrganisationOrigin(instance_url))
    throw new SalesforceProblem({ kind: 'strange-host', request });
  return {
    accessToken: access_token,
    refreshToken: refresh_token ?? null,
    instanceUrl: instance_url,
  };
}

/**
 * Has `send` post to the organisation: without the user's own Salesforce cookies, and never waiting without end.
 * @throws SalesforceProblem if no answer came
 */
export async function reach(
  request: string,
  send: (options: oauth.HttpRequestOptions<'POST', URLSearchParams>) => Promise<Response>,
): Promise<Response> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  try {
    return await send({
      signal,
      [oauth.customFetch]: (url, options) =>
        fetch(url, {
          ...options,
          credentials: 'omit',
          cache: 'no-store',
          redirect: 'manual',
          // A panel that closes right after "Sign out" must not cut the revocation.
          keepalive: true,
        }),
    });
  } catch {
    // What was thrown may quote the request, and with it a token.
    throw new SalesforceProblem({ kind: signal.aborted ? 'no-answer' : 'offline', request });
  }
}

/** Why Salesforce said no, `request` being method and path of what it was asked. */
export async function refusal(login: Login, response: Response, request: string) {
  const { status } = response;
  const read = errorSchema.safeParse(await response.json().catch(() => null));
  if (read.success) {
    const { error, error_description } = read.data;
    return oauthProblem(error, error_description ?? null, { host: login.host, request, status });
  }
  const kind = status >= 500 ? 'unavailable' : status < 400 ? 'moved' : 'unexpected';
  return new SalesforceProblem({ kind, status, request });
}

/** The endpoints of an organisation. */
export function serverOf({ host }: Login): oauth.AuthorizationServer {
  const issuer = `https://${host}`;
  return {
    issuer,
    token_endpoint: `${issuer}/services/oauth2/token`,
    revocation_endpoint: `${issuer}/services/oauth2/revoke`,
  };
}
