import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Report } from '@/lib/chats/protocol';
import {
  forgetTabChat,
  keepTabChat,
  readTabChat,
  watchReports,
  watchTabChats,
} from '@/lib/chats/tab-chats';

const chat = {
  inbox: 'whatsapp',
  threadId: '12025550143@c.us',
  name: 'Ana',
  phone: '+12025550143',
  email: null,
  handle: null,
  isGroup: false,
} as const;
const REPORT: Report = {
  type: 'chat-report',
  inbox: 'whatsapp',
  reading: { state: 'open', chat },
};

beforeEach(() => fakeBrowser.reset());

test('a tab’s chat is kept under the tab, with its time, and forgotten', async () => {
  vi.setSystemTime(1_000);
  await keepTabChat(7, REPORT);
  vi.useRealTimers();
  expect(await readTabChat(7)).toEqual({ inbox: 'whatsapp', reading: REPORT.reading, at: 1_000 });
  expect(await readTabChat(8)).toBeNull();
  await forgetTabChat(7);
  expect(await readTabChat(7)).toBeNull();
});

test('a tab that shows its inbox still is not forgotten', async () => {
  await keepTabChat(7, REPORT);
  await forgetTabChat(7, (inbox) => inbox === 'whatsapp');
  expect(await readTabChat(7)).not.toBeNull();
  await forgetTabChat(7, (inbox) => inbox === 'messenger');
  expect(await readTabChat(7)).toBeNull();
});

test('changes keep their order: what is told after a tab was forgotten stays', async () => {
  await keepTabChat(7, REPORT);
  void forgetTabChat(7);
  await keepTabChat(7, { ...REPORT, reading: { state: 'none' } });
  expect(await readTabChat(7)).toMatchObject({ reading: { state: 'none' } });
});

test('what is stored and not of the form is nothing', async () => {
  await fakeBrowser.storage.session.set({ 'tab:7': { inbox: 'whatsapp', reading: 'open' } });
  expect(await readTabChat(7)).toBeNull();
});

test('a change that fails does not hold up the next', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(keepTabChat(7, REPORT)).rejects.toThrow('full');
  set.mockRestore();
  await keepTabChat(7, REPORT);
  expect(await readTabChat(7)).not.toBeNull();
});

test('what a tab told and that it was forgotten is heard, until the signal', async () => {
  const heard: unknown[] = [];
  const life = new AbortController();
  watchTabChats((tabId, chat) => heard.push([tabId, chat?.reading ?? null]), life.signal);
  await keepTabChat(7, REPORT);
  await fakeBrowser.storage.session.set({ other: 1 });
  await fakeBrowser.storage.session.set({ 'tab:9': { inbox: 'whatsapp', reading: 'open' } });
  await forgetTabChat(7);
  life.abort();
  await keepTabChat(8, REPORT);
  expect(heard).toEqual([
    [7, REPORT.reading],
    [9, null],
    [7, null],
  ]);
});

const SENDER = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 0 };

async function heard(message: unknown, sender: object, trusts = async () => true) {
  const reports: [number, Report][] = [];
  const life = new AbortController();
  watchReports((tabId, report) => reports.push([tabId, report]), { trusts, signal: life.signal });
  await fakeBrowser.runtime.onMessage.trigger(message, sender);
  life.abort();
  return reports;
}

test('a report is heard with its tab', async () => {
  expect(await heard(REPORT, SENDER)).toEqual([[7, REPORT]]);
});

test('the sender is judged for the inbox it speaks for', async () => {
  const trusts = vi.fn(async () => false);
  expect(await heard(REPORT, SENDER, trusts)).toEqual([]);
  expect(trusts).toHaveBeenCalledWith(SENDER, 'whatsapp');
});

test.each([
  ['no tab', REPORT, { id: SENDER.id }],
  ['a chat of another inbox', { ...REPORT, inbox: 'messenger' }, SENDER],
  ['something besides', { ...REPORT, token: 'x' }, SENDER],
  [
    'a name without end',
    { ...REPORT, reading: { state: 'open', chat: { ...chat, name: 'x'.repeat(301) } } },
    SENDER,
  ],
  ['another type', { ...REPORT, type: 'ask-chat' }, SENDER],
  ['nothing', undefined, SENDER],
])('not heard: a report with %s', async (_, message, sender) => {
  expect(await heard(message, sender)).toEqual([]);
});

test('the end of the signal ends the hearing', async () => {
  const listener = vi.fn();
  const life = new AbortController();
  watchReports(listener, { trusts: async () => true, signal: life.signal });
  life.abort();
  expect(await heard(REPORT, SENDER)).toHaveLength(1);
  expect(listener).not.toHaveBeenCalled();
});
