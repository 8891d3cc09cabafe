import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Client } from '@/lib/salesforce/client';
import { forgetDescribes } from '@/lib/salesforce/describe-store';
import { SalesforceProblem } from '@/lib/salesforce/problem';
import { recordTypeLists } from '@/lib/salesforce/record-type-lists';
import { PRIYA } from '@/tests/unit/salesforce/fake-world';
import { WebLocks } from '@/tests/unit/web-locks';

const SHIPPER = '0124x000000AAAAAA4';
const CARRIER = '0124x000000BBBBAA4';
const ANSWER = {
  picklistFieldValues: {
    Rating: {
      controllerValues: {},
      defaultValue: null,
      values: [{ attributes: null, label: 'Heiß', validFor: [], value: 'Hot' }],
    },
  },
};
const RATINGS = [{ label: 'Heiß', value: 'Hot', isDefault: false, validFor: null }];

let asked: string[] = [];
let problem: SalesforceProblem | null = null;
const client = (identity = PRIYA): Client => ({
  identity,
  call: async ({ path, schema }) => {
    asked.push(path.split('/').slice(-3).join('/'));
    if (problem) throw problem;
    return { status: 200, body: schema.parse(ANSWER), date: null, lastModified: null };
  },
});

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  problem = null;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Threadside',
    version: '1.2.0',
  }));
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', { locks: new WebLocks() });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('asks once a day for each object and record type, two windows at once too', async () => {
  const both = await Promise.all([
    recordTypeLists(client(), 'Lead', SHIPPER),
    recordTypeLists(client(), 'Lead', SHIPPER),
  ]);
  expect(both).toEqual([{ Rating: RATINGS }, { Rating: RATINGS }]);
  await recordTypeLists(client(), 'Lead', CARRIER);
  await recordTypeLists(client(), 'Case', SHIPPER);
  await recordTypeLists(client(), 'Lead', SHIPPER);
  expect(asked).toEqual([
    `Lead/picklist-values/${SHIPPER}`,
    `Lead/picklist-values/${CARRIER}`,
    `Case/picklist-values/${SHIPPER}`,
  ]);
  vi.setSystemTime(Date.now() + 25 * 60 * 60_000);
  await recordTypeLists(client(), 'Lead', SHIPPER);
  expect(asked).toHaveLength(4);
});

it('keeps them apart by user, and forgets them with the describes', async () => {
  await recordTypeLists(client(), 'Lead', SHIPPER);
  await recordTypeLists(client({ ...PRIYA, userId: '005Qx000000BBBBIA4' }), 'Lead', SHIPPER);
  expect(asked).toHaveLength(2);
  await forgetDescribes();
  await recordTypeLists(client(), 'Lead', SHIPPER);
  expect(asked).toHaveLength(3);
});

it('keeps nothing of a refusal', async () => {
  problem = new SalesforceProblem({ kind: 'no-access' });
  await expect(recordTypeLists(client(), 'Lead', SHIPPER)).rejects.toMatchObject({
    kind: 'no-access',
  });
  problem = null;
  expect(await recordTypeLists(client(), 'Lead', SHIPPER)).toEqual({ Rating: RATINGS });
});
