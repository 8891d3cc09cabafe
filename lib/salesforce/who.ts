import type { Caller } from '@/lib/salesforce/client';
import type { Identity } from '@/lib/salesforce/identity';
import { bcp47, countryOf, knownTimeZone } from '@/lib/salesforce/locale';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import type { ProblemKind } from '@/lib/salesforce/problem-kinds';
import type { FieldValue } from '@/lib/salesforce/record';
import { query } from '@/lib/salesforce/records';
import { longId } from '@/lib/salesforce/row-id';
import { z } from '@/lib/zod';

const userInfo = z.object({
  user_id: z.string().check(z.regex(/^005\w{12}(\w{3})?$/)),
  organization_id: z.string().check(z.regex(/^00D\w{12}(\w{3})?$/)),
  preferred_username: z.string(),
  name: z.string(),
  locale: z._default(z.nullable(z.string()), null),
  zoneinfo: z._default(z.nullable(z.string()), null),
});

const ORGANISATION =
  'SELECT Id, Name, IsSandbox, OrganizationType, DefaultLocaleSidKey, TrialExpirationDate FROM Organization';

/** Refusals that concern what this user may do, not whether Salesforce can be reached. */
const NOT_ALLOWED: readonly ProblemKind[] = [
  'no-access',
  'no-object',
  'unknown-field',
  'api-disabled-org',
  'api-disabled-user',
  'rest-not-allowed',
  'limit',
];

/**
 * Asks whose token this is: the user, and the organisation's name, kind and locale. Where the user may
 * not ask about the organisation, as much as its address tells.
 * @throws SalesforceProblem
 */
export async function readIdentity(caller: Caller, instanceUrl: string): Promise<Identity> {
  const { body: user } = await caller.call({
    method: 'GET',
    path: '/services/oauth2/userinfo',
    schema: userInfo,
  });
  const { host } = new URL(instanceUrl);
  const organisation = await readOrganisation(caller);
  const name = organisation?.Name;
  const defaultLocale = organisation?.DefaultLocaleSidKey;
  return {
    orgId: longId(user.organization_id),
    orgName: typeof name === 'string' ? name : (host.split('.')[0] ?? host),
    orgKind: kindOf(host, organisation),
    host,
    userId: longId(user.user_id),
    username: user.preferred_username,
    displayName: user.name,
    locale: bcp47(user.locale ?? 'en_US'),
    country: typeof defaultLocale === 'string' ? countryOf(defaultLocale) : null,
    timeZone: knownTimeZone(user.zoneinfo ?? 'UTC'),
  };
}

type Fields = Readonly<Record<string, FieldValue>>;

async function readOrganisation(caller: Caller): Promise<Fields | null> {
  try {
    const [organisation] = await query(caller, ORGANISATION);
    return organisation?.fields ?? null;
  } catch (thrown) {
    const problem = SalesforceProblem.from(thrown);
    if (NOT_ALLOWED.includes(problem.kind)) return null;
    throw problem;
  }
}

/** A scratch org calls itself a sandbox with an end; only its address says it plainly. */
function kindOf(host: string, organisation: Fields | null): Identity['orgKind'] {
  if (/\.scratch\.my\./.test(host)) return 'scratch';
  const ends = typeof organisation?.TrialExpirationDate === 'string';
  if (organisation?.IsSandbox === true) return ends ? 'scratch' : 'sandbox';
  if (/\.sandbox\.my\.|--/.test(host)) return 'sandbox';
  if (organisation?.OrganizationType === 'Developer Edition' || /\.develop\.my\./.test(host))
    return 'developer';
  return ends ? 'trial' : 'production';
}
