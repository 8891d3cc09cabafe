import { LIMITS } from '@/lib/chats/limits';
import { isInView } from '@/lib/inboxes/in-view';
import { phoneIn } from '@/lib/inboxes/phone-text';
import { elementsOutside, tidy, visibleText } from '@/lib/inboxes/text';
import { withoutTilde } from '@/lib/inboxes/whatsapp/header';
import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';

/** What the contact drawer states of the person whose chat is open. */
export interface DrawerFacts {
  readonly phone: string | null;
  readonly email: string | null;
}

const CLOSED = /(?:width|flex-basis):\s*0|display:\s*none|visibility:\s*hidden/;

const NOTHING: DrawerFacts = { phone: null, email: null };

/** One e-mail address and no more; what stands behind a `?` of a mailto link is cut before. */
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/**
 * The number and e-mail in a contact drawer, if the agent has it open on the chat called `title`.
 * The drawer stays in the page when it is closed, and for a moment when the chat changes: it counts
 * only if it is to be seen and its name is the chat's. The number is the line under that name;
 * numbers elsewhere in it (about, groups in common) are other people's or made up.
 */
export function drawerFacts(drawer: Element | null, title: string): DrawerFacts {
  if (!drawer?.querySelector(WHATSAPP.contactDrawerHeader)) return NOTHING;
  if (!isOpenOn(drawer, title)) return NOTHING;
  return { phone: numberUnderName(drawer), email: businessEmail(drawer) };
}

/** True if the drawer is open on a group called `title`. */
export function groupDrawerIsOpen(drawer: Element | null, title: string): boolean {
  return drawer?.querySelector(WHATSAPP.groupDrawerHeader) != null && isOpenOn(drawer, title);
}

function isOpenOn(drawer: Element, title: string): boolean {
  const name = drawer.querySelector(WHATSAPP.drawerName);
  if (!name) return false;
  const isTheirs = withoutTilde(tidy(visibleText(name))) === withoutTilde(title);
  return isTheirs && isShown(drawer);
}

/**
 * A closed drawer stays in the page without width or pushed out of view. Where nothing is laid out
 * at all (a document that no window shows) its own style has to do.
 */
function isShown(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"]')) return false;
  const drawer = element.closest(WHATSAPP.drawer) ?? element;
  const isOpen = isInView(drawer);
  if (isOpen === null) return !CLOSED.test(drawer.getAttribute('style') ?? '');
  return isOpen && element.checkVisibility({ visibilityProperty: true });
}

function numberUnderName(drawer: Element): string | null {
  const lines = [...drawer.querySelectorAll(`${WHATSAPP.drawerName}, span[dir]`)];
  const name = drawer.querySelector(WHATSAPP.drawerName);
  const next = name ? lines[lines.indexOf(name) + 1] : undefined;
  const shown = next && !next.closest('[role="listitem"]') ? phoneIn(visibleText(next)) : null;
  // The name of somebody who is not saved is the number itself.
  return shown ?? (name ? phoneIn(visibleText(name)) : null);
}

function businessEmail(drawer: Element): string | null {
  const [link] = elementsOutside(drawer, WHATSAPP.drawerEmail, '[role="listitem"]');
  const address = (link?.getAttribute('href') ?? '').replace(/^mailto:/, '').split('?')[0] ?? '';
  const email = decode(address).trim();
  return email.length <= LIMITS.email && EMAIL.test(email) ? email : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // A stray % makes no address.
  }
}
