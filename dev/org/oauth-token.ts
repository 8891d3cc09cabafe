import { createHmac } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { REGISTERED_APP } from '@/dev/org/app';
import { TokenError } from '@/dev/org/errors';
import { readForm } from '@/dev/org/form';
import { verifies } from '@/dev/org/grants';
import { hostKind, originOf } from '@/dev/org/hosts';
import { ORG_ID } from '@/dev/org/ids';
import type { OrgState } from '@/dev/org/state';

type Form = Readonly<Record<string, string>>;

/** What a token answer is about. */
interface Given {
  readonly userId: string;
  readonly scope: string;
  readonly accessToken: string;
  readonly refreshToken: string | null;
}

/** The token and revoke endpoints. */
export function tokenRoutes(app: FastifyInstance, state: OrgState): void {
  app.post('/services/oauth2/token', async (request, reply) => {
    const form = readForm(request);
    if (form === null)
      throw new TokenError('badTokenRequest', 'a form, each field once, is wanted');
    if (hostKind(request) !== 'org' || form.client_id !== REGISTERED_APP.consumerKey)
      throw new TokenError('tokenClient');
    if ('client_secret' in form || request.headers.authorization !== undefined)
      throw new TokenError('secretRefused');
    reply.header('Cache-Control', 'no-store');
    return body(request, given(state, form));
  });

  app.post('/services/oauth2/revoke', async (request, reply) => {
    const token = readForm(request)?.token;
    if (token === undefined || !state.grants.revoke(token)) throw new TokenError('badRevoke');
    return reply.code(200).send();
  });
}

function given(state: OrgState, form: Form): Given {
  switch (form.grant_type) {
    case 'authorization_code':
      return forCode(state, form);
    case 'refresh_token':
      return forRefreshToken(state, form);
    default:
      throw new TokenError('badGrantType');
  }
}

function forCode(state: OrgState, form: Form): Given {
  const code = state.grants.takeCode(required(form, 'code'));
  if (code === undefined) throw new TokenError('codeExpired');
  if (required(form, 'redirect_uri') !== code.redirectUri) throw new TokenError('tokenRedirect');
  if (!verifies(required(form, 'code_verifier'), code.challenge))
    throw new TokenError('badVerifier');
  const { userId, scope } = code;
  return { userId, scope, ...state.grants.start(userId, scope) };
}

function forRefreshToken(state: OrgState, form: Form): Given {
  const token = required(form, 'refresh_token');
  if (state.switches.values.refuseRefresh) throw new TokenError('grantExpired');
  const next = state.grants.refresh(token);
  if (next === null) throw new TokenError('grantExpired');
  const { session, accessToken, refreshToken } = next;
  return { userId: session.userId, scope: session.scope, accessToken, refreshToken };
}

function required(form: Form, name: string): string {
  const value = form[name];
  if (value === undefined || value === '')
    throw new TokenError('badTokenRequest', `missing required parameter: ${name}`);
  return value;
}

function body(request: FastifyRequest, { userId, scope, accessToken, refreshToken }: Given) {
  const origin = originOf(request);
  const id = `${origin}/id/${ORG_ID}/${userId}`;
  const issuedAt = String(Date.now());
  return {
    access_token: accessToken,
    ...(refreshToken === null ? {} : { refresh_token: refreshToken }),
    // Salesforce signs with the consumer secret; a public client has none to check it by.
    signature: createHmac('sha256', 'local org')
      .update(id + issuedAt)
      .digest('base64'),
    scope,
    instance_url: origin,
    id,
    token_type: 'Bearer',
    issued_at: issuedAt,
  };
}
