import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PageError } from '@/dev/org/errors';
import { readForm } from '@/dev/org/form';
import { hostKind, isSecure } from '@/dev/org/hosts';
import { randomToken } from '@/dev/org/ids';
import {
  type AuthorizeRequest,
  callback,
  RedirectError,
  readAuthorize,
} from '@/dev/org/oauth-request';
import { consentView, loginView } from '@/dev/org/oauth-views';
import { searchParams } from '@/dev/org/query-params';
import type { OrgState } from '@/dev/org/state';
import { type OrgUser, USERS, userById } from '@/dev/org/users';

/** How long someone may take to sign in, ms. */
const SIGN_IN_LIVES_MS = 15 * 60_000;

interface SignIn {
  readonly asked: AuthorizeRequest;
  readonly startedAt: number;
}

/** The pages between an app's request for authorization and its callback. */
export function authorizeRoutes(app: FastifyInstance, state: OrgState): void {
  const signIns = new Map<string, SignIn>();

  const signInOf = (form: Readonly<Record<string, string>> | null): [string, AuthorizeRequest] => {
    const key = form?.sign_in ?? '';
    const signIn = signIns.get(key);
    if (signIn === undefined || Date.now() - signIn.startedAt > SIGN_IN_LIVES_MS)
      throw new PageError('signInLapsed');
    return [key, signIn.asked];
  };

  const finish = (reply: FastifyReply, key: string, user: OrgUser, asked: AuthorizeRequest) => {
    signIns.delete(key);
    const { scope, redirectUri, challenge } = asked;
    const code = state.grants.newCode({ userId: user.id, scope, redirectUri, challenge });
    return reply.redirect(callback(redirectUri, { code, state: asked.state }));
  };

  app.get('/services/oauth2/authorize', async (request, reply) => {
    const at = hostKind(request) === 'login' ? 'login' : 'org';
    const asked = readAuthorize(searchParams(request), at, state.switches.values.appBlocked);
    const key = randomToken(18);
    signIns.set(key, { asked, startedAt: Date.now() });
    const user = asked.prompt.includes('login') ? undefined : loggedIn(state, request);
    if (user === undefined) return html(reply, loginView(key, asked.loginHint, null));
    const isKnown = state.grants.hasGranted(user.id, asked.scope);
    return isKnown && !asked.prompt.includes('consent')
      ? finish(reply, key, user, asked)
      : html(reply, consentView(key, user, asked.scope));
  });

  app.post('/login', async (request, reply) => {
    const form = readForm(request);
    const [key, asked] = signInOf(form);
    const username = form?.username ?? '';
    const user = USERS.find((one) => one.username === username.trim().toLowerCase());
    if (user === undefined || user.password === null || user.password !== form?.password)
      return html(
        reply,
        loginView(key, username, 'Check your user name and password, and try again.'),
      );
    const secure = isSecure(request) ? '; Secure' : '';
    const sid = state.grants.startLogin(user.id);
    reply.header('Set-Cookie', `sid=${sid}; Path=/; HttpOnly; SameSite=Lax${secure}`);
    return html(reply, consentView(key, user, asked.scope));
  });

  app.post('/services/oauth2/consent', async (request, reply) => {
    const form = readForm(request);
    const [key, asked] = signInOf(form);
    const user = loggedIn(state, request);
    if (user === undefined || form?.answer === 'switch')
      return html(reply, loginView(key, '', null));
    if (form?.answer === 'allow') return finish(reply, key, user, asked);
    signIns.delete(key);
    throw new RedirectError('accessDenied', asked.redirectUri, asked.state);
  });
}

/** Who is logged in in this browser, by the cookie that the login page set. */
function loggedIn(state: OrgState, request: FastifyRequest): OrgUser | undefined {
  const sid = /(?:^|;\s*)sid=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  const userId = sid === undefined ? undefined : state.grants.loggedIn(sid);
  return userId === undefined ? undefined : userById(userId);
}

function html(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('Cache-Control', 'no-store')
    .header('X-Frame-Options', 'DENY')
    .send(text);
}
