import { i18n } from '#i18n';
import type { Identity } from '@/lib/salesforce/identity';

type Org = Pick<Identity, 'orgName' | 'orgKind' | 'host'>;

/**
 * What tells this org from its live one: a sandbox's own name (`acme--uat2.sandbox.my.salesforce.com` gives
 * `uat2`), for other test orgs the first part of the address. Null for a live org.
 * https://help.salesforce.com/s/articleView?id=sf.domain_name_url_formats.htm
 */
export function testOrgName({ orgKind, host }: Org): string | null {
  if (orgKind === 'production') return null;
  const first = host.split('.')[0] ?? '';
  const [, sandbox] = first.split('--');
  if (orgKind === 'sandbox' && sandbox !== undefined) return sandbox;
  return first.replace(/-dev-ed$/, '') || null;
}

/** The organisation as the header names it: "Halden Freight · uat2". */
export function orgTitle(org: Org): string {
  const name = testOrgName(org);
  return name === null ? org.orgName : `${org.orgName} · ${name}`;
}

/** The word on a test org's header; null for a live one. */
export function orgWord({ orgKind }: Pick<Org, 'orgKind'>): string | null {
  switch (orgKind) {
    case 'production':
      return null;
    case 'sandbox':
      return i18n.t('menu.sandbox');
    case 'scratch':
      return i18n.t('menu.scratch');
    case 'trial':
      return i18n.t('menu.trial');
    case 'developer':
      return i18n.t('menu.developer');
  }
}

/** The note above the buttons of a test org: where a save goes. Null for a live one. */
export function savesToNote(org: Org): string | null {
  const name = testOrgName(org) ?? '';
  switch (org.orgKind) {
    case 'production':
      return null;
    case 'sandbox':
      return i18n.t('menu.savesToSandbox', [name]);
    case 'scratch':
      return i18n.t('menu.savesToScratch', [name]);
    case 'trial':
      return i18n.t('menu.savesToTrial', [name]);
    case 'developer':
      return i18n.t('menu.savesToDeveloper', [name]);
  }
}
