import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asking, mayAsk, readThrift, thriftAt } from '@/lib/salesforce/thrift';
import { keepUsage } from '@/lib/salesforce/usage';
import { WebLocks } from '@/tests/unit/web-locks';

describe('thriftAt', () => {
  it.each([
    [null, 'free'],
    [1, 'free'],
    [0.201, 'free'],
    [0.2, 'low'],
    [0.101, 'low'],
    [0.1, 'few'],
    [0, 'few'],
  ] as const)('with %s left it is %s', (left, thrift) => {
    expect(thriftAt(left)).toBe(thrift);
  });
});

describe('mayAsk', () => {
  const all: readonly Asking[] = ['match', 'press', 'write', 'typing', 'related', 'renew'];
  const allowed = (thrift: 'free' | 'low' | 'few') => all.filter((one) => mayAsk(one, thrift));

  it('lets everything pass while there is enough, and with a warning', () => {
    expect(allowed('free')).toEqual(all);
    expect(allowed('low')).toEqual(all);
  });

  it('lets only what the agent asked for pass where few calls are left', () => {
    expect(allowed('few')).toEqual(['match', 'press', 'write']);
  });
});

describe('readThrift', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal('navigator', { locks: new WebLocks() });
  });

  it('goes by the last answer of the organisation', async () => {
    expect(await readThrift('00D1')).toBe('free');
    await keepUsage('00D1', { used: 85_000, max: 100_000 });
    expect(await readThrift('00D1')).toBe('low');
    await keepUsage('00D1', { used: 100_012, max: 100_000 });
    expect(await readThrift('00D1')).toBe('few');
    expect(await readThrift('00D2')).toBe('free');
  });
});
