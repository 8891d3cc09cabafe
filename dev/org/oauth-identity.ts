import type { FastifyInstance, FastifyRequest } from 'fastify';
import { TextError } from '@/dev/org/errors';
import { hostKind, originOf } from '@/dev/org/hosts';
import { ORG_ID, readId } from '@/dev/org/ids';
import { searchParams } from '@/dev/org/query-params';
import type { OrgState } from '@/dev/org/state';
import { type OrgUser, userById } from '@/dev/org/users';

/** Who the bearer of a token is: userinfo, and the identity URL that token answers name. */
export function identityRoutes(app: FastifyInstance, state: OrgState): void {
  app.get('/services/oauth2/userinfo', async (request) =>
    userInfo(request, bearer(state, request)),
  );
  app.get('/id/:org/:user', async (request) => {
    const user = bearer(state, request);
    const [, , org = '', owner = ''] = new URL(request.url, 'http://localhost').pathname.split('/');
    if (readId(org) !== ORG_ID || readId(owner) !== user.id) throw new TextError('tokenBad');
    return identity(request, user);
  });
}

function bearer(state: OrgState, request: FastifyRequest): OrgUser {
  const header = /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = header ?? searchParams(request).get('oauth_token');
  if (token === null) throw new TextError('tokenMissing');
  const session = state.grants.session(token);
  const user = session === undefined ? undefined : userById(session.userId);
  if (session === undefined || user === undefined || hostKind(request) !== 'org')
    throw new TextError('tokenBad');
  return user;
}

function userInfo(request: FastifyRequest, user: OrgUser) {
  const origin = originOf(request);
  return {
    sub: `${origin}/id/${ORG_ID}/${user.id}`,
    user_id: user.id,
    organization_id: ORG_ID,
    preferred_username: user.username,
    nickname: nickname(user),
    name: `${user.firstName} ${user.lastName}`,
    email: user.username,
    email_verified: true,
    given_name: user.firstName,
    family_name: user.lastName,
    zoneinfo: user.timeZone,
    photos: photos(origin),
    profile: `${origin}/${user.id}`,
    urls: urls(origin, user),
    active: true,
    user_type: 'STANDARD',
    language: user.language,
    locale: user.locale,
    utcOffset: 3_600_000,
    updated_at: '2026-01-15T12:34:56Z',
    is_app_installed: true,
  };
}

function identity(request: FastifyRequest, user: OrgUser) {
  const origin = originOf(request);
  return {
    id: `${origin}/id/${ORG_ID}/${user.id}`,
    asserted_user: true,
    user_id: user.id,
    organization_id: ORG_ID,
    username: user.username,
    nick_name: nickname(user),
    display_name: `${user.firstName} ${user.lastName}`,
    email: user.username,
    email_verified: true,
    first_name: user.firstName,
    last_name: user.lastName,
    timezone: user.timeZone,
    photos: photos(origin),
    addr_street: null,
    addr_city: null,
    addr_state: null,
    addr_country: 'NO',
    addr_zip: null,
    mobile_phone: null,
    mobile_phone_verified: false,
    is_lightning_login_user: false,
    status: { created_date: null, body: null },
    urls: urls(origin, user),
    active: true,
    user_type: 'STANDARD',
    language: user.language,
    locale: user.locale,
    utcOffset: 3_600_000,
    last_modified_date: '2026-01-15T12:34:56Z',
    is_app_installed: true,
  };
}

const nickname = (user: OrgUser) => user.username.split('@')[0] ?? '';
const photos = (origin: string) => ({
  picture: `${origin}/profilephoto/005/F`,
  thumbnail: `${origin}/profilephoto/005/T`,
});

function urls(origin: string, user: OrgUser) {
  const rest = `${origin}/services/data/v{version}/`;
  return {
    rest,
    sobjects: `${rest}sobjects/`,
    search: `${rest}search/`,
    query: `${rest}query/`,
    profile: `${origin}/${user.id}`,
    custom_domain: origin,
  };
}
