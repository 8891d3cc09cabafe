// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '@/lib/chats/chat';
import type { Message } from '@/lib/chats/message';
import { diagnosisSchema } from '@/lib/chats/protocol';
import { answerPanel } from '@/lib/inboxes/answer';
import { whatsapp } from '@/lib/inboxes/whatsapp';

const OPEN: Reading = {
  state: 'open',
  chat: {
    inbox: 'whatsapp',
    threadId: null,
    name: 'Ana',
    phone: null,
    email: null,
    handle: null,
    isGroup: false,
  },
};
const MESSAGE: Message = { kind: 'text', author: 'contact', sender: 'Ana', text: 'Hi', time: null };
const PANEL = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') };
const ASK = {
  type: 'ask-messages',
  limit: 5,
  now: '2026-09-14T17:00',
  locale: 'en',
  timeZone: 'UTC',
};

const readMessages = vi.fn(() => [MESSAGE]);
let settled: Reading;
let former: boolean;
let life: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  readMessages.mockClear();
  settled = OPEN;
  life = new AbortController();
  former = false;
  const watch = {
    current: () => OPEN,
    settled: async () => settled,
    showsFormerMessages: () => former,
  };
  const location = new URL('https://web.whatsapp.com/');
  answerPanel({ ...whatsapp, readMessages }, watch, { document, location }, life.signal);
});
afterEach(() => life.abort());

/** What the listener answers to a message from `sender`; undefined where it leaves it alone. */
async function answer(message: unknown, sender: object): Promise<unknown> {
  const [first] = await fakeBrowser.runtime.onMessage.trigger(message, sender);
  return first;
}

test('which chat is open', async () => {
  expect(await answer({ type: 'ask-chat' }, PANEL)).toEqual(OPEN);
  expect(readMessages).not.toHaveBeenCalled();
});

test('how the page is built, without a word of it', async () => {
  document.body.innerHTML = '<main><p>Ana</p></main>';
  const told = diagnosisSchema.parse(await answer({ type: 'ask-diagnosis' }, PANEL));
  expect(told.diagnosis).toContain('main > p');
  expect(told.diagnosis).not.toContain('Ana');
  expect(readMessages).not.toHaveBeenCalled();
});

test('messages come with the chat they were read from', async () => {
  expect(await answer(ASK, PANEL)).toEqual({ reading: OPEN, messages: [MESSAGE] });
  expect(readMessages).toHaveBeenCalledWith(document, expect.objectContaining({ limit: 5 }));
});

test('messages that are still the former chat’s are not read', async () => {
  former = true;
  expect(await answer(ASK, PANEL)).toEqual({ reading: OPEN, messages: [] });
  expect(readMessages).not.toHaveBeenCalled();
});

test('without a chat no messages are read', async () => {
  settled = { state: 'none' };
  expect(await answer(ASK, PANEL)).toEqual({ reading: { state: 'none' }, messages: [] });
  expect(readMessages).not.toHaveBeenCalled();
});

test.each([
  ['another extension', { ...PANEL, id: 'other' }],
  ['a content script of this one', { ...PANEL, url: 'https://web.whatsapp.com/', tab: { id: 1 } }],
  [
    'an address that only begins like ours',
    { ...PANEL, url: `${PANEL.url.slice(0, 20)}.evil.com/` },
  ],
  ['a sender without address', { id: PANEL.id }],
])('not answered: %s', async (_, sender) => {
  expect(await answer(ASK, sender)).toBeUndefined();
  expect(readMessages).not.toHaveBeenCalled();
});

test('not answered: what is no ask', async () => {
  expect(await answer({ type: 'chat-report' }, PANEL)).toBeUndefined();
  expect(await answer({ ...ASK, limit: 1e9 }, PANEL)).toBeUndefined();
});

test('nothing is answered after the end', async () => {
  life.abort();
  expect(await answer(ASK, PANEL)).toBeUndefined();
});
