// @vitest-environment jsdom
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { LogPlace } from '@/components/hooks/use-log';
import { useLogDraft } from '@/components/hooks/use-log-draft';
import { useLogSending } from '@/components/hooks/use-log-sending';
import { useLogged } from '@/components/hooks/use-logged';
import type { LogSaved, LogSending } from '@/components/log/log-step';
import { type Workplace, WorkplaceContext } from '@/components/workplace';
import { EMPTY_LOG, type LogDraft, openLogDrafts } from '@/lib/capture/log-draft';
import { INGRID, ON_CASE, TASK } from '@/lib/capture/log-fixture';
import { keyedMessages } from '@/lib/capture/log-keys';
import { settleLog } from '@/lib/capture/log-settle';
import { readLogged } from '@/lib/chats/logged';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { openDrafts } from '@/lib/writes/drafts';
import { fakeRoom } from '@/lib/writes/testing/fake-room';
import type { WriteRoom } from '@/lib/writes/write-room';
import { fakeWorld, PRIYA } from '@/tests/unit/salesforce/fake-world';

const CHAT = 'whatsapp:4791234567@c.us';
const OPEN: LogPlace['open'] = {
  chat: {
    inbox: 'whatsapp',
    threadId: '4791234567@c.us',
    name: 'Ingrid ☀',
    phone: '+4791234567',
    email: null,
    handle: null,
    isGroup: false,
  },
  tabId: 7,
  tabUrl: 'https://web.whatsapp.com/',
  phone: '+4791234567',
  words: { label: 'WhatsApp', name: 'Ingrid ☀', address: '+47 91 23 45 67', isGroup: false },
  visit: 'visit:1',
};

/** A loaded machine takes its time. */
const until = <T,>(check: () => T) => vi.waitFor(check, { timeout: 5_000 });

let salesforce: ReturnType<typeof fakeRoom>;
let messages: Awaited<ReturnType<typeof keyedMessages>>;

beforeEach(async () => {
  fakeWorld();
  // Whoever logs has signed in before: the vault has its key.
  await openLogDrafts(PRIYA).change((drafts) => drafts);
  salesforce = fakeRoom(INGRID);
  messages = await keyedMessages([
    { kind: 'text', author: 'contact', sender: 'Ingrid', text: 'Hi', time: '2026-11-21T13:24' },
  ]);
});

const workplace = (): Workplace => ({
  identity: PRIYA,
  client: salesforce.room.client,
  settings: DEFAULT_SETTINGS,
  settingsMark: '',
  drafts: openDrafts(PRIYA),
  journal: salesforce.room.journal,
  country: 'NO',
});

/** A window in which the chat's one message is picked; gives how it is saved, as it was drawn last. */
async function openWindow(chat = OPEN.chat) {
  const room: WriteRoom = {
    ...salesforce.room,
    onCreated: (intent) => settleLog(PRIYA, intent),
  };
  const saved: LogSaved[] = [];
  const drawn: LogSending[] = [];
  const [first] = messages;
  const picked = first ? [{ key: first.key, time: first.time, before: null, start: 0 }] : [];
  const draft: LogDraft = {
    ...EMPTY_LOG,
    note: { text: 'Ingrid: Hi', messages: picked, isTyped: false, done: 0, of: 0 },
  };
  function Window() {
    const drafts = useLogDraft(chat.threadId === null ? null : CHAT);
    const { add } = useLogged(chat.threadId === null ? null : CHAT);
    const place = { open: { ...OPEN, chat }, person: INGRID, describe: TASK, describes: {}, room };
    const choices = {
      status: null,
      askStatus: async () => ({ is: 'completed', options: [], chosen: 'Done' }) as const,
      addTask: () => undefined,
      targets: null,
    };
    const held = {
      draft,
      task: { ...ON_CASE, status: null },
      keyed: messages,
      choices,
      drafts,
      add,
    };
    drawn.push(useLogSending(place, held, (one) => saved.push(one)));
    return null;
  }
  const here = workplace();
  const root = createRoot(document.createElement('div'));
  onTestFinished(() => root.unmount());
  root.render(
    <WorkplaceContext value={here}>
      <Window />
    </WorkplaceContext>,
  );
  await until(() => expect(drawn.length).toBeGreaterThan(0));
  const now = () => drawn.at(-1) ?? expect.unreachable('nothing is drawn');
  /** Settles when nothing is being saved any more. */
  const over = () =>
    until(() => {
      const steps = drawn.map(({ step }) => step.is);
      expect(steps).toContain('saving');
      expect(steps.at(-1)).not.toBe('saving');
    });
  return { now, saved, over };
}

it('a double press saves one Task, with the status that was asked for at last', async () => {
  const { now, saved, over } = await openWindow();
  now().save();
  now().save();
  await over();
  expect(saved).toHaveLength(1);
  expect(salesforce.made).toMatchObject([{ Description: 'Ingrid: Hi', Status: 'Done' }]);
  expect(await readLogged(PRIYA, CHAT)).toHaveLength(1);
  expect(await openLogDrafts(PRIYA).read()).toEqual({});
});

it('two windows that save the same at once make one Task', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  one.now().save();
  other.now().save();
  await Promise.all([one.over(), other.over()]);
  expect(one.saved.length + other.saved.length).toBe(1);
  expect(salesforce.made).toHaveLength(1);
  expect(await readLogged(PRIYA, CHAT)).toHaveLength(1);
});

it('a window that has not heard yet that another saved it sends nothing', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  const stale = other.now();
  one.now().save();
  await one.over();
  stale.save();
  await other.over();
  expect(salesforce.made).toHaveLength(1);
  expect(other.saved).toEqual([]);
  expect(await openLogDrafts(PRIYA).read()).toEqual({});
});

it('a log that could not be sent is kept, and one press sends it', async () => {
  const { now, saved, over } = await openWindow();
  vi.stubGlobal('navigator', { onLine: false, locks: navigator.locks });
  now().save();
  await over();
  expect(now().step).toMatchObject({ is: 'failed' });
  expect(salesforce.made).toEqual([]);
  expect((await openLogDrafts(PRIYA).read())[CHAT]?.note?.text).toBe('Ingrid: Hi');

  vi.stubGlobal('navigator', { onLine: true, locks: navigator.locks });
  now().save();
  await until(() => expect(now().step).toEqual({ is: 'ready' }));
  expect(saved).toHaveLength(1);
  expect(salesforce.made).toHaveLength(1);
});

it('of a chat that can’t be remembered nothing outlives the panel', async () => {
  const { now, saved } = await openWindow({ ...OPEN.chat, threadId: null, phone: null });
  now().save();
  await until(() => expect(saved).toMatchObject([{ messages: 1 }]));
  expect(salesforce.made).toHaveLength(1);
  expect(await readLogged(PRIYA, 'visit:1')).toEqual([]);
  expect(await openLogDrafts(PRIYA).read()).toEqual({});
});
