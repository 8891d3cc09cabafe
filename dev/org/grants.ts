import { createHash } from 'node:crypto';
import { ORG_ID_15, randomToken } from '@/dev/org/ids';
import { PRIYA } from '@/dev/org/users';

/** What a signed-in app was given: the right to act as a user until it is revoked. */
interface Grant {
  readonly userId: string;
  readonly scope: string;
  refreshToken: string;
  readonly spent: Set<string>;
}

export interface Session {
  readonly userId: string;
  readonly scope: string;
  /** Null for the session that the org starts with. */
  readonly grant: Grant | null;
}

/** A code on its way from the consent page to the token endpoint. */
interface Code {
  readonly userId: string;
  readonly scope: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly expiresAt: number;
}

/** A user may hold so many grants of one app; one more revokes the oldest. */
const MOST_GRANTS = 5;
/** How long a code is good for, ms. */
const CODE_LIVES_MS = 15 * 60_000;
const REFRESH_SCOPES: readonly string[] = ['refresh_token', 'offline_access'];

/** Codes, grants and the sessions under them. */
export class Grants {
  /** An access token for the first user, so that tools need not sign in. */
  readonly firstToken: string;
  #codes = new Map<string, Code>();
  #grants: readonly Grant[] = [];
  #sessions = new Map<string, Session>();
  /** Who is logged in in which browser: the login page's cookie to a user's id. */
  #logins = new Map<string, string>();

  constructor(firstToken = accessToken()) {
    this.firstToken = firstToken;
    this.reset();
  }

  /** The same again, on a life of its own: for a new org to which those who signed in are known. */
  copy(): Grants {
    const copy = new Grants(this.firstToken);
    const { codes, grants, sessions, logins } = structuredClone({
      codes: this.#codes,
      grants: this.#grants,
      sessions: this.#sessions,
      logins: this.#logins,
    });
    copy.#codes = codes;
    copy.#grants = grants;
    copy.#sessions = sessions;
    copy.#logins = logins;
    return copy;
  }

  /** Forgets every grant and session but the first. */
  reset(): void {
    this.#codes = new Map();
    this.#grants = [];
    this.#logins = new Map();
    this.#sessions = new Map([
      [this.firstToken, { userId: PRIYA.id, scope: 'api id', grant: null }],
    ]);
  }

  /** Notes that someone logged in in a browser; gives the value of its cookie. */
  startLogin(userId: string): string {
    const sid = `${ORG_ID_15}!${randomToken(48)}`;
    this.#logins.set(sid, userId);
    return sid;
  }

  /** The id of who is logged in under a cookie. */
  loggedIn(sid: string): string | undefined {
    return this.#logins.get(sid);
  }

  newCode(code: Omit<Code, 'expiresAt'>): string {
    const text = `aPrx${randomToken(48)}==`;
    this.#codes.set(text, { ...code, expiresAt: Date.now() + CODE_LIVES_MS });
    return text;
  }

  /** Takes a code, which is thereby spent; undefined if it is unknown, spent or too old. */
  takeCode(text: string): Code | undefined {
    const code = this.#codes.get(text);
    this.#codes.delete(text);
    return code !== undefined && code.expiresAt > Date.now() ? code : undefined;
  }

  /** Starts a grant; without a refresh scope it is a session alone. */
  start(userId: string, scope: string): { accessToken: string; refreshToken: string | null } {
    const grant = { userId, scope, refreshToken: refreshToken(), spent: new Set<string>() };
    const canRefresh = scope.split(' ').some((one) => REFRESH_SCOPES.includes(one));
    this.#grants = [...this.#grants, grant];
    const own = this.#grants.filter((one) => one.userId === userId);
    for (const oldest of own.slice(0, Math.max(0, own.length - MOST_GRANTS))) this.#revoke(oldest);
    return {
      accessToken: this.#open(grant),
      refreshToken: canRefresh ? grant.refreshToken : null,
    };
  }

  /**
   * Trades a refresh token for a session and the next refresh token. A token that was traded before
   * is a stolen one: its grant is revoked with every session. Null if nothing is given.
   */
  refresh(token: string): { session: Session; accessToken: string; refreshToken: string } | null {
    const grant = this.#grants.find((one) => one.refreshToken === token || one.spent.has(token));
    if (grant === undefined) return null;
    if (grant.spent.has(token)) {
      this.#revoke(grant);
      return null;
    }
    grant.spent.add(token);
    grant.refreshToken = refreshToken();
    return {
      session: { userId: grant.userId, scope: grant.scope, grant },
      accessToken: this.#open(grant),
      refreshToken: grant.refreshToken,
    };
  }

  session(token: string): Session | undefined {
    return this.#sessions.get(token);
  }

  /** Whether this user has let the app in for all of these scopes. */
  hasGranted(userId: string, scope: string): boolean {
    const wanted = scope.split(' ');
    return this.#grants.some(
      (one) => one.userId === userId && wanted.every((each) => one.scope.split(' ').includes(each)),
    );
  }

  /** Revokes an access token, or a refresh token with all under it. False if it is neither. */
  revoke(token: string): boolean {
    const grant = this.#grants.find((one) => one.refreshToken === token);
    if (grant === undefined) return this.#sessions.delete(token);
    this.#revoke(grant);
    return true;
  }

  /** Every access token ends; refresh tokens live on. */
  expireSessions(): void {
    this.#sessions.clear();
  }

  #open(grant: Grant): string {
    const token = accessToken();
    this.#sessions.set(token, { userId: grant.userId, scope: grant.scope, grant });
    return token;
  }

  #revoke(grant: Grant): void {
    this.#grants = this.#grants.filter((one) => one !== grant);
    for (const [token, session] of this.#sessions) {
      if (session.grant === grant) this.#sessions.delete(token);
    }
  }
}

/** Whether a PKCE verifier is the one that a challenge (S256) was made from. */
export function verifies(verifier: string, challenge: string): boolean {
  return (
    /^[\w.~-]{43,128}$/.test(verifier) &&
    createHash('sha256').update(verifier).digest('base64url') === challenge
  );
}

const accessToken = () => `${ORG_ID_15}!AQ${randomToken(69)}`;
const refreshToken = () => `5Aep861${randomToken(57)}`;
