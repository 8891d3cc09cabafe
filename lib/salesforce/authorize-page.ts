import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { ProblemKind } from '@/lib/salesforce/problem-kinds';

/** The errors that Salesforce tells on a page of its own, since it can't trust the callback yet. */
const ERRORS: readonly (readonly [said: RegExp, code: string, kind: ProblemKind])[] = [
  [/invalid_client_id|client identifier invalid/i, 'invalid_client_id', 'bad-consumer-key'],
  [/redirect_uri_mismatch|redirect_uri must match/i, 'redirect_uri_mismatch', 'bad-callback'],
];

/** Nobody waits for this one: it only finds better words for what has failed already. */
const ANSWER_WITHIN_MS = 5_000;

/**
 * Asks for the page that a sign-in started at, as nobody: without cookies, following no redirect.
 * Gives the error that stands on it; null for any other page, and where nothing answers.
 */
export async function errorPageAt(url: string): Promise<SalesforceProblem | null> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const { status } = response;
    const about = { status, request: 'GET /services/oauth2/authorize' };
    const page = await response.text();
    const found = ERRORS.find(([said]) => said.test(page));
    if (found) return new SalesforceProblem({ ...about, code: found[1], kind: found[2] });
    return status >= 500 ? new SalesforceProblem({ ...about, kind: 'unavailable' }) : null;
  } catch {
    return null;
  }
}
