import type { Chat, Reading } from '@/lib/chats/chat';

/**
 * Knows the messages of the chat before from those of the chat now told. An inbox names the new chat
 * at once, and its messages may come half a second later: until then the page shows one's name above
 * another's words.
 */
export interface Leftovers {
  /** Takes note that `now` was told after `before`. */
  told(before: Reading | null, now: Reading): void;
  /** Looks at the ids of the messages now in the page; true if they are the former chat's still. */
  areAmong(ids: Iterable<string>): boolean;
  /** True once messages of the chat told last were seen: what stands there when it is left is known then. */
  knowOwn(): boolean;
}

/** Starts with no chat told yet, so that nothing counts as left over. */
export function createLeftovers(): Leftovers {
  let former: ReadonlySet<string> = new Set();
  let own: ReadonlySet<string> = new Set();
  /** The chat whose messages `former` are. */
  let formerly: Reading | null = null;
  return {
    told(before, now) {
      if (!isOtherChat(before, now)) return;
      // A chat that was passed before its messages came leaves those that stood there before it.
      if (own.size > 0) [former, formerly] = [own, before];
      if (formerly && !isOtherChat(formerly, now)) [former, formerly] = [new Set(), null];
      own = new Set();
    },
    areAmong(ids) {
      const now = new Set(ids);
      if ([...now].some((id) => former.has(id))) return true;
      own = now;
      return false;
    },
    knowOwn: () => own.size > 0,
  };
}

/** False where only more, or less, is known of the same chat. */
function isOtherChat(before: Reading | null, now: Reading): boolean {
  if (before?.state !== 'open' || now.state !== 'open') return true;
  const [one, other] = [before.chat, now.chat];
  if (one.threadId !== null && other.threadId !== null) return one.threadId !== other.threadId;
  return shownAs(one) !== shownAs(other);
}

function shownAs({ name, phone }: Chat): string | null {
  return name ?? phone;
}
