import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepUsage, readUsage, type Usage, watchUsage } from '@/lib/salesforce/usage';
import { fakeWorld } from '@/tests/unit/salesforce/fake-world';

beforeEach(() => {
  fakeWorld();
  vi.useFakeTimers({ now: new Date(2026, 10, 21, 23, 59), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps the latest figures of each organisation', async () => {
  await keepUsage('one', { used: 18, max: 15_000 });
  await keepUsage('two', { used: 1, max: 5 });
  await keepUsage('one', { used: 19, max: 15_000 });
  expect(await readUsage('one')).toEqual({ used: 19, max: 15_000, own: 2, at: Date.now() });
  expect(await readUsage('three')).toBeNull();
});

it('counts each of our own calls once, windows at the same moment too, from midnight on', async () => {
  await Promise.all(Array.from({ length: 5 }, () => keepUsage('one', { used: 1, max: 2 })));
  expect((await readUsage('one'))?.own).toBe(5);
  vi.setSystemTime(new Date(2026, 10, 22, 0, 1));
  await keepUsage('one', { used: 1, max: 2 });
  expect((await readUsage('one'))?.own).toBe(1);
});

it('is heard in every window, and nothing unreadable is', async () => {
  const heard: Usage[] = [];
  const life = new AbortController();
  watchUsage('one', (usage) => heard.push(usage), life.signal);
  await keepUsage('one', { used: 18, max: 15_000 });
  await keepUsage('two', { used: 1, max: 5 });
  await fakeBrowser.storage.session.set({ 'usage:one': 'forged' });
  life.abort();
  await keepUsage('one', { used: 20, max: 15_000 });
  expect(heard.map(({ used }) => used)).toEqual([18]);
});
