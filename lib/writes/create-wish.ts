import type { FieldValue } from '@/lib/salesforce/record';
import type { CreateIntent, Intent } from '@/lib/writes/intent';
import type { LogMark } from '@/lib/writes/log-mark';
import type { WriteRoom } from '@/lib/writes/write-room';

/** What an agent wants made. */
export interface CreateWish {
  /** The chat (`chatKey`), or the visit where a chat can't be told from its namesakes. Never shared. */
  readonly chat: string;
  readonly sobject: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly assignmentRules: boolean;
  /** The agent has seen what duplicate rules found, and saves all the same. */
  readonly allowDuplicates?: boolean;
  /**
   * A record that could not be sent, or was refused, stays in the journal, to be sent or discarded from
   * the list of what waits. Only for one that stands for itself.
   */
  readonly keep?: boolean;
  /** Of a Task that logs a conversation: told from any other Task that is made of the same chat. */
  readonly log?: LogMark;
  /** Asked last of all before sending: true if the chat has its record by now, from another window. */
  readonly isDone?: () => Promise<boolean>;
}

/** Whether a note is of what this wish is about: a chat's record of a kind, or its log. */
export const isOf =
  ({ chat, sobject, log }: Pick<CreateWish, 'chat' | 'sobject' | 'log'>) =>
  (note: Intent): note is CreateIntent =>
    note.kind === 'create' &&
    note.chat === chat &&
    note.sobject === sobject &&
    (note.log === undefined) === (log === undefined);

/** What is noted of a wish before it is sent: `waiting` where there is no connection. */
export async function intentOf(
  room: WriteRoom,
  wish: CreateWish,
  id: string,
): Promise<CreateIntent> {
  const { chat, sobject, fields, assignmentRules, allowDuplicates = false, log } = wish;
  const isOnline = navigator.onLine;
  return {
    kind: 'create',
    id,
    chat,
    sobject,
    fields: { ...fields },
    assignmentRules,
    ...(allowDuplicates && { allowDuplicates }),
    ...(log && { log }),
    notedAt: Date.now(),
    notBefore: isOnline ? await room.client.serverNow() : '',
    state: isOnline ? 'sending' : 'waiting',
    hits: [],
  };
}
