import { LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { sideIn } from '@/lib/inboxes/in-view';
import { contentOf } from '@/lib/inboxes/messenger/content';
import { aboutMessage } from '@/lib/inboxes/messenger/label';
import { blocksOf, leadOf, saysYouSent, textsOf } from '@/lib/inboxes/messenger/lines';
import { isProfileLink } from '@/lib/inboxes/messenger/profile';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { cut, tidy, visibleText } from '@/lib/inboxes/text';
import { whenAmong } from '@/lib/inboxes/when-among';

type Author = Pick<Message, 'author' | 'sender'>;

const AGENT: Author = { author: 'agent', sender: null };

/** Where messages stand, and what is known of their thread and page. */
export interface Around {
  readonly conversation: Element;
  readonly title: string | null;
  /** Only the first message of a run says whose it is: the older grid does so. */
  readonly inRuns: boolean;
  /** As in `MessageOptions`. */
  readonly now: string;
  readonly languages: readonly string[];
}

/**
 * Messages that no English label tells about: of the older grid, and of pages in other languages. Who
 * wrote is told by an avatar that links to a profile, by the thread's name in a label, by the side on
 * which a message stands, by the heading over a run, and last by the run itself.
 */
export function unlabelledMessages(
  elements: readonly Element[],
  around: Around,
): (Message | null)[] {
  let run: Author | null = null;
  return elements.map((element) => {
    const blocks = blocksOf(element).map((block) => visibleText(block));
    const said = (blocks.length > 0 ? blocks : textsOf(element)).join('\n');
    const about = aboutMessage(element.getAttribute('aria-label') ?? '', said);
    run = inRun(authorOf(element, about, around), around.inRuns ? run : null);
    const content = contentOf(element, said);
    const time = about === null ? null : whenAmong(about, around.now, around.languages);
    return run && content ? { ...content, ...run, time } : null;
  });
}

/** The name on the avatar beside a message, which links to its writer's profile; or null. */
export function avatarName(message: Element): string | null {
  const links = [...message.querySelectorAll(MESSENGER.senderLink)];
  // A link in the text is no avatar, nor is the preview of what it leads to.
  const avatar = links.find((link) => isProfileLink(link) && !link.querySelector(MESSENGER.text));
  return cut(tidy(avatar?.getAttribute('aria-label') ?? ''), LIMITS.name);
}

/** What tells nothing is the run's, and one told by its side has the name of its run. */
function inRun(found: Author | null, run: Author | null): Author | null {
  const isSame = found?.author === run?.author && found?.sender === null;
  return found === null || isSame ? run : found;
}

function authorOf(
  message: Element,
  about: string | null,
  { conversation, title }: Around,
): Author | null {
  if (saysYouSent(message)) return AGENT;
  const avatar = avatarName(message);
  if (avatar !== null) return { author: 'contact', sender: avatar };
  if (about !== null && title !== null && about.includes(title)) return contact(title);

  const [block] = blocksOf(message);
  const side = block ? sideIn(conversation, block) : null;
  if (side === 'end') return AGENT;
  const heading = message.querySelector(MESSENGER.senderHeading)?.textContent ?? '';
  if (tidy(heading) !== '') return contact(tidy(heading));
  if (side === 'start') return contact(null);
  return leadAuthor(message, title);
}

/** `You sent`, or `Ana replied to you`, in whatever language: only the one has the thread's name. */
function leadAuthor(message: Element, title: string | null): Author | null {
  const lead = leadOf(message);
  const [firstName] = title?.split(' ') ?? [];
  if (lead === null || firstName === undefined) return null;
  return lead.includes(firstName) ? contact(null) : AGENT;
}

function contact(name: string | null): Author {
  return { author: 'contact', sender: name === null ? null : cut(name, LIMITS.name) };
}
