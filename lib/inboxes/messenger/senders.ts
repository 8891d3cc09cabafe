import { conversationIn } from '@/lib/inboxes/messenger/conversation';
import { parseLabel } from '@/lib/inboxes/messenger/label';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { avatarName } from '@/lib/inboxes/messenger/unlabelled';

/** How Messenger's labels call the agent. */
const AGENT = 'You';

/** So many of the newest messages tell who writes in a chat. */
const NEWEST = 30;

/** Who of others wrote the newest messages, by labels and avatars alone: no text is read. */
export function sendersIn(document: Document): Set<string> {
  const conversation = conversationIn(document);
  const { labelled, entered, olderCells } = MESSENGER.messages;
  const newest = (selector: string) =>
    [...(conversation?.querySelectorAll(selector) ?? [])].slice(-NEWEST);
  const names = [
    ...newest(`${labelled}, ${entered}`).map(
      (element) => parseLabel(element.getAttribute('aria-label') ?? '', '')?.author ?? AGENT,
    ),
    ...newest(olderCells).map((cell) => avatarName(cell) ?? AGENT),
  ];
  return new Set(names.filter((name) => name !== AGENT));
}
