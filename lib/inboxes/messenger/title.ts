import { conversationIn, threadHeading } from '@/lib/inboxes/messenger/conversation';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { tidy, visibleText } from '@/lib/inboxes/text';

/** The title of the open thread: as the conversation is labelled, else its heading; or null. */
export function threadTitle(document: Document): string | null {
  const label = tidy(conversationIn(document)?.getAttribute('aria-label') ?? '');
  const [, labelled] = MESSENGER.conversationLabel.exec(label) ?? [];
  if (labelled) return labelled;
  const heading = threadHeading(document);
  return heading ? tidy(visibleText(heading)) : null;
}
