import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Client } from '@/lib/salesforce/client';
import { doubtDescribes } from '@/lib/salesforce/describe-doubt';
import { readDescribes } from '@/lib/salesforce/describes';
import { PRIYA } from '@/tests/unit/salesforce/fake-world';
import { WebLocks } from '@/tests/unit/web-locks';

/** A Salesforce that describes Contact, and keeps under which condition it was asked. */
function salesforce() {
  const asked: (string | null)[] = [];
  const client: Client = {
    identity: PRIYA,
    async call({ headers, schema }) {
      asked.push(headers?.['If-Modified-Since'] ?? null);
      const body = {
        name: 'Contact',
        label: 'Contact',
        labelPlural: 'Contacts',
        keyPrefix: null,
        createable: true,
        updateable: true,
        recordTypeInfos: [],
        fields: [],
      };
      const lastModified = 'Sat, 21 Nov 2026 08:00:00 GMT';
      return { status: 200, body: schema.parse(body), date: null, lastModified };
    },
  };
  return { asked, client };
}

/** Each test has a user of its own: who has doubted lately is remembered. */
let user = 0;
const nextUser = () => ({ ...PRIYA, userId: `0059x0000000${++user}` });

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: new WebLocks() });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Threadside',
    version: '1.2.0',
  }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('after a field that Salesforce does not know, describes are asked for in full', async () => {
  const { asked, client } = salesforce();
  const identity = nextUser();
  await readDescribes({ ...client, identity }, ['Contact']);
  expect(await doubtDescribes(identity, { kind: 'unknown-field' })).toBe(true);
  await readDescribes({ ...client, identity }, ['Contact']);
  expect(asked).toEqual([null, null]);
});

test('a rule that was broken says nothing against them', async () => {
  const { asked, client } = salesforce();
  const identity = nextUser();
  await readDescribes({ ...client, identity }, ['Contact']);
  expect(await doubtDescribes(identity, { kind: 'validation-rule' })).toBe(false);
  await readDescribes({ ...client, identity }, ['Contact']);
  expect(asked).toEqual([null]);
});

test('a refusal that comes back asks no second time within ten minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { asked, client } = salesforce();
  const identity = nextUser();
  await readDescribes({ ...client, identity }, ['Contact']);
  const callsAfter = async (minutes: number) => {
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await doubtDescribes(identity, { kind: 'read-only-field' });
    await readDescribes({ ...client, identity }, ['Contact']);
    return asked.length;
  };
  expect(await callsAfter(1)).toBe(2);
  expect(await callsAfter(9)).toBe(2);
  expect(await callsAfter(2)).toBe(3);
});
