import type { Chat } from '@/lib/chats/chat';
import type { FieldDescribe, ObjectDescribe } from '@/lib/salesforce/describe';
import { objectSettingsOf, type Settings } from '@/lib/settings/settings';

/** A field that keeps chats' addresses, and where this user may write this chat's into it. */
export interface ThreadField {
  readonly field: FieldDescribe;
  readonly threadId: string;
  /** In a record that is there. */
  readonly writable: boolean;
  /** In a new one. */
  readonly createable: boolean;
}

/**
 * Where the organisation keeps the address of this chat on records of an object, so that colleagues share
 * the link; null if nowhere: none was named, it can't be seen, or the address is too long for it.
 */
export function threadField(
  describe: ObjectDescribe | undefined,
  settings: Settings,
  { inbox, threadId }: Pick<Chat, 'inbox' | 'threadId'>,
): ThreadField | null {
  if (describe === undefined || threadId === null) return null;
  const name = objectSettingsOf(settings, describe.name).identity[inbox];
  const field = describe.fields.find((one) => one.name === name);
  if (field === undefined || threadId.length > field.length) return null;
  return {
    field,
    threadId,
    writable: describe.updateable && field.updateable,
    createable: field.createable,
  };
}
