import { browser } from 'wxt/browser';
import { type Access, createCaller, type TokenSource } from '@/lib/salesforce/connection';
import { forgetDescribes } from '@/lib/salesforce/describe-store';
import type { Identity } from '@/lib/salesforce/identity';
import type { LimitInfo } from '@/lib/salesforce/limit-info';
import type { Login } from '@/lib/salesforce/login';
import { finishAuthorization, revokeToken, startAuthorization } from '@/lib/salesforce/oauth';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { withSessionLock } from '@/lib/salesforce/session-lock';
import { readSessionState, writeSessionState } from '@/lib/salesforce/session-state';
import { openSignInWindow, redirectUri } from '@/lib/salesforce/sign-in-window';
import {
  forgetTokens,
  readRefreshToken,
  writeAccess,
  writeRefreshToken,
} from '@/lib/salesforce/token-store';
import { forgetTypedLogin } from '@/lib/salesforce/typed-login';
import { keepUsage } from '@/lib/salesforce/usage';
import { readIdentity } from '@/lib/salesforce/who';

export {
  readSessionState,
  type SessionState,
  watchSessionState,
} from '@/lib/salesforce/session-state';

/** What is cached of Salesforce in `storage.session`: the panel's answers, and the calls that are left. */
const CACHES = /^(?:cache-|usage:)/;

export interface SignInOptions {
  /** Gives the sign-in up: its window is closed, and whatever it came to, nobody is signed in by it. */
  readonly signal?: AbortSignal;
  /** Asks who it is even where the browser is logged in to Salesforce, which else answers for itself. */
  readonly askWho?: boolean;
}

/**
 * Signs in: the window, the code, the tokens, and who it is. Tokens are stored only once all of that
 * is known. Somebody else who was signed in is signed out.
 * @throws SalesforceProblem; `cancelled` where it was given up meanwhile
 */
export async function signIn(
  login: Login,
  { signal, askWho = false }: SignInOptions = {},
): Promise<Identity> {
  const started = await startAuthorization(login, redirectUri(), { askWho });
  const endedAt = await openSignInWindow(started.url, signal);
  stopIfGivenUp(signal); // The code lapses unused.
  const tokens = await finishAuthorization(login, started, endedAt);
  try {
    const identity = await identify(tokens);
    const replaced = await withSessionLock(async () => {
      stopIfGivenUp(signal);
      const before = await takeSession();
      await writeRefreshToken(identity, tokens.refreshToken);
      await writeAccess(identity, tokens);
      await writeSessionState({ is: 'signed-in', login, identity });
      await forgetTypedLogin();
      return before;
    });
    if (replaced !== null) await revoke(replaced.login, replaced.token);
    return identity;
  } catch (problem) {
    // A user has five sign-ins for each app; one that nobody holds would count.
    await revoke(login, tokens.refreshToken);
    throw problem;
  }
}

function stopIfGivenUp(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SalesforceProblem({ kind: 'cancelled' });
}

/**
 * Signs out: tokens and caches go from this computer first, then Salesforce is told. `revoked` is
 * false where it could not be: the session then ends by itself after its idle time.
 * What was typed and not saved stays, for the same user.
 */
export async function signOut(): Promise<{ readonly revoked: boolean }> {
  const taken = await withSessionLock(async () => {
    const state = await readSessionState();
    const before = await takeSession();
    await clearCaches();
    await forgetDescribes();
    await writeSessionState({
      is: 'signed-out',
      reason: 'signed-out',
      login: state.login,
      identity: null,
    });
    return before;
  });
  return { revoked: taken === null || (await revoke(taken.login, taken.token)) };
}

/** Removes the tokens of whoever is signed in and gives the refresh token, to be revoked. */
async function takeSession(): Promise<{ login: Login; token: string } | null> {
  const state = await readSessionState();
  if (state.is !== 'signed-in') return null;
  const token = await readRefreshToken(state.identity);
  await forgetTokens(state.identity);
  return token === null ? null : { login: state.login, token };
}

/** Whether Salesforce knows now that the token is of no more use; a token it doesn't know is none. */
async function revoke(login: Login, token: string): Promise<boolean> {
  try {
    await revokeToken(login, token);
    return true;
  } catch (thrown) {
    return SalesforceProblem.from(thrown).status === 400;
  }
}

async function clearCaches(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => CACHES.test(key)));
}

/** Who the tokens are for; what was asked to know it counts among Threadside's calls. */
async function identify(access: Access): Promise<Identity> {
  const tokens: TokenSource = {
    current: async () => access,
    refresh: async () => {
      throw new SalesforceProblem({ kind: 'session-over' });
    },
  };
  const used: LimitInfo[] = [];
  const identity = await readIdentity(
    createCaller(tokens, (usage) => used.push(usage)),
    access.instanceUrl,
  );
  for (const usage of used) await keepUsage(identity.orgId, usage);
  return identity;
}
