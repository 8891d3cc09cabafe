import type { Candidate } from '@/lib/inboxes/pairing';

type Read = Pick<Candidate, 'reading' | 'isSwitch' | 'leftover' | 'holder'>;

/**
 * Knows of another chat whether it is shown whole as soon as it is read, or whether only time can tell.
 * Two things prove it at once:
 * - this very reading (name, thread, number and all) was told before and stood for a while: parts of two
 *   chats don't make up a third that there is;
 * - title and address both come from a part of the page that was not there before, and no message of the
 *   chat before is in it: what is built anew has nothing left over from before.
 * Whoever goes through chats in a hurry is not followed to each: a chat counts by itself only where none
 * came just before it.
 */
export interface Arrivals {
  /**
   * Takes note of what was read, as JSON, and stands since `since` (milliseconds since 1970): to be called
   * for every look at the page. True if it is proven whole.
   */
  areProven(read: Read, reading: string, since: number): boolean;
  /** Takes note of a reading that stood for a while after it was told. */
  stood(reading: string): void;
  /** Forgets everything. */
  forget(): void;
}

/** So many readings of one visit to the page are known at most. */
const MOST_KNOWN = 200;

/** Chats that follow each other faster are passed through: a key held down goes on thirty times a second. */
const HURRY_MS = 100;

/** Starts with nothing known. */
export function createArrivals(): Arrivals {
  const known = new Set<string>();
  let seen = new WeakSet<Node>();
  let latestAt: number | null = null;
  let arriving: { readonly reading: string; readonly isProven: boolean } | null = null;

  return {
    areProven(read, reading, since) {
      const isNew = isNewWith(read);
      if (!read.isSwitch) {
        arriving = null;
        return false;
      }
      if (arriving?.reading !== reading) {
        const isCalm = latestAt === null || since - latestAt >= HURRY_MS;
        latestAt = since;
        arriving = { reading, isProven: isCalm && (isNew || known.has(reading)) };
      }
      return arriving.isProven;
    },
    stood(reading) {
      known.delete(reading);
      known.add(reading);
      const [oldest] = known;
      if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
    },
    forget() {
      known.clear();
      seen = new WeakSet();
    },
  };

  /** Whether what holds this chat was never looked at before, and holds nothing of another. */
  function isNewWith({ holder, leftover, reading }: Read): boolean {
    if (holder === null || seen.has(holder)) return false;
    seen.add(holder);
    // Somebody without a name has a number for a title, and the name they chose may follow it.
    return !leftover && reading.state === 'open' && reading.chat.name !== null;
  }
}
