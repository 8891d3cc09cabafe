import type { Access, TokenSource } from '@/lib/salesforce/connection';
import type { Identity } from '@/lib/salesforce/identity';
import type { Login } from '@/lib/salesforce/login';
import { refreshTokens } from '@/lib/salesforce/oauth';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { ProblemKind } from '@/lib/salesforce/problem-kinds';
import { withSessionLock } from '@/lib/salesforce/session-lock';
import { readSessionState, writeSessionState } from '@/lib/salesforce/session-state';
import {
  forgetTokens,
  readAccess,
  readRefreshToken,
  writeAccess,
  writeRefreshToken,
} from '@/lib/salesforce/token-store';

/** Refusals that no second try changes: only signing in does. */
const ENDED: readonly ProblemKind[] = ['session-over', 'user-inactive', 'code-expired'];

/** The tokens of a signed-in user, shared by all windows. */
export function tokensOf(identity: Identity): TokenSource {
  return {
    current: async () => (await readAccess(identity)) ?? refreshSession(identity, null),
    refresh: (refused) => refreshSession(identity, refused),
  };
}

/**
 * Gives an access token other than `refused` (null: there is none, as after the browser was started).
 * One refresh at a time across all windows: who waited takes what the first one got. The rotated
 * refresh token is stored before anybody can use the new access token, since the old one is spent.
 * Where Salesforce refuses, the session is over and nothing else is lost.
 * @throws SalesforceProblem; `session-over` where only signing in helps
 */
export function refreshSession(identity: Identity, refused: string | null): Promise<Access> {
  return withSessionLock(async () => {
    const state = await readSessionState();
    if (state.is !== 'signed-in' || !isSameUser(state.identity, identity))
      throw new SalesforceProblem({ kind: 'session-over' });
    const now = await readAccess(identity);
    if (now !== null && now.accessToken !== refused) return now;
    const token = await readRefreshToken(identity);
    if (token === null) throw await end(state.login, identity);
    try {
      const fresh = await refreshTokens(state.login, token);
      if (fresh.refreshToken !== null) await writeRefreshToken(identity, fresh.refreshToken);
      await writeAccess(identity, fresh);
      return { accessToken: fresh.accessToken, instanceUrl: fresh.instanceUrl };
    } catch (thrown) {
      const problem = SalesforceProblem.from(thrown);
      throw ENDED.includes(problem.kind) ? await end(state.login, identity, problem) : problem;
    }
  });
}

async function end(
  login: Login,
  identity: Identity,
  problem = new SalesforceProblem({ kind: 'session-over' }),
): Promise<SalesforceProblem> {
  await forgetTokens(identity);
  await writeSessionState({ is: 'signed-out', reason: 'ended', login, identity });
  return problem;
}

function isSameUser(a: Identity, b: Identity): boolean {
  return a.orgId === b.orgId && a.userId === b.userId;
}
