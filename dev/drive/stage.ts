import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchWithExtension,
} from '@/dev/browser/launch';
import { openSidePanel } from '@/dev/browser/panel';
import { INBOX_HOSTS, startInboxes } from '@/dev/inboxes/server';
import { hostOrgs, type OrgHost, type RunningOrg } from '@/dev/org/server';
import { selfSigned } from '@/dev/tls';

/** Where Salesforce is asked: any My Domain, and the two general sign-in hosts. */
const SALESFORCE_HOSTS = ['*.my.salesforce.com', 'login.salesforce.com', 'test.salesforce.com'];

/** The build that ships. */
const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Big enough for an inbox and a panel beside it. */
export const WINDOW = '--window-size=1180,860';

/** Org, inboxes and a browser with the extension in it, all on this machine. */
export interface Stage {
  readonly org: RunningOrg;
  readonly browser: ExtensionBrowser;
  /** A new org in the place of this one, for a browser that forgot the old one. */
  nextOrg(...grants: Parameters<OrgHost['next']>): Promise<RunningOrg>;
  /** What points another browser at the same org and inboxes. */
  readonly outside: Pick<LaunchOptions, 'hosts' | 'spkiHashes'>;
  close(): Promise<void>;
}

/** Starts everything that stands in for the outside, and the browser that is pointed at it. */
export async function startStage(
  options: Pick<
    LaunchOptions,
    'headless' | 'colorScheme' | 'locale' | 'timezoneId' | 'backForwardCache'
  >,
): Promise<Stage> {
  const tls = selfSigned(INBOX_HOSTS);
  const orgs = await hostOrgs();
  const inboxes = await startInboxes({ tls });
  const { httpsPort, spkiHash } = orgs;
  if (httpsPort === null || spkiHash === null) throw new Error('The org has no HTTPS');
  const outside = {
    hosts: Object.fromEntries([
      ...INBOX_HOSTS.map((host) => [host, inboxes.port]),
      ...SALESFORCE_HOSTS.map((host) => [host, httpsPort]),
    ]),
    spkiHashes: [tls.spkiHash, spkiHash],
  };
  const browser = await launchWithExtension({
    ...options,
    ...outside,
    extraArgs: [WINDOW],
    extensionDir: path.resolve(EXTENSION),
  });
  return {
    org: await orgs.next(),
    browser,
    nextOrg: orgs.next,
    outside,
    async close() {
      await browser.close();
      await inboxes.close();
      await orgs.close();
    },
  };
}

/** Opens an inbox in a tab and the panel beside it, by the toolbar button. */
export async function openInbox(
  { browser }: Stage,
  url = 'https://web.whatsapp.com/',
): Promise<{ inbox: Page; panel: Page }> {
  const inbox = await browser.context.newPage();
  await inbox.goto(url);
  return { inbox, panel: await openSidePanel(browser, inbox) };
}
