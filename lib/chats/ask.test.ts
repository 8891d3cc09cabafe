import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askChat, askMessages } from '@/lib/chats/ask';

const WANTED = { limit: 5, now: '2026-09-14T17:00', locale: 'en', timeZone: 'UTC' };

/** A tab that answers whatever it is asked with `answer`. */
function tabAnswers(answer: () => Promise<unknown>) {
  return vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer);
}

afterEach(() => vi.restoreAllMocks());

test('the chat of a tab, asked of its top frame', async () => {
  const sent = tabAnswers(async () => ({ state: 'none' }));
  expect(await askChat(7)).toEqual({ ok: true, value: { state: 'none' } });
  expect(sent).toHaveBeenCalledWith(7, { type: 'ask-chat' }, { frameId: 0 });
});

test('messages with the chat they were read from', async () => {
  const message = { kind: 'text', author: 'agent', sender: null, text: 'Hi', time: null };
  const transcript = { reading: { state: 'none' }, messages: [message] };
  const sent = tabAnswers(async () => transcript);
  expect(await askMessages(7, WANTED)).toEqual({ ok: true, value: transcript });
  expect(sent).toHaveBeenCalledWith(7, { type: 'ask-messages', ...WANTED }, { frameId: 0 });
});

test('messages of a page that is too busy to answer are not waited for without end', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  tabAnswers(() => new Promise(() => undefined));
  const answer = askMessages(7, WANTED);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await answer).toEqual({ ok: false, reason: 'no-answer' });
});

test.each([
  ['nobody listens', async () => Promise.reject(new Error('Receiving end does not exist.'))],
  ['nobody answers', async () => undefined],
])('%s: not there', async (_, answer) => {
  tabAnswers(answer);
  expect(await askChat(7)).toEqual({ ok: false, reason: 'not-there' });
});

test.each([null, {}, { state: 'open' }, { state: 'none', more: 1 }, 'none'])(
  'an answer of %j is not understood',
  async (answer) => {
    tabAnswers(async () => answer);
    expect(await askChat(7)).toEqual({ ok: false, reason: 'not-understood' });
  },
);
