import type { Identity } from '@/lib/salesforce/identity';
import { type Intent, intentSchema } from '@/lib/writes/intent';
import { sealedStore } from '@/lib/writes/sealed-store';

/**
 * The notes of what was sent to Salesforce and not yet answered, or waits to be sent. A note is
 * written before its call leaves and goes when the answer has come, so that a panel which starts
 * and finds one knows what to ask about.
 */
export interface Journal {
  read(): Promise<readonly Intent[]>;
  /** Writes a note, in place of one with the same id. */
  note(intent: Intent): Promise<void>;
  /** Removes the note of an intent whose answer has come. */
  settle(id: string): Promise<void>;
  watch(listener: (intents: readonly Intent[]) => void, signal: AbortSignal): void;
}

/** Opens the journal of one org and user. It outlives the panel, the session and the browser. */
export function openJournal(identity: Pick<Identity, 'orgId' | 'userId'>): Journal {
  const store = sealedStore('journal', identity, readNotes);
  return {
    read: store.read,
    async note(intent) {
      await store.change((intents) => [...intents.filter(({ id }) => id !== intent.id), intent]);
    },
    async settle(id) {
      await store.change((intents) => intents.filter((intent) => intent.id !== id));
    },
    watch: store.watch,
  };
}

/** Each note by itself: one that can't be read hides no other. */
function readNotes(stored: unknown): readonly Intent[] {
  return (Array.isArray(stored) ? stored : []).flatMap((one: unknown) => {
    const note = intentSchema.safeParse(one);
    return note.success ? [note.data] : [];
  });
}
