import { z } from 'zod/mini';
import { REGISTERED_APP } from '@/dev/org/app';
import { ORG_ERRORS, type RedirectSituation } from '@/dev/org/error-codes';
import { PageError } from '@/dev/org/errors';

/** What an app asks for when it sends someone to sign in. */
export interface AuthorizeRequest {
  readonly redirectUri: string;
  readonly scope: string;
  readonly state: string | null;
  readonly challenge: string;
  readonly prompt: readonly string[];
  readonly loginHint: string;
}

/** Thrown where the callback is told; `location` is the callback with the error in it. */
export class RedirectError extends Error {
  readonly location: string;

  constructor(situation: RedirectSituation, redirectUri: string, state: string | null) {
    const { code, example } = ORG_ERRORS[situation];
    super(example);
    this.location = callback(redirectUri, { error: code, error_description: example, state });
  }
}

/** The callback with parameters; those that are null are left out. */
export function callback(
  redirectUri: string,
  parameters: Readonly<Record<string, string | null>>,
): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.href;
}

const authorizeSchema = z.object({
  response_type: z.optional(z.string()),
  scope: z.optional(z.string()),
  state: z.optional(z.string()),
  code_challenge: z.optional(z.string()),
  code_challenge_method: z.optional(z.string()),
  prompt: z.optional(z.string()),
  login_hint: z.optional(z.string()),
});

/**
 * Checks a request for authorization. Until the app and its callback are known nothing may be sent
 * there; from then on every error is.
 * @param at what kind of host was asked
 * @throws PageError, RedirectError
 */
export function readAuthorize(
  params: URLSearchParams,
  at: 'org' | 'login',
  isBlocked: boolean,
): AuthorizeRequest {
  if (params.get('client_id') !== REGISTERED_APP.consumerKey) throw new PageError('unknownClient');
  const redirectUri = params.get('redirect_uri');
  if (redirectUri !== REGISTERED_APP.callback) throw new PageError('wrongRedirect');
  const state = params.get('state');
  const refuse = (situation: RedirectSituation) => new RedirectError(situation, redirectUri, state);
  if (new Set(params.keys()).size !== params.size) throw refuse('badAuthorizeRequest');
  const asked = authorizeSchema.parse(Object.fromEntries(params));
  if (at === 'login') throw refuse('appNotFound');
  if (isBlocked) throw refuse('appBlocked');
  if (asked.response_type !== 'code') throw refuse('badResponseType');
  const scopes = (asked.scope ?? REGISTERED_APP.scopes.join(' ')).split(/\s+/).filter(Boolean);
  const known: readonly string[] = REGISTERED_APP.scopes;
  if (scopes.length === 0 || scopes.some((one) => !known.includes(one))) throw refuse('badScope');
  if (asked.code_challenge === undefined) throw new PageError('challengeMissing');
  if (asked.code_challenge_method !== 'S256') throw refuse('badAuthorizeRequest');
  // A SHA-256 in base64url is 43 characters long.
  if (!/^[\w-]{43}$/.test(asked.code_challenge)) throw refuse('badAuthorizeRequest');
  return {
    redirectUri,
    scope: scopes.join(' '),
    state,
    challenge: asked.code_challenge,
    prompt: (asked.prompt ?? '').split(/\s+/).filter(Boolean),
    loginHint: asked.login_hint ?? '',
  };
}
