import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTabsThatLeave } from '@/lib/chats/forget-tabs';
import { keepTabChat, readTabChat } from '@/lib/chats/tab-chats';

type Listener = (...args: unknown[]) => unknown;

/** The tab events the background listens to, to be fired by hand: the fake browser lacks one. */
let fire: Record<'onRemoved' | 'onReplaced' | 'onUpdated', Listener>;

beforeEach(async () => {
  fakeBrowser.reset();
  const unset = () => expect.unreachable('nobody listens');
  fire = { onRemoved: unset, onReplaced: unset, onUpdated: unset };
  for (const name of ['onRemoved', 'onReplaced', 'onUpdated'] as const) {
    const addListener = (listener: Listener) => {
      fire[name] = listener;
    };
    vi.spyOn(fakeBrowser.tabs, name, 'get').mockReturnValue(
      // Only addListener is used.
      { addListener } as unknown as (typeof fakeBrowser.tabs)[typeof name],
    );
  }
  forgetTabsThatLeave((url, inbox) => url.host === 'web.whatsapp.com' && inbox === 'whatsapp');
  await keepTabChat(7, { type: 'chat-report', inbox: 'whatsapp', reading: { state: 'none' } });
});

const isKept = async () => (await readTabChat(7)) !== null;

test('a closed tab is forgotten, another is not', async () => {
  await fire.onRemoved(8);
  expect(await isKept()).toBe(true);
  await fire.onRemoved(7);
  expect(await isKept()).toBe(false);
});

test('a tab that came back under another id', async () => {
  await fire.onReplaced(9, 7);
  expect(await isKept()).toBe(false);
});

test.each([
  ['another host', { status: 'loading', url: 'https://evil.com/' }, 'https://evil.com/'],
  ['a host that is kept from us', { status: 'loading' }, undefined],
  ['a page that has no address yet', { status: 'loading' }, ''],
  ['another host without a load', { url: 'https://evil.com/' }, 'https://evil.com/'],
])('forgotten: a tab that goes to %s', async (_, change, url) => {
  await fire.onUpdated(7, change, { url });
  expect(await isKept()).toBe(false);
});

test.each([
  ['loads its inbox anew', { status: 'loading' }],
  ['has loaded', { status: 'complete' }],
  ['has another title', { title: '(2) WhatsApp' }],
])('kept: a tab that %s', async (_, change) => {
  await fire.onUpdated(7, change, { url: 'https://web.whatsapp.com/' });
  expect(await isKept()).toBe(true);
});
