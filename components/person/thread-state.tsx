import type { OpenChat } from '@/components/chat-places';
import type { Person } from '@/components/find-person';
import { type ShownRecord, toPickFrom } from '@/components/person/shown-record';
import { threadRecord } from '@/components/record-line';
import type { ThreadState } from '@/components/thread-types';
import { nobodyFound, noNumber } from '@/components/thread-words';
import type { Identity } from '@/lib/salesforce/identity';

/**
 * How far the thread reaches. `person` is undefined while they are looked for, and where that failed.
 * `kind`: what the organisation calls the shown record's kind.
 */
export function threadState(
  { chat, words }: OpenChat,
  person: Person | undefined,
  isPending: boolean,
  shown: ShownRecord | null,
  kind: string,
  identity: Identity,
): ThreadState {
  if (shown !== null) {
    const record = threadRecord(shown.record, kind, identity);
    return { is: 'record', reason: shown.reason, record };
  }
  if (isPending) return { is: 'searching' };
  if (person === undefined || toPickFrom(person).length > 0) return { is: 'chat' };
  return chat.phone === null && chat.email === null
    ? noNumber(words.label, chat.inbox)
    : nobodyFound();
}
