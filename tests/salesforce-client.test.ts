import { request } from 'node:https';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MY_DOMAIN } from '@/dev/org/hosts';
import { ORG_ID } from '@/dev/org/ids';
import { type RunningOrg, startOrg } from '@/dev/org/server';
import { PRIYA } from '@/dev/org/users';
import type { Client } from '@/lib/salesforce/client';
import { queryTogether } from '@/lib/salesforce/composite';
import { describe as describeObject, phoneFields } from '@/lib/salesforce/describe';
import { describeTogether } from '@/lib/salesforce/describe-together';
import type { Identity } from '@/lib/salesforce/identity';
import { query, readRecord, search, updateRecord } from '@/lib/salesforce/records';
import { tokensOf } from '@/lib/salesforce/session-refresh';
import { readSessionState, writeSessionState } from '@/lib/salesforce/session-state';
import { signedInClient } from '@/lib/salesforce/signed-in-client';
import { readRefreshToken, writeAccess, writeRefreshToken } from '@/lib/salesforce/token-store';
import { readUsage } from '@/lib/salesforce/usage';
import { readIdentity } from '@/lib/salesforce/who';
import { keepServerClock } from '@/lib/writes/server-clock';
import { makeRecord } from '@/tests/make-record';
import { fakeIndexedDb } from '@/tests/unit/salesforce/fake-indexed-db';
import { kindOf } from '@/tests/unit/salesforce/problem-of';
import { WebLocks } from '@/tests/unit/web-locks';

let org: RunningOrg;
let identity: Identity;
let client: Client;

beforeAll(async () => {
  org = await startOrg({ httpPort: null });
});
afterAll(() => org.close());

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', fetchTo(org.httpsPort ?? 0));
  vi.stubGlobal('navigator', { onLine: true, locks: new WebLocks() });
  vi.stubGlobal('indexedDB', fakeIndexedDb());
  identity = {
    orgId: ORG_ID,
    orgName: '',
    orgKind: 'production',
    host: MY_DOMAIN,
    userId: PRIYA.id,
    username: PRIYA.username,
    displayName: '',
    locale: 'en-GB',
    country: null,
    timeZone: 'UTC',
  };
  const { accessToken, refreshToken } = org.store.grants.start(PRIYA.id, 'api refresh_token id');
  await writeAccess(identity, { accessToken, instanceUrl: `https://${MY_DOMAIN}` });
  await writeRefreshToken(identity, refreshToken ?? '');
  const login = { host: MY_DOMAIN, clientId: org.consumerKey };
  await writeSessionState({ is: 'signed-in', login, identity });
  client = signedInClient(identity);
});
afterEach(() => org.store.reset());

const makeContact = () => makeRecord(client, 'Contact', { LastName: 'Lie' });

describe('against the local org', () => {
  it('tells who is signed in', async () => {
    expect(await readIdentity(client, `https://${MY_DOMAIN}`)).toMatchObject({
      userId: PRIYA.id,
      username: PRIYA.username,
      orgName: 'Halden Freight',
      orgKind: 'production',
      country: expect.stringMatching(/^[A-Z]{2}$/),
    });
  });

  it('says its name and version with every call', async () => {
    org.calls.clear();
    await readIdentity(client, `https://${MY_DOMAIN}`);
    await keepServerClock(client).serverNow();
    await describeObject(client, 'Contact');
    const id = await makeContact();
    await readRecord(client, 'Contact', id, ['LastName']);
    await query(client, 'SELECT Id FROM Contact LIMIT 1');
    await search(client, 'FIND {lie} IN NAME FIELDS RETURNING Contact(Id)');
    await queryTogether(client, ['SELECT Id FROM Lead LIMIT 1', 'SELECT Id FROM Case LIMIT 1']);
    const calls = org.calls.all();
    expect(calls.map(({ path }) => path.split('/')[4] ?? path)).toEqual([
      '/services/oauth2/userinfo',
      'query',
      '/services/data',
      'sobjects',
      'sobjects',
      'sobjects',
      'query',
      'search',
      'composite',
    ]);
    for (const { path, headers } of calls) {
      expect(headers['sforce-call-options'], path).toMatch(/^client=threadside\/\d+\.\d+\.\d+$/);
    }
  });

  it('makes, reads, queries and changes a record, and describes its object', async () => {
    const id = await makeContact();
    const contact = await readRecord(client, 'Contact', id, ['LastName', 'LastModifiedDate']);
    expect(contact).toMatchObject({ sobject: 'Contact', id, fields: { LastName: 'Lie' } });
    const unmodifiedSince = new Date(Date.now() + 5_000).toUTCString();
    await updateRecord(client, 'Contact', id, { Title: 'Head' }, { unmodifiedSince });
    const found = await query(client, `SELECT Title, Owner.Name FROM Contact WHERE Id = '${id}'`);
    expect(found.map(({ fields }) => fields)).toEqual([
      expect.objectContaining({ Title: 'Head', 'Owner.Name': expect.any(String) }),
    ]);
    const names = phoneFields(await describeObject(client, 'Contact')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Phone', 'MobilePhone']));
    await vi.waitFor(async () => expect((await readUsage(identity.orgId))?.own).toBe(5));
  });

  it('asks several queries in one call, and one that is refused hides no other', async () => {
    const id = await makeContact();
    const { used } = org.switches.values.allowance;
    const [contacts, leads] = await queryTogether(client, [
      `SELECT Id FROM Contact WHERE Id = '${id}'`,
      'SELECT Colour__c FROM Lead',
    ]);
    expect(contacts).toMatchObject([{ sobject: 'Contact', id }]);
    expect(leads).toMatchObject({ kind: 'unknown-field', code: 'INVALID_FIELD', status: 400 });
    expect(org.switches.values.allowance.used).toBe(used + 1);
  });

  it('describes several objects in one call, and hears together and alone that nothing changed', async () => {
    const { used } = org.switches.values.allowance;
    const [contact, lead, nowhere] = await describeTogether(client, [
      { sobject: 'Contact', since: null },
      { sobject: 'Lead', since: null },
      { sobject: 'Nowhere__c', since: null },
    ]);
    expect(org.switches.values.allowance.used).toBe(used + 1);
    expect(contact).toMatchObject({ is: 'new', describe: { name: 'Contact', label: 'Contact' } });
    expect(lead).toMatchObject({ is: 'new', describe: { name: 'Lead' } });
    expect(nowhere).toEqual({ is: 'absent' });
    if (contact?.is !== 'new' || lead?.is !== 'new') return;
    const again = [
      { sobject: 'Contact', since: contact.lastModified },
      { sobject: 'Lead', since: lead.lastModified },
    ];
    const unchanged = [{ is: 'unchanged' }, { is: 'unchanged' }];
    expect(await describeTogether(client, again)).toEqual(unchanged);
    expect(await describeTogether(client, again.slice(0, 1))).toEqual(unchanged.slice(0, 1));
    org.switches.set({ hiddenFields: { Contact: ['Fax'] } });
    expect(await describeTogether(client, again)).toMatchObject([{ is: 'new' }, { is: 'new' }]);
  });

  it('hears of a change that somebody else made', async () => {
    const id = await makeContact();
    const unmodifiedSince = 'Sat, 01 Jan 2022 00:00:00 GMT';
    const saved = updateRecord(client, 'Contact', id, { Title: 'Head' }, { unmodifiedSince });
    await expect(saved).rejects.toMatchObject({
      kind: 'conflict',
      status: 412,
      outcome: 'not-done',
    });
  });

  it.each([
    [{ limitReached: true }, 'limit'],
    [{ apiDisabledForOrg: true }, 'api-disabled-org'],
    [{ apiDisabledForUser: true }, 'api-disabled-user'],
    [{ restNotAllowed: true }, 'rest-not-allowed'],
    [{ unavailable: true }, 'unavailable'],
    [{ cutConnection: { when: 'after', writes: 1 } }, 'offline'],
  ] as const)('says what is wrong with %j', async (change, kind) => {
    org.switches.set(change);
    expect(await kindOf(makeContact())).toBe(kind);
  });

  it('heals an expired session once for calls at the same time, and keeps the rotated token', async () => {
    const before = await readRefreshToken(identity);
    org.switches.set({ expireTokens: true });
    await Promise.all(
      ['Contact', 'Lead', 'Case'].map((sobject) => describeObject(client, sobject)),
    );
    expect(await readRefreshToken(identity)).not.toBe(before);
    org.switches.set({ expireTokens: true });
    await tokensOf(identity).refresh((await tokensOf(identity).current()).accessToken);
    expect((await readSessionState()).is).toBe('signed-in');
  });

  it('leads to sign-in where the refresh is refused', async () => {
    org.switches.set({ expireTokens: true, refuseRefresh: true });
    expect(await kindOf(describeObject(client, 'Contact'))).toBe('session-over');
    expect(await readSessionState()).toMatchObject({ is: 'signed-out', reason: 'ended' });
  });
});

/** `fetch` as in the browser of the whole-browser tests: Salesforce's hosts lead to the local org. */
function fetchTo(port: number): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const url = new URL(String(input));
      const headers = { ...Object.fromEntries(new Headers(init.headers)), host: url.host };
      const outgoing = request(
        {
          host: '127.0.0.1',
          port,
          servername: url.hostname,
          path: url.pathname + url.search,
          method: init.method ?? 'GET',
          headers,
          rejectUnauthorized: false,
        },
        async (incoming) => {
          const body = (await incoming.toArray()).join('');
          const status = incoming.statusCode ?? 0;
          const answered = new Headers();
          for (const [name, value] of Object.entries(incoming.headers))
            answered.set(name, String(value));
          resolve(new Response(body === '' ? null : body, { status, headers: answered }));
        },
      );
      outgoing.on('error', () => reject(new TypeError('fetch failed')));
      outgoing.end(init.body === null || init.body === undefined ? undefined : String(init.body));
    });
}
