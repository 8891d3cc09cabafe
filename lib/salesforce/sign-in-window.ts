import { browser } from 'wxt/browser';
import { errorPageAt } from '@/lib/salesforce/authorize-page';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { closeLeftPopup, inPopup } from '@/lib/salesforce/sign-in-popup';

/** The callback address that an administrator enters for the app; the extension's id fixes it. */
export function redirectUri(): string {
  return browser.identity.getRedirectURL();
}

/** Chrome's texts: browsers have no codes for these. The first stands for any status from 400 too. */
const UNREACHABLE = /could not be loaded/i;
const ANOTHER_OPEN = /only one web auth flow/i;

/**
 * Opens Salesforce's own page to sign in and gives the address that it led back to. An error page of
 * Salesforce leads nowhere: the browser shuts the window, or the user closes it. Neither says why, so
 * the page is asked for once more. `signal` closes the window. One that was left open, by a panel that
 * was closed, makes way.
 * @throws SalesforceProblem of kind `window-closed`, `window-open` (of something else's sign-in) or
 *   `login-page-unreachable`, or the error page's own
 */
export async function openSignInWindow(url: string, signal?: AbortSignal): Promise<string> {
  const launch = () => browser.identity.launchWebAuthFlow({ url, interactive: true });
  const inOwnWindow = () => inPopup(new URL(url).host, launch, signal);
  try {
    const endedAt = await inOwnWindow().catch(async (thrown: unknown) => {
      if (says(thrown, ANOTHER_OPEN) && (await closeLeftPopup())) return inOwnWindow();
      throw thrown;
    });
    if (endedAt !== undefined) return endedAt;
  } catch (thrown) {
    throw await problemOf(thrown, url, signal);
  }
  throw new SalesforceProblem({ kind: 'window-closed' });
}

async function problemOf(thrown: unknown, url: string, signal: AbortSignal | undefined) {
  const request = 'GET /services/oauth2/authorize';
  if (signal?.aborted) return new SalesforceProblem({ kind: 'cancelled', request });
  if (says(thrown, ANOTHER_OPEN)) return new SalesforceProblem({ kind: 'window-open', request });
  const kind = says(thrown, UNREACHABLE) ? 'login-page-unreachable' : 'window-closed';
  return (await errorPageAt(url)) ?? new SalesforceProblem({ kind, request });
}

function says(thrown: unknown, text: RegExp): boolean {
  return thrown instanceof Error && text.test(thrown.message);
}
