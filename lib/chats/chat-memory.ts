import { z } from '@/lib/zod';

const recordId = z.string().check(z.regex(/^[A-Za-z0-9]{18}$/));

/** A remembered link from a chat to a record, and how it came about. `at` is milliseconds since 1970. */
const linkSchema = z.strictObject({
  sobject: z.string(),
  id: recordId,
  how: z.enum(['picked', 'captured', 'searched']),
  at: z.number(),
});
export type Link = z.infer<typeof linkSchema>;

const memorySchema = z.strictObject({
  /** Whom the agent says the chat is with. */
  link: z.nullable(linkSchema),
  /** Ids of records that the agent says it is not with, the latest last. */
  not: z.array(recordId),
  /** The offer to write the chat's number into the record was answered: it is not made twice. */
  offered: z.boolean(),
  /** When any of this changed, milliseconds since 1970. */
  at: z.number(),
});
/** What an agent said about who a chat is with. */
export type ChatMemory = z.infer<typeof memorySchema>;

const storedSchema = z.strictObject({
  version: z.literal(2),
  chats: z.record(z.string(), z.unknown()),
});
/** The first shape: links alone, by chat. */
const firstSchema = z.record(z.string(), z.unknown());

export const NOTHING_REMEMBERED: ChatMemory = { link: null, not: [], offered: false, at: 0 };

/** A switchboard's number may have many owners; more than these are not told apart by saying who it isn't. */
const MOST_NOT = 250;

/** What is remembered by chat, out of what is stored now or was by an earlier version; unreadable chats are left out. */
export function readMemories(stored: unknown): Readonly<Record<string, ChatMemory>> {
  const { chats, read } = chatsIn(stored);
  const readable = Object.entries(chats).flatMap(([key, chat]) => {
    const memory = read(chat);
    return memory === undefined ? [] : [[key, memory] as const];
  });
  return Object.fromEntries(readable);
}

/** What is remembered of one chat, out of the same. The others, which may be thousands, are not read. */
export function readMemoryOf(stored: unknown, chat: string): ChatMemory {
  const { chats, read } = chatsIn(stored);
  return read(chats[chat]) ?? NOTHING_REMEMBERED;
}

/** The chats as they are stored, and how one of them is read. */
function chatsIn(stored: unknown): {
  readonly chats: Readonly<Record<string, unknown>>;
  readonly read: (chat: unknown) => ChatMemory | undefined;
} {
  const now = storedSchema.safeParse(stored);
  if (now.success) {
    return { chats: now.data.chats, read: (chat) => memorySchema.safeParse(chat).data };
  }
  const first = firstSchema.safeParse(stored);
  return { chats: first.success ? first.data : {}, read: firstMemory };
}

function firstMemory(chat: unknown): ChatMemory | undefined {
  const link = linkSchema.safeParse(chat).data;
  return link && { ...NOTHING_REMEMBERED, link, at: link.at };
}

/** With a link, or none: whoever is linked is no longer one whom the chat is not with. */
export function withLink(memory: ChatMemory, link: Link | null): ChatMemory {
  const not = memory.not.filter((id) => id !== link?.id);
  const offered = memory.offered && memory.link?.id === link?.id;
  return { ...memory, link, not, offered };
}

/** With records that it is not with; a link to one of them goes. */
export function withNot(memory: ChatMemory, ids: readonly string[]): ChatMemory {
  const others = memory.not.filter((id) => !ids.includes(id));
  const isLinked = memory.link !== null && ids.includes(memory.link.id);
  const not = [...others, ...ids].slice(-MOST_NOT);
  return { ...memory, link: isLinked ? null : memory.link, not };
}

/** With nobody whom it is not with. */
export const withoutNot = (memory: ChatMemory): ChatMemory => ({ ...memory, not: [] });

/** With the offer answered. */
export const withOffered = (memory: ChatMemory): ChatMemory => ({ ...memory, offered: true });
