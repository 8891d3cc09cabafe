import type { Chat, Reading } from '@/lib/chats/chat';
import type { Message } from '@/lib/chats/message';
import { toE164 } from '@/lib/matching/phone';
import type { Expectation } from '@/tests/inboxes/page';

/** What Threadside read in a page. */
export interface Seen {
  readonly reading: Reading;
  readonly messages: readonly Message[];
}

/** What differs, a line each; nothing where all is right. */
export interface Differences {
  readonly identity: string[];
  readonly messages: string[];
}

/** Compares what was read in a page with what its JSON says. */
export function compare(expected: Expectation, seen: Seen): Differences {
  return {
    identity: identityDifferences(expected, seen.reading),
    messages: messageDifferences(expected, seen.messages),
  };
}

function identityDifferences(expected: Expectation, reading: Reading): string[] {
  const state = expected.chatOpen === false ? 'none' : 'open';
  if (reading.state !== state) return [`state: read ${reading.state}, expected ${state}`];
  if (reading.state !== 'open') return [];
  return chatDifferences(expected, reading.chat);
}

function chatDifferences(expected: Expectation, chat: Chat): string[] {
  const { mainWorld, accept = {} } = expected;
  const phone = chat.phone === null ? null : toE164(chat.phone, expected.defaultRegion ?? null);
  const read = { ...chat, phone: phone ?? chat.phone };
  const right = {
    inbox: expected.channel,
    threadId: mainWorld ? mainWorld.threadId : expected.threadId,
    name: expected.name,
    // What React's properties hide, the page may still show: an open drawer, say.
    phone: mainWorld?.phone ?? expected.phone,
    email: expected.email,
    handle: expected.handle === undefined ? chat.handle : expected.handle,
    isGroup: expected.isGroup,
  };
  const fields = ['inbox', 'threadId', 'name', 'phone', 'email', 'handle', 'isGroup'] as const;
  return fields
    .filter((field) => ![right[field], ...(accept[field] ?? [])].includes(read[field]))
    .map((field) => `${field}: read ${show(read[field])}, expected ${show(right[field])}`);
}

/** Texts only, as the JSON lists them; media is told apart by its kind. */
function messageDifferences(expected: Expectation, messages: readonly Message[]): string[] {
  const read = messages.filter(({ kind }) => kind === 'text').map(line);
  const right = expected.messages.map(line);
  const differing = Array.from({ length: Math.max(read.length, right.length) }, (_, index) => index)
    .filter((index) => read[index] !== right[index])
    .map((index) => {
      const [found = 'nothing', wanted = 'nothing'] = [read[index], right[index]];
      return `message ${index + 1}: read ${found}, expected ${wanted}`;
    });
  return differing;
}

function line({ author, text, time }: { author: string; text: string; time: string | null }) {
  return `${time ?? 'no time'} ${author}: ${show(text.replace(/\s+/g, ' ').trim())}`;
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
