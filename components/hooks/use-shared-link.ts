import { useCallback } from 'react';
import type { OpenChat } from '@/components/chat-places';
import type { Describes } from '@/components/hooks/use-describes';
import { useOneWrite } from '@/components/hooks/use-one-write';
import { threadField } from '@/components/thread-field';
import { useWorkplace } from '@/components/workplace';
import { chatKey } from '@/lib/chats/chat';
import type { SalesforceRecord } from '@/lib/salesforce/record';
import type { WriteRoom } from '@/lib/writes/write-room';

/**
 * Keeps the link in Salesforce too, where the organisation named a field for it, so that colleagues share it.
 * Another chat's address in there is not written over unasked. One call for each link and unlink.
 */
export function useSharedLink(
  { chat }: OpenChat,
  describes: Describes,
  room: WriteRoom,
  onRecord: (record: SalesforceRecord) => void,
) {
  const { settings } = useWorkplace();
  const { step, setStep, write } = useOneWrite(room, chatKey(chat), onRecord);

  /** The field and what it holds; null where this user can't write it. */
  const keeper = useCallback(
    (record: SalesforceRecord) => {
      const kept = threadField(describes[record.sobject], settings, chat);
      if (kept?.writable !== true) return null;
      const held = record.fields[kept.field.name];
      return { ...kept, held: typeof held === 'string' ? held : '' };
    },
    [describes, settings, chat],
  );

  const share = useCallback(
    async (record: SalesforceRecord) => {
      const kept = keeper(record);
      if (kept === null || kept.held === kept.threadId) setStep({ is: 'rest' });
      else if (kept.held !== '') setStep({ is: 'taken', record, value: kept.held });
      else await write(record, kept.field.name, kept.threadId);
    },
    [keeper, setStep, write],
  );

  const unshare = useCallback(
    async (record: SalesforceRecord) => {
      const kept = keeper(record);
      setStep({ is: 'rest' });
      if (kept !== null && kept.held === kept.threadId) {
        await write(record, kept.field.name, null, 'undone');
      }
    },
    [keeper, setStep, write],
  );

  /** Writes over another chat's address: the agent asked for it. */
  const takeOver = useCallback(async () => {
    const kept = step.is === 'taken' ? keeper(step.record) : null;
    if (step.is === 'taken' && kept) await write(step.record, kept.field.name, kept.threadId);
  }, [step, keeper, write]);

  return { step, keeper, share, unshare, takeOver, dismiss: () => setStep({ is: 'rest' }) };
}
