import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followLookUp, keepLookUp, readLookUp, takeLookUp } from '@/lib/chats/look-up';

beforeEach(() => fakeBrowser.reset());

const text = (text: string) => ({ is: 'text', text }) as const;

test('a look-up waits for the panel of its window, and is taken once', async () => {
  await keepLookUp(3, text('ana@example.com'));
  expect(await takeLookUp(4)).toBeNull();
  expect(await readLookUp(3)).toEqual(text('ana@example.com'));
  expect(await takeLookUp(3)).toEqual(text('ana@example.com'));
  expect(await takeLookUp(3)).toBeNull();
});

test('the next one takes its place', async () => {
  await keepLookUp(3, text('ana@example.com'));
  await keepLookUp(3, { is: 'nothing', why: 'bad-link' });
  expect(await takeLookUp(3)).toEqual({ is: 'nothing', why: 'bad-link' });
});

test.each([
  { is: 'text', text: '' },
  { is: 'text', text: 'a'.repeat(501) },
  { is: 'text', text: 'a', more: 1 },
  { is: 'nothing', why: 'else' },
  'ana',
])('%j is no look-up', async (stored) => {
  await browser.storage.session.set({ 'look-up:3': stored });
  expect(await takeLookUp(3)).toBeNull();
});

test('who follows is told of their own window now and on each change, also of the same text again', async () => {
  const look = vi.fn();
  const life = new AbortController();
  vi.spyOn(browser.windows, 'getCurrent').mockImplementation(async () => ({
    id: 3,
    focused: true,
    incognito: false,
    alwaysOnTop: false,
  }));
  await followLookUp(look, life.signal);
  await keepLookUp(4, text('ana'));
  expect(look.mock.calls).toEqual([[3]]);
  await keepLookUp(3, text('ana'));
  await takeLookUp(3);
  await keepLookUp(3, text('ana'));
  expect(look).toHaveBeenCalledTimes(4);
  life.abort();
  await takeLookUp(3);
  expect(look).toHaveBeenCalledTimes(4);
});
