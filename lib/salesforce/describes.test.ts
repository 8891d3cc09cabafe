import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Client } from '@/lib/salesforce/client';
import { forgetDescribes } from '@/lib/salesforce/describe-store';
import { readDescribes } from '@/lib/salesforce/describes';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { PRIYA } from '@/tests/unit/salesforce/fake-world';
import { WebLocks } from '@/tests/unit/web-locks';

const HOUR = 60 * 60_000;
const CHANGED = 'Sat, 21 Nov 2026 08:00:00 GMT';
const LATER = 'Sun, 22 Nov 2026 07:00:00 GMT';

const body = (name: string, label = name) => ({
  name,
  label,
  labelPlural: `${name}s`,
  keyPrefix: null,
  createable: true,
  updateable: true,
  recordTypeInfos: [],
  fields: [],
});
const NO_SUCH = [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }];
const BROKEN = [{ errorCode: 'UNKNOWN_EXCEPTION', message: 'ErrorId 1' }];

type Part = { readonly url: string; readonly httpHeaders?: Readonly<Record<string, string>> };
/** What Salesforce answers about an object: status, body, and its Last-Modified. */
type Answer = readonly [status: number, body: unknown, lastModified?: string];

/** A Salesforce with these objects, which keeps what it was asked; `sf.refuses` refuses `/composite`. */
function salesforce(objects: Record<string, Answer>) {
  const sf = {
    objects,
    /** `/composite` or the path, then each object with the date it was asked since. */
    calls: [] as string[][],
    refuses: null as SalesforceProblem | 'all-in-one' | null,
    offline: false,
  };
  const answer = (url: string): Answer => {
    const name = /sobjects\/(\w+)\/describe$/.exec(url)?.[1] ?? '';
    return sf.objects[name] ?? [404, NO_SUCH];
  };
  const nameAndDate = (url: string, since: string | undefined) =>
    `${url.split('/').at(-2)}${since === undefined ? '' : ` since ${since}`}`;
  const client: Client = {
    identity: PRIYA,
    async call({ path, headers, body: sent, schema }) {
      if (sf.offline) throw new SalesforceProblem({ kind: 'offline' });
      const said = { date: null, lastModified: null };
      if (path === '/composite') {
        // The shape is the one of "Composite" in the REST API guide, written by the code under test.
        const { compositeRequest } = sent as { compositeRequest: readonly Part[] };
        sf.calls.push([
          path,
          ...compositeRequest.map(({ url, httpHeaders }) =>
            nameAndDate(url, httpHeaders?.['If-Modified-Since']),
          ),
        ]);
        if (sf.refuses instanceof SalesforceProblem) throw sf.refuses;
        const parts = compositeRequest.map(({ url }) => {
          const [httpStatusCode, of, lastModified] = answer(url);
          const httpHeaders = lastModified === undefined ? {} : { 'Last-Modified': lastModified };
          return { body: of, httpHeaders, httpStatusCode, referenceId: 'x' };
        });
        const compositeResponse = sf.refuses === 'all-in-one' ? parts.slice(0, 1) : parts;
        return { status: 200, body: schema.parse({ compositeResponse }), ...said };
      }
      sf.calls.push([path, nameAndDate(path, headers?.['If-Modified-Since'])]);
      const [status, of, lastModified = null] = answer(path);
      if (status >= 500) throw new SalesforceProblem({ kind: 'unavailable' });
      if (status >= 400) throw new SalesforceProblem({ kind: 'not-found' });
      return { status, body: schema.parse(of), date: null, lastModified };
    },
  };
  return { sf, client };
}

let version: string;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: Date.parse('2026-11-21T09:00:00Z'), toFake: ['Date'] });
  vi.stubGlobal('navigator', { onLine: true, locks: new WebLocks() });
  version = '1.2.0';
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Threadside',
    version,
  }));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const people = (): Record<string, Answer> => ({
  Contact: [200, body('Contact', 'Kontakt'), CHANGED],
  Lead: [200, body('Lead'), CHANGED],
});
const labels = (described: Awaited<ReturnType<typeof readDescribes>>) =>
  Object.entries(described).map(([name, one]) => `${name}: ${one?.label}`);

describe('describes', () => {
  it('of all objects take one call; who is not there or not for this user is missing', async () => {
    const { sf, client } = salesforce(people());
    const described = await readDescribes(client, ['Contact', 'Lead', 'Case']);
    expect(labels(described)).toEqual(['Contact: Kontakt', 'Lead: Lead']);
    expect(sf.calls).toEqual([['/composite', 'Contact', 'Lead', 'Case']]);
  });

  it('are asked once a day, in windows at the same moment too', async () => {
    const { sf, client } = salesforce(people());
    const read = () => readDescribes(client, ['Contact', 'Lead', 'Case']);
    await Promise.all([read(), read()]);
    vi.setSystemTime(Date.now() + 23 * HOUR);
    expect(labels(await read())).toEqual(['Contact: Kontakt', 'Lead: Lead']);
    expect(sf.calls).toHaveLength(1);
  });

  it('are asked after a day whether they changed; what did not is kept for another day', async () => {
    const { sf, client } = salesforce(people());
    const read = () => readDescribes(client, ['Contact', 'Lead', 'Case']);
    await read();
    vi.setSystemTime(Date.now() + 25 * HOUR);
    sf.objects.Contact = [304, null];
    sf.objects.Lead = [200, body('Lead', 'Emne'), LATER];
    expect(labels(await read())).toEqual(['Contact: Kontakt', 'Lead: Emne']);
    expect(sf.calls[1]).toEqual([
      '/composite',
      `Contact since ${CHANGED}`,
      `Lead since ${CHANGED}`,
      'Case',
    ]);
    vi.setSystemTime(Date.now() + 23 * HOUR);
    expect(labels(await read())).toEqual(['Contact: Kontakt', 'Lead: Emne']);
    expect(sf.calls).toHaveLength(2);
  });

  it('of an object that is added later take one call of its own', async () => {
    const { sf, client } = salesforce({ ...people(), Visit__c: [200, body('Visit__c')] });
    await readDescribes(client, ['Contact', 'Lead']);
    const described = await readDescribes(client, ['Contact', 'Lead', 'Visit__c']);
    expect(labels(described)).toEqual(['Contact: Kontakt', 'Lead: Lead', 'Visit__c: Visit__c']);
    expect(sf.calls[1]).toEqual(['/sobjects/Visit__c/describe', 'Visit__c']);
  });

  it('hold where a later call fails; an object without one is missing until next time', async () => {
    const { sf, client } = salesforce(people());
    await readDescribes(client, ['Contact', 'Lead']);
    vi.setSystemTime(Date.now() + 25 * HOUR);
    sf.objects = { Contact: [500, BROKEN], Lead: [500, BROKEN], Case: [500, BROKEN] };
    const read = () => readDescribes(client, ['Contact', 'Lead', 'Case']);
    expect(labels(await read())).toEqual(['Contact: Kontakt', 'Lead: Lead']);
    sf.offline = true;
    expect(labels(await read())).toEqual(['Contact: Kontakt', 'Lead: Lead']);
    sf.offline = false;
    sf.objects.Case = [200, body('Case', 'Sak')];
    expect(labels(await read())).toEqual(['Contact: Kontakt', 'Lead: Lead', 'Case: Sak']);
  });

  it('fail as a whole only where Contact or Lead can’t be had at all', async () => {
    const { sf, client } = salesforce({ ...people(), Lead: [500, BROKEN] });
    await expect(readDescribes(client, ['Contact', 'Lead'])).rejects.toMatchObject({
      kind: 'unavailable',
      request: 'GET /services/data/v66.0/sobjects/Lead/describe',
    });
    sf.offline = true;
    const all = readDescribes(client, ['Contact', 'Lead']);
    await expect(all).rejects.toMatchObject({ kind: 'offline' });
  });

  it.each([
    ['by an error', new SalesforceProblem({ kind: 'no-access' })],
    ['by one answer for all', 'all-in-one'],
  ] as const)('are asked one by one where the composite is refused %s', async (_, refusal) => {
    const { sf, client } = salesforce(people());
    sf.refuses = refusal;
    const described = await readDescribes(client, ['Contact', 'Lead', 'Case']);
    expect(labels(described)).toEqual(['Contact: Kontakt', 'Lead: Lead']);
    expect(sf.calls.slice(1).map(([path]) => path)).toEqual([
      '/sobjects/Contact/describe',
      '/sobjects/Lead/describe',
      '/sobjects/Case/describe',
    ]);
    vi.setSystemTime(Date.now() + 25 * HOUR);
    sf.objects.Contact = [304, null];
    expect(labels(await readDescribes(client, ['Contact']))).toEqual(['Contact: Kontakt']);
    expect(sf.calls.at(-1)).toEqual(['/sobjects/Contact/describe', `Contact since ${CHANGED}`]);
  });

  it('do not fall back where the organisation’s calls are used up', async () => {
    const { sf, client } = salesforce(people());
    sf.refuses = new SalesforceProblem({ kind: 'limit' });
    const all = readDescribes(client, ['Contact', 'Lead']);
    await expect(all).rejects.toMatchObject({ kind: 'limit' });
    expect(sf.calls).toHaveLength(1);
  });

  it('go in calls of 25', async () => {
    const names = Array.from({ length: 26 }, (_, at) => `Object${at}__c`);
    const { sf, client } = salesforce({});
    await readDescribes(client, names);
    expect(sf.calls.map((call) => [call[0], call.length - 1])).toEqual([
      ['/composite', 25],
      ['/sobjects/Object25__c/describe', 1],
    ]);
  });

  it.each([
    [
      'another version of Threadside',
      async () => {
        version = '1.3.0';
      },
    ],
    ['signing out', forgetDescribes],
    [
      'a clock put back',
      async () => {
        vi.setSystemTime(Date.now() - HOUR);
      },
    ],
    [
      'a store that was tampered with',
      () =>
        fakeBrowser.storage.local.set({
          [`describes:${PRIYA.orgId}:${PRIYA.userId}`]: { version, objects: { Contact: 'x' } },
        }),
    ],
  ] as const)('are asked anew after %s', async (_, event) => {
    const { sf, client } = salesforce(people());
    await readDescribes(client, ['Contact', 'Lead']);
    await event();
    await readDescribes(client, ['Contact', 'Lead']);
    expect(sf.calls).toHaveLength(2);
  });

  it('that can’t be read are missing, and asked anew by the next panel', async () => {
    const { sf, client } = salesforce(people());
    await readDescribes(client, ['Contact', 'Lead']);
    const key = `describes:${PRIYA.orgId}:${PRIYA.userId}`;
    const broken = { text: '{}', lastModified: null, at: Date.now() };
    await fakeBrowser.storage.local.set({
      [key]: { version, objects: { Contact: broken, Lead: { ...broken, text: null } } },
    });
    const first = await readDescribes(client, ['Contact', 'Lead']);
    expect(labels(first)).toEqual(['Contact: undefined']);
    expect(sf.calls).toHaveLength(1);
    expect(labels(await readDescribes(client, ['Contact', 'Lead']))).toEqual([
      'Contact: Kontakt',
      'Lead: Lead',
    ]);
    expect(sf.calls).toHaveLength(2);
  });

  it('are had even where the browser’s storage is full', async () => {
    const { client } = salesforce(people());
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const described = await readDescribes(client, ['Contact', 'Lead']);
    expect(labels(described)).toEqual(['Contact: Kontakt', 'Lead: Lead']);
  });
});
