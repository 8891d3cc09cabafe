/** Why what was typed can't be a place to sign in to Salesforce. */
export type HostRefusal =
  | 'empty'
  /** `http://`: what is sent there could be read on the way. */
  | 'insecure'
  /** Salesforce's, but of a server or a site, not an organisation's My Domain. */
  | 'not-my-domain'
  | 'not-salesforce';

export type ParsedHost =
  | { readonly ok: true; readonly host: string }
  | { readonly ok: false; readonly reason: HostRefusal };

/** Words that people type for Salesforce's two general sign-in pages. */
const GENERAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    production: 'login.salesforce.com',
    login: 'login.salesforce.com',
    'login.salesforce.com': 'login.salesforce.com',
    sandbox: 'test.salesforce.com',
    test: 'test.salesforce.com',
    'test.salesforce.com': 'test.salesforce.com',
  }),
);

/** Where one organisation shows itself: its name stands before each of these. */
const MY_DOMAIN = '.my.salesforce.com';
const SAME_NAME = [MY_DOMAIN, '.lightning.force.com', '.my.salesforce-setup.com'];

/** `acme`, `acme--uat2.sandbox`, `acme-dev-ed.develop`, `acme.trailblaze`: letters, digits, hyphens. */
const ORGANISATION = /^(?!xn--)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z](?:[a-z-]*[a-z])?)?$/;

/** Invisible characters that come along when an address is copied from a chat or a PDF. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/**
 * The host to sign in at, from whatever an agent types or pastes: a My Domain, Lightning or Setup
 * address with or without scheme and path, in any case, or the words "production" and "sandbox".
 * The answer is one of Salesforce's two general hosts or ends in `.my.salesforce.com`, and nothing else.
 */
export function parseLoginHost(typed: string): ParsedHost {
  const text = typed.replace(INVISIBLE, '').trim().toLowerCase();
  if (text === '') return refuse('empty');
  const general = GENERAL.get(text);
  if (general !== undefined) return { ok: true, host: general };
  if (text.startsWith('http://')) return refuse('insecure');
  const host = hostOf(text);
  if (host === null) return refuse('not-salesforce');
  if (GENERAL.get(host) === host) return { ok: true, host };
  for (const suffix of SAME_NAME) {
    const name = host.endsWith(suffix) ? host.slice(0, -suffix.length) : '';
    if (ORGANISATION.test(name)) return { ok: true, host: name + MY_DOMAIN };
  }
  return refuse(/\.(?:sales)?force\.com$/.test(host) ? 'not-my-domain' : 'not-salesforce');
}

/** Whether an origin is one that an organisation's tokens may be sent to. */
export function isOrganisationOrigin(origin: string): boolean {
  const host = origin.startsWith('https://') ? origin.slice('https://'.length) : '';
  return host.endsWith(MY_DOMAIN) && ORGANISATION.test(host.slice(0, -MY_DOMAIN.length));
}

/** The plain host of an address; null where it holds a user, a port or anything that could mislead. */
function hostOf(text: string): string | null {
  const address = text.includes('://') ? text : `https://${text}`;
  // Only what is written as itself counts: browsers also read `ⓢalesforce` or `\` as something else.
  const written = /^https:\/\/([a-z0-9.-]+?)\.?(?:[/?#]|$)/.exec(address)?.[1];
  return written !== undefined && URL.canParse(`https://${written}`) ? written : null;
}

function refuse(reason: HostRefusal): ParsedHost {
  return { ok: false, reason };
}
