import { type LogTask, logParts, taskValues } from '@/lib/capture/log-task';
import type { NewlyLogged } from '@/lib/chats/logged';
import type { Identity } from '@/lib/salesforce/identity';
import type { FieldValue } from '@/lib/salesforce/record';
import { type AllDrafts, logPlace } from '@/lib/writes/drafts';
import type { LogMark } from '@/lib/writes/log-mark';
import { type SealedStore, sealedStore } from '@/lib/writes/sealed-store';
import { z } from '@/lib/zod';

/** A message that a note was made of. */
const noteMessageSchema = z.strictObject({
  key: z.string(),
  time: z.nullable(z.string()),
  before: z.nullable(z.string()),
  /** Where in the text it begins. */
  start: z.number(),
});

const noteSchema = z.strictObject({
  /** What is still to be saved. */
  text: z.string(),
  /** The messages in it: with the part where they begin they count as logged. */
  messages: z.array(noteMessageSchema),
  /** The agent changed it, so that nobody knows where in it a message begins. */
  isTyped: z.boolean(),
  /** How many Tasks of this log are saved, and of how many; 0 before it was first sent. */
  done: z.number(),
  of: z.number(),
});
/** A text that will be saved as it stands, whatever the page shows by then. */
export type HeldNote = z.infer<typeof noteSchema>;

const draftSchema = z.strictObject({
  /** What the agent chose or typed; absent: as proposed. */
  subject: z.optional(z.string()),
  day: z.optional(z.string()),
  status: z.optional(z.string()),
  whatId: z.optional(z.nullable(z.string())),
  /** The messages that the agent ticked or unticked, by their place in the page's list. */
  ticks: z.record(z.string(), z.boolean()),
  /** Null as long as the text follows the ticks. */
  note: z.nullable(noteSchema),
});
/** A log that was begun and not yet saved. */
export type LogDraft = z.infer<typeof draftSchema>;

/** The logs begun, by chat. */
export type LogDrafts = Readonly<Record<string, LogDraft>>;

export const EMPTY_LOG: LogDraft = { ticks: {}, note: null };

/** The logs that an agent has begun, by chat. They outlive panel and browser, sealed like all that is typed. */
export function openLogDrafts(
  identity: Pick<Identity, 'orgId' | 'userId'>,
): SealedStore<LogDrafts> {
  return sealedStore('logs', identity, readable);
}

/** What of the logs begun is typed or held, as drafts by place, for the list of all that waits. */
export function heldLogs(logs: LogDrafts): AllDrafts {
  const held = Object.entries(logs).flatMap(([chat, { subject = '', note }]) =>
    note === null ? [] : [[logPlace(chat), { Subject: subject, Description: note.text }] as const],
  );
  return Object.fromEntries(held);
}

/** Lets the log at a place go; what of it is saved stays logged. Any other place is left alone. */
export async function discardLog(
  identity: Pick<Identity, 'orgId' | 'userId'>,
  place: string,
): Promise<void> {
  await openLogDrafts(identity).change((logs) =>
    Object.fromEntries(Object.entries(logs).filter(([chat]) => logPlace(chat) !== place)),
  );
}

/** One that can't be read hides no others. */
function readable(stored: unknown): LogDrafts {
  const entries = z.record(z.string(), z.unknown()).safeParse(stored);
  const drafts = Object.entries(entries.success ? entries.data : {}).flatMap(([chat, one]) => {
    const draft = draftSchema.safeParse(one);
    return draft.success ? [[chat, draft.data] as const] : [];
  });
  return Object.fromEntries(drafts);
}

/** The drafts with one chat's in place of what was there; null forgets it. */
export function withDraft(drafts: LogDrafts, chat: string, draft: LogDraft | null): LogDrafts {
  const { [chat]: _old, ...others } = drafts;
  return draft === null ? others : { ...others, [chat]: draft };
}

/** The next Task of a log: its values, and what is to be noted once it is saved. */
export interface NextPart {
  readonly fields: Record<string, FieldValue>;
  readonly mark: LogMark;
}

/** What is to be sent next of a note, and how many Tasks the whole log takes. */
export function nextPart(note: HeldNote, task: LogTask): NextPart {
  const parts = logParts(task, note.text);
  const [first = { text: note.text, end: note.text.length }] = parts;
  const part = note.done + 1;
  const of = note.done + parts.length;
  const messages = note.messages
    .filter(({ start }) => note.isTyped || start < first.end)
    .map(({ key, time, before }): NewlyLogged => ({ key, time, before }));
  return {
    fields: taskValues(task, first.text, part, of),
    mark: { messages, part, of, end: first.end },
  };
}

/**
 * The draft after a Task of it was saved; null if nothing is left. A Task that is told of a second time,
 * or that is not of this note, changes nothing.
 */
export function afterPart(draft: LogDraft, mark: LogMark): LogDraft | null {
  const { note } = draft;
  if (note === null || note.done !== mark.part - 1) return draft;
  if (mark.part === mark.of) return null;
  const { end } = mark;
  return {
    ...draft,
    note: {
      ...note,
      text: note.text.slice(end),
      messages: note.messages
        .filter(({ start }) => !note.isTyped && start >= end)
        .map((message) => ({ ...message, start: message.start - end })),
      done: mark.part,
      of: mark.of,
    },
  };
}
