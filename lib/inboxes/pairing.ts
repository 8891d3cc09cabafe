import type { Reading } from '@/lib/chats/chat';
import type { Hints, Inbox, Look } from '@/lib/inboxes/inbox';
import type { PageAddress } from '@/lib/inboxes/places';

/** How long, in milliseconds, a new reading must stay as it is before it is told. */
export const PATIENCE = {
  /**
   * A whole new chat: title and address changed together, or there was none before. Where a page was left
   * before it was done, title and address can be of two new chats for a moment, so it is told at once only
   * where it is proven to be one (lib/inboxes/arrivals.ts).
   */
  whole: 50,
  /** The first address may come a moment after the title. */
  firstAddress: 250,
  /** No chat: on a switch the old one may go before the new one comes. */
  none: 300,
  /** Only the title or only the address changed: the other is most likely on its way. */
  torn: 1_000,
  /** A chat without a title: the page may still be at work. */
  unreadable: 2_000,
} as const;

/** A title and an address that were seen together, with the messages they were seen with. */
interface Pair {
  readonly title: string;
  readonly address: string;
  readonly handle: string | null;
  readonly messages: ReadonlySet<string>;
  /** The messages of the chat before, which may stand in the page for a while. */
  readonly former: { readonly address: string; readonly ids: ReadonlySet<string> } | null;
}

/** A reading, how long it must last to count, and the pair it would prove. */
export interface Candidate {
  readonly reading: Reading;
  readonly patience: number;
  readonly pair: Pair | null;
  /** True if another chat is shown than last: title and address have both changed. */
  readonly isSwitch: boolean;
  /** What was shown together, whether it belongs together or not; null where either is missing. */
  readonly shown: { readonly title: string; readonly address: string } | null;
  /** The ids of the messages in the page. */
  readonly messages: ReadonlySet<string>;
  /** True if messages of the chat before are among them. */
  readonly leftover: boolean;
  /** What holds title, address and messages alike, where anything does (`holder` of lib/inboxes/inbox.ts). */
  readonly holder: Node | null;
}

/**
 * Reads the page with an eye on what was last seen together. Title and address of a chat come from
 * different places (on WhatsApp: the header and the page's own properties), and on a switch one can
 * lag behind the other. The chat told must never have one's name and another's number:
 * - both changed: a new chat;
 * - the title changed and the address did not: the address is left over, and is not used;
 * - the address changed and the title did not: either two chats of one name, which the messages
 *   show by being others, or the title is left over, and the address is not used.
 * Where the URL is the address it can be trusted, and all there is to do is to wait. A user name
 * that comes without its chat, or stays when that goes, is not used either: a URL may have it.
 * `look` is what the inbox answers at this moment.
 */
export function readPaired(
  inbox: Inbox,
  document: Document,
  address: PageAddress,
  last: Pair | null,
  look: Look = inbox.look?.(document) ?? inbox,
): Candidate {
  const claim = inbox.claim?.(document) ?? null;
  const messages = new Set(look.messageIds(document));
  const first = look.read(document, address, { claim });
  const former = formerMessages(first, last);
  const leftover = former !== null && [...messages].some((id) => former.ids.has(id));
  const read = (hints: Hints) => look.read(document, address, { claim, leftover, ...hints });
  const reading = leftover ? read({}) : first;
  const holder = look.holder?.(document) ?? null;
  const base = { pair: null, isSwitch: false, shown: null, messages, leftover, holder };
  if (reading.state !== 'open') return { ...base, reading, patience: PATIENCE[reading.state] };

  const { threadId, handle } = reading.chat;
  const title = look.title(document);
  if (threadId === null || title === null) {
    return { ...base, reading, patience: last ? PATIENCE.torn : PATIENCE.firstAddress };
  }
  const pair = { title, address: threadId, handle, messages, former };
  const shown = { title, address: threadId };
  if (isHandleTorn(pair, last)) {
    const named = read({ doubtedHandle: handle });
    const stayed = handle !== null && named.state === 'open' && named.chat.handle === handle;
    if (!stayed) return { ...base, shown, reading: named, patience: PATIENCE.torn };
  }
  const torn = last !== null && (title === last.title) !== (threadId === last.address);
  const isSwitch = last !== null && !torn && title !== last.title;
  if (!torn) return { ...base, shown, reading, patience: PATIENCE.whole, pair, isSwitch };

  const proven = !inbox.claim || (title === last.title && areOthers(messages, last.messages));
  if (proven) return { ...base, shown, reading, patience: PATIENCE.torn, pair };
  const without = read({ doubted: threadId });
  return { ...base, shown, reading: without, patience: PATIENCE.torn };
}

/** True where the user name changed and the chat did not, or the other way round. */
function isHandleTorn({ address, handle }: Pair, last: Pair | null): boolean {
  if (last === null || (handle === null && last.handle === null)) return false;
  return (handle === last.handle) !== (address === last.address);
}

/** Of which messages it is known that they are another chat's than the one that is now read. */
function formerMessages(reading: Reading, last: Pair | null): Pair['former'] {
  if (!last || reading.state !== 'open') return null;
  const { former, address, messages } = last;
  const { threadId } = reading.chat;
  if (threadId === address) return former;
  const own = [...messages].filter((id) => !former?.ids.has(id));
  if (own.length > 0) return { address, ids: new Set(own) };
  // A chat that was passed before its messages came leaves those that stood there before it.
  return former?.address === threadId ? null : former;
}

/** True if there are messages, and none of them was there before. */
function areOthers(messages: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  return messages.size > 0 && [...messages].every((id) => !before.has(id));
}
