import { afterPart, openLogDrafts, withDraft } from '@/lib/capture/log-draft';
import { isVisit } from '@/lib/chats/chat';
import { keepLogged } from '@/lib/chats/logged';
import type { Identity } from '@/lib/salesforce/identity';
import type { CreateIntent } from '@/lib/writes/intent';

/**
 * Remembers what a saved Task has logged and takes its text out of what is still to be saved, by whichever
 * panel it was sent. Any other record is left alone. Told of the same one twice, it changes nothing.
 */
export async function settleLog(
  identity: Identity,
  { id, chat, log }: Pick<CreateIntent, 'id' | 'chat' | 'log'>,
): Promise<void> {
  // A visit is over with the panel that made it: nothing of it outlives the session.
  if (log === undefined || chat === null || isVisit(chat)) return;
  await keepLogged(identity, chat, id, log.messages);
  await openLogDrafts(identity).change((drafts) => {
    const draft = drafts[chat];
    return draft === undefined ? drafts : withDraft(drafts, chat, afterPart(draft, log));
  });
}
