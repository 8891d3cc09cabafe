import { sendersIn } from '@/lib/inboxes/messenger/messages';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { tidy, visibleText } from '@/lib/inboxes/text';

/** The title of the open thread: as the conversation is labelled, else its heading; or null. */
export function threadTitle(document: Document): string | null {
  const label = tidy(
    document.querySelector(MESSENGER.conversation)?.getAttribute('aria-label') ?? '',
  );
  const [, labelled] = MESSENGER.conversationLabel.exec(label) ?? [];
  if (labelled) return labelled;
  const heading = threadHeading(document);
  return heading ? tidy(visibleText(heading)) : null;
}

/** The first heading with text that stands outside the conversation. */
function threadHeading(document: Document): Element | null {
  const headings = [...document.querySelectorAll(MESSENGER.headings)];
  const titles = headings.filter((heading) => !heading.closest(MESSENGER.conversation));
  return titles.find((heading) => tidy(visibleText(heading)) !== '') ?? null;
}

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

/** True for a group: its header links to nobody's profile, or several people write in it. */
export function isGroupChat(document: Document): boolean {
  if (sendersIn(document).size > 1) return true;
  const heading = threadHeading(document);
  return heading !== null && !profileLinkNear(heading);
}

/**
 * Where a profile is: `/<name>` or `/<number>` in any script, `/profile.php?id=<number>`, and
 * `/people/<name>/<number>` for somebody without a name in addresses.
 */
const PROFILE = /^\/(?:(?!(?:messages|marketplace|groups|t|e2ee)\/?$)[^/]+|people\/[^/]+\/\d+)\/?$/;

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

function isProfileLink(link: Element): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#') || !URL.canParse(href, 'https://www.facebook.com/')) return false;
  const { hostname, pathname } = new URL(href, 'https://www.facebook.com/');
  return /(?:^|\.)(?:facebook|messenger)\.com$/.test(hostname) && PROFILE.test(pathname);
}
