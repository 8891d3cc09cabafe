import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { ProblemKind } from '@/lib/salesforce/problem-kinds';

/** What Salesforce's `error` of a redirect or a token answer means. */
const CODES: ReadonlyMap<string, ProblemKind> = new Map(
  Object.entries<ProblemKind>({
    access_denied: 'denied',
    'access-denied': 'denied',
    OAUTH_APP_BLOCKED: 'app-blocked',
    OAUTH_APPROVAL_ERROR_GENERIC: 'approval-failed',
    OAUTH_EC_APP_NOT_FOUND: 'app-not-installed',
    invalid_scope: 'bad-scope',
    server_error: 'unavailable',
    temporarily_unavailable: 'unavailable',
    inactive_user: 'user-inactive',
    inactive_org: 'org-inactive',
    rate_limit_exceeded: 'busy',
    redirect_uri_mismatch: 'bad-callback',
    invalid_client_id: 'bad-consumer-key',
    invalid_client: 'secret-required',
    invalid_client_credentials: 'secret-required',
    unsupported_grant_type: 'flow-off',
    unsupported_response_type: 'flow-off',
    unsupported_token_type: 'bad-request',
    invalid_request: 'bad-request',
  }),
);

/** `invalid_grant` says only in its description what is wrong. */
const GRANTS: readonly (readonly [text: RegExp, kind: ProblemKind])[] = [
  [/already being processed/i, 'busy'],
  [/ip restricted|login hours|ip address/i, 'ip-refused'],
  [/inactive user|authentication failure/i, 'user-inactive'],
  [/inactive organi[sz]ation/i, 'org-inactive'],
  [/authorization code|code verifier/i, 'code-expired'],
];

/**
 * Makes a problem of an OAuth error. At the two general hosts an app that was made in one organisation
 * is not found, though it is installed: there the way on is the organisation's own My Domain.
 */
export function oauthProblem(
  error: string,
  description: string | null,
  about: { readonly host: string; readonly request: string; readonly status: number | null },
): SalesforceProblem {
  const found = kindOfError(error, description ?? '');
  const general = /^(?:login|test)\.salesforce\.com$/.test(about.host);
  return new SalesforceProblem({
    kind: found === 'app-not-installed' && general ? 'use-my-domain' : found,
    code: error,
    status: about.status,
    salesforceText: description,
    request: about.request,
  });
}

function kindOfError(error: string, description: string): ProblemKind {
  if (error === 'invalid_grant')
    return GRANTS.find(([text]) => text.test(description))?.[1] ?? 'session-over';
  return CODES.get(error) ?? 'unexpected';
}
