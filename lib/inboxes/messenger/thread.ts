import { threadHeading } from '@/lib/inboxes/messenger/conversation';
import { isProfileLink } from '@/lib/inboxes/messenger/profile';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { sendersIn } from '@/lib/inboxes/messenger/senders';
import { threadTitle } from '@/lib/inboxes/messenger/title';

/**
 * The buyer of a Marketplace thread, which is titled `<buyer> · <item>` and has a banner with the
 * item; null for any other thread.
 */
export function marketplaceBuyer(document: Document, title: string): string | null {
  const items = [...document.querySelectorAll(`${MESSENGER.main} ${MESSENGER.marketplaceItem}`)];
  const banner = items.some((item) => !item.closest(MESSENGER.conversation));
  const [buyer = '', item] = title.split(' · ');
  return banner && buyer !== '' && item !== undefined ? buyer : null;
}

/**
 * True for a group: several people write in it, or its header links to nobody's profile. Who has none
 * any more ("Facebook user") is known by writing under the name of the thread.
 */
export function isGroupChat(document: Document): boolean {
  const senders = sendersIn(document);
  if (senders.size > 1) return true;
  if (senders.has(threadTitle(document) ?? '')) return false;
  const heading = threadHeading(document);
  return heading !== null && !profileLinkNear(heading);
}

/** True if the heading, or the part of the header it stands in, links to a profile. */
function profileLinkNear(heading: Element): boolean {
  let part: Element | null = heading;
  while (part && !part.matches(MESSENGER.main)) {
    if (part.querySelector(MESSENGER.conversation)) break;
    const links = part.matches('a[href]') ? [part] : [...part.querySelectorAll('a[href]')];
    if (links.length > 0) return links.some(isProfileLink);
    part = part.parentElement;
  }
  return false;
}
