import { beforeEach, expect, it } from 'vitest';
import { discardLog, heldLogs, type LogDraft, openLogDrafts } from '@/lib/capture/log-draft';
import { settleLog } from '@/lib/capture/log-settle';
import { readLogged } from '@/lib/chats/logged';
import { fakeWorld, PRIYA } from '@/tests/unit/salesforce/fake-world';

const CHAT = 'whatsapp:4791234567@c.us';
const message = (key: string, start: number) => ({ key, time: null, before: null, start });
const DRAFT: LogDraft = {
  ticks: {},
  note: {
    text: 'A: one\nB: two',
    messages: [message('a', 0), message('b', 7)],
    isTyped: false,
    done: 0,
    of: 0,
  },
};
const saved = (id: string, key: string, part: number, of: number, end: number) => ({
  id,
  chat: CHAT,
  log: { messages: [{ key, time: null, before: null }], part, of, end },
});

const drafts = () => openLogDrafts(PRIYA);
const loggedKeys = async (chat = CHAT) => (await readLogged(PRIYA, chat)).map(({ key }) => key);

beforeEach(async () => {
  fakeWorld();
  await drafts().change(() => ({ [CHAT]: DRAFT }));
});

it('a saved part marks its messages and leaves the rest of the draft, told of once or twice', async () => {
  const first = saved('7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10', 'a', 1, 2, 7);
  await settleLog(PRIYA, first);
  await settleLog(PRIYA, first);
  expect(await loggedKeys()).toEqual(['a']);
  expect((await drafts().read())[CHAT]?.note).toMatchObject({ text: 'B: two', done: 1, of: 2 });

  await settleLog(PRIYA, saved('7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d11', 'b', 2, 2, 6));
  expect(await loggedKeys()).toEqual(['a', 'b']);
  expect(await drafts().read()).toEqual({});
});

it('any other record, and the log of a visit, leave nothing behind', async () => {
  const log = saved('7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10', 'a', 1, 1, 7);
  await settleLog(PRIYA, { ...log, log: undefined });
  await settleLog(PRIYA, { ...log, chat: 'visit:7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10' });
  expect(await loggedKeys()).toEqual([]);
  expect(await loggedKeys('visit:7f0c2a54-6f0e-4a3b-9f57-2c8f1c2a9d10')).toEqual([]);
  expect((await drafts().read())[CHAT]).toEqual(DRAFT);
});

it('a draft that can’t be read hides no others', async () => {
  await drafts().change((all) => ({
    ...all,
    'messenger:7': { ...DRAFT, note: 'nonsense' as never },
  }));
  expect(await drafts().read()).toEqual({ [CHAT]: DRAFT });
});

it('what is held of a log is a draft for the list of all that waits, and can be let go there', async () => {
  await drafts().change((all) => ({ ...all, 'messenger:7': { ticks: { a: true }, note: null } }));
  expect(heldLogs(await drafts().read())).toEqual({
    'log:Task:whatsapp:4791234567@c.us': { Subject: '', Description: 'A: one\nB: two' },
  });
  await discardLog(PRIYA, 'log:Task:whatsapp:4791234567@c.us');
  await discardLog(PRIYA, 'form:Task:messenger:7');
  expect(Object.keys(await drafts().read())).toEqual(['messenger:7']);
});
