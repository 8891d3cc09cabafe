import { browser } from 'wxt/browser';
import type { LinkOwner } from '@/lib/chats/links';
import { z } from '@/lib/zod';

/**
 * A message that has been logged. `key` stands for who wrote what (never the text itself), `time` is the
 * page's minute or null, `at` is when it was logged, milliseconds since 1970.
 */
const loggedMessageSchema = z.strictObject({
  key: z.string(),
  time: z.nullable(z.string()),
  at: z.number(),
});
export type LoggedMessage = z.infer<typeof loggedMessageSchema>;

/** Of one chat: its logged messages in the chat's order, and the logs they came from, the newest last. */
const chatLogSchema = z.strictObject({
  messages: z.array(loggedMessageSchema),
  logs: z.array(z.string()),
});
type ChatLog = z.infer<typeof chatLogSchema>;

type All = Readonly<Record<string, ChatLog>>;
const allSchema = z.record(z.string(), z.unknown());

/** A message to be remembered as logged; `before`: the key of the logged one that it stands before, if any. */
export interface NewlyLogged {
  readonly key: string;
  readonly time: string | null;
  readonly before: string | null;
}

/** A page holds a hundred messages at a time; several times as many are known of a chat. */
const MOST_OF_A_CHAT = 500;
/** Past so many messages in all, the chats that were logged longest ago are forgotten: about 4 MB. */
const MOST_IN_ALL = 50_000;
/** So many logs of a chat are told from one another: the same one may be heard of twice, soon after. */
const MOST_LOGS = 20;

const keyOf = ({ orgId, userId }: LinkOwner) => `logged:${orgId}:${userId}`;

/** Each chat by itself: one that can't be read takes no other along. */
function parse(stored: unknown): All {
  const chats = Object.entries(allSchema.safeParse(stored).data ?? {}).flatMap(([chat, log]) => {
    const read = chatLogSchema.safeParse(log);
    return read.success ? [[chat, read.data] as const] : [];
  });
  return Object.fromEntries(chats);
}

async function readAll(owner: LinkOwner): Promise<All> {
  const key = keyOf(owner);
  return parse((await browser.storage.local.get(key))[key]);
}

/** What has been logged of a chat (by `chatKey`), in the chat's order. */
export async function readLogged(
  owner: LinkOwner,
  chat: string,
): Promise<readonly LoggedMessage[]> {
  return (await readAll(owner))[chat]?.messages ?? [];
}

/**
 * Remembers messages of a chat as logged, in the order given. `log` names the log they went into: one
 * that is told of a second time changes nothing. One change at a time across windows.
 */
export async function keepLogged(
  owner: LinkOwner,
  chat: string,
  log: string,
  messages: readonly NewlyLogged[],
): Promise<void> {
  const key = keyOf(owner);
  await navigator.locks.request(`store:${key}`, async () => {
    const { [chat]: known = { messages: [], logs: [] }, ...others } = await readAll(owner);
    if (known.logs.includes(log)) return;
    const all = { ...others, [chat]: withMore(known, log, messages) };
    await browser.storage.local.set({ [key]: withoutOldest(all) });
  });
}

/** Calls back with what is logged of a chat after each change, from whichever window it came. */
export function watchLogged(
  owner: LinkOwner,
  chat: string,
  signal: AbortSignal,
  listener: (messages: readonly LoggedMessage[]) => void,
): void {
  const key = keyOf(owner);
  const heard = (changes: Readonly<Record<string, { newValue?: unknown }>>) => {
    const change = changes[key];
    if (change !== undefined) listener(parse(change.newValue)[chat]?.messages ?? []);
  };
  browser.storage.local.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(heard), {
    once: true,
  });
}

/** Logged messages with more among them, each in its place. */
export function withNewlyLogged(
  known: readonly LoggedMessage[],
  more: readonly NewlyLogged[],
): readonly LoggedMessage[] {
  const at = Date.now();
  const messages = [...known];
  for (const { key, time, before } of more) {
    const next = before === null ? -1 : messages.findLastIndex((one) => one.key === before);
    messages.splice(next === -1 ? messages.length : next, 0, { key, time, at });
  }
  return messages.slice(-MOST_OF_A_CHAT);
}

function withMore(known: ChatLog, log: string, more: readonly NewlyLogged[]): ChatLog {
  return {
    messages: [...withNewlyLogged(known.messages, more)],
    logs: [...known.logs, log].slice(-MOST_LOGS),
  };
}

function withoutOldest(all: All): All {
  const newestFirst = Object.entries(all).sort(([, a], [, b]) => lastLog(b) - lastLog(a));
  let count = 0;
  const kept = newestFirst.filter(([, { messages }]) => {
    count += messages.length;
    return count <= MOST_IN_ALL;
  });
  return Object.fromEntries(kept);
}

const lastLog = ({ messages }: ChatLog) => Math.max(0, ...messages.map(({ at }) => at));
