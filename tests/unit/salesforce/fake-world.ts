import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Identity } from '@/lib/salesforce/identity';
import { writeSessionState } from '@/lib/salesforce/session-state';
import { writeAccess, writeRefreshToken } from '@/lib/salesforce/token-store';
import { fakeIndexedDb } from '@/tests/unit/salesforce/fake-indexed-db';
import { FakeSalesforce, HOST, ORG_ID, USER_ID } from '@/tests/unit/salesforce/fake-salesforce';
import { WebLocks } from '@/tests/unit/web-locks';

export const LOGIN = { host: HOST, clientId: '3MVG9.halden' };

export const PRIYA: Identity = {
  orgId: ORG_ID,
  orgName: 'Halden Freight',
  orgKind: 'production',
  host: HOST,
  userId: USER_ID,
  username: 'priya.r@haldenfreight.example',
  displayName: 'Priya Raghunathan',
  locale: 'en-GB',
  country: 'NO',
  timeZone: 'Europe/Oslo',
};

/** A browser with empty storage, locks, a vault and a Salesforce to talk to. */
export function fakeWorld(): FakeSalesforce {
  fakeBrowser.reset();
  const salesforce = new FakeSalesforce();
  vi.stubGlobal('fetch', salesforce.fetch);
  vi.stubGlobal('navigator', { onLine: true, locks: new WebLocks() });
  vi.stubGlobal('indexedDB', fakeIndexedDb());
  return salesforce;
}

/** Priya signed in earlier, in this browser. */
export async function signedIn({ access, refresh }: FakeSalesforce): Promise<void> {
  await writeRefreshToken(PRIYA, refresh);
  await writeAccess(PRIYA, { accessToken: access, instanceUrl: `https://${HOST}` });
  await writeSessionState({ is: 'signed-in', login: LOGIN, identity: PRIYA });
}
