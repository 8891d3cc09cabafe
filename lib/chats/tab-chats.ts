import { type Browser, browser } from 'wxt/browser';
import { type InboxId, inboxIdSchema, readingSchema } from '@/lib/chats/chat';
import { type Report, reportSchema } from '@/lib/chats/protocol';
import { z } from '@/lib/zod';

/** What a tab's inbox last told. `at` is milliseconds since 1970. */
const tabChatSchema = z.strictObject({
  inbox: inboxIdSchema,
  reading: readingSchema,
  at: z.number(),
});
export type TabChat = z.infer<typeof tabChatSchema>;

const PREFIX = 'tab:';

const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** Changes run one after the other, in the order they were asked for: only the background makes them. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn(change: () => Promise<void>): Promise<void> {
  const done = turn.then(change);
  turn = done.catch(() => {}); // The one who asked hears of it; the next change is not held up.
  return done;
}

/** Remembers what a tab told, until it tells something else or is forgotten. */
export function keepTabChat(tabId: number, { inbox, reading }: Report): Promise<void> {
  const chat: TabChat = { inbox, reading, at: Date.now() };
  return inTurn(() => browser.storage.session.set({ [keyOf(tabId)]: chat }));
}

/** What the tab last told; null for a tab that shows no inbox. */
export async function readTabChat(tabId: number): Promise<TabChat | null> {
  const key = keyOf(tabId);
  const stored = tabChatSchema.safeParse((await browser.storage.session.get(key))[key]);
  return stored.success ? stored.data : null;
}

/**
 * Forgets a tab, unless it told of an inbox that it shows still; every `watchTabChats` hears of it
 * if there was something to forget.
 */
export function forgetTabChat(
  tabId: number,
  showsStill: (inbox: InboxId) => boolean | Promise<boolean> = () => false,
): Promise<void> {
  return inTurn(async () => {
    const known = await readTabChat(tabId);
    if (known && (await showsStill(known.inbox))) return;
    await browser.storage.session.remove(keyOf(tabId));
  });
}

/** Forgets every tab whose chat is of an inbox that `isRead` says no to. */
export async function forgetTabsUnless(
  isRead: (inbox: InboxId) => boolean | Promise<boolean>,
): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const ids = keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  await Promise.all(ids.map((id) => forgetTabChat(Number(id), isRead)));
}

/** Hears what is remembered of each tab as it changes; null where a tab was forgotten. */
export function watchTabChats(
  listener: (tabId: number, chat: TabChat | null) => void,
  signal: AbortSignal,
): void {
  const hear = (changes: Record<string, Browser.storage.StorageChange>) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith(PREFIX)) continue;
      const chat = tabChatSchema.safeParse(newValue);
      listener(Number(key.slice(PREFIX.length)), chat.success ? chat.data : null);
    }
  };
  browser.storage.session.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(hear));
}

/** Whether a sender may speak for an inbox: `reportTrust` of lib/inboxes, which this room may not know. */
type Trust = (sender: Browser.runtime.MessageSender, inbox: InboxId) => Promise<boolean>;

/**
 * Hears reports as the content scripts send them, in any extension page and in the background. Only
 * a whole report counts, about a chat of the inbox it speaks for, from a sender that `trusts`
 * accepts for that inbox.
 */
export function watchReports(
  listener: (tabId: number, report: Report) => void,
  { trusts, signal }: { trusts: Trust; signal?: AbortSignal },
): void {
  const judge = async (tabId: number, report: Report, sender: Browser.runtime.MessageSender) => {
    const isTrusted = await trusts(sender, report.inbox);
    if (isTrusted && !signal?.aborted) listener(tabId, report);
  };
  // Gives no promise, which would be taken for an answer.
  const hear = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    const report = reportSchema.safeParse(message);
    const tabId = sender.tab?.id;
    if (!report.success || tabId === undefined || !isOfItsInbox(report.data)) return;
    void judge(tabId, report.data, sender);
  };
  browser.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}

function isOfItsInbox({ inbox, reading }: Report): boolean {
  return reading.state !== 'open' || reading.chat.inbox === inbox;
}
