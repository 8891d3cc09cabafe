import { LINKEDIN } from '@/lib/inboxes/linkedin/selectors';

/** The open chat's part of the page. */
export interface Conversation {
  /** The document, or the shadow root that the chat is in. */
  readonly root: Document | ShadowRoot;
  /** Its messages, or while there are none the box to write in. */
  readonly anchor: Element;
}

/** Shadow roots stand in each other; LinkedIn's needs one step. */
const DEEPEST = 4;
/** Looking for shadow roots ends after so many elements. */
const MOST_ELEMENTS = 5_000;

/** The open chat, in the page itself or else in LinkedIn's shadow root and those in it; or null. */
export function conversationIn(document: Document): Conversation | null {
  return searchIn(document, 0);
}

/** The shadow roots to watch for a chat that appears in them: those of LinkedIn's hosts. */
export function shadowRootsIn(document: Document): ShadowRoot[] {
  const hosts = [...document.querySelectorAll(LINKEDIN.shadowHosts)];
  return hosts.map((host) => host.shadowRoot).filter((root) => root !== null);
}

function searchIn(root: Document | ShadowRoot, depth: number): Conversation | null {
  const anchor = anchorIn(root);
  if (anchor) return { root, anchor };
  if (depth === DEEPEST) return null;
  // Any element of the page could be a host: only in LinkedIn's own are all of them looked at.
  const inner = isDocument(root) ? shadowRootsIn(root) : allShadowRootsIn(root);
  for (const shadow of inner) {
    const found = searchIn(shadow, depth + 1);
    if (found) return found;
  }
  return null;
}

function anchorIn(root: Document | ShadowRoot): Element | null {
  const outsideOverlays = (selector: string) =>
    [...root.querySelectorAll(selector)].find((element) => !element.closest(LINKEDIN.overlay));
  const logs = LINKEDIN.logs.map(outsideOverlays);
  // Whatever its own name is, what holds messages is the log.
  const holder = outsideOverlays(LINKEDIN.messages.event)?.parentElement;
  const anchors = [...logs, holder, outsideOverlays(LINKEDIN.composer)];
  return anchors.find((anchor) => anchor) ?? null;
}

function allShadowRootsIn(root: ShadowRoot): ShadowRoot[] {
  const elements = [...root.querySelectorAll('*')].slice(0, MOST_ELEMENTS);
  return elements.map((element) => element.shadowRoot).filter((shadow) => shadow !== null);
}

function isDocument(root: Document | ShadowRoot): root is Document {
  return root.nodeType === Node.DOCUMENT_NODE;
}
