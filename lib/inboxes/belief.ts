import type { Reading } from '@/lib/chats/chat';
import { createArrivals } from '@/lib/inboxes/arrivals';
import { createHalves } from '@/lib/inboxes/halves';
import { createLateFacts } from '@/lib/inboxes/late-facts';
import { createLeftovers } from '@/lib/inboxes/leftovers';
import { type Candidate, PATIENCE } from '@/lib/inboxes/pairing';

/** A page may take this long to build itself before it counts as unreadable. */
const STARTING_MS = 6_000;

/** Messages that are not there yet are looked for this often, and for so long, after a chat was told. */
const MESSAGES_MS = 250;
const LATEST_MESSAGES_MS = 3_000;

/** What of all that is read is told. */
export interface Belief {
  /** The reading last told. */
  readonly told: Reading | null;
  /** What title and address were last seen together. */
  readonly pair: Candidate['pair'];
  /** True while a reading waits to be believed. */
  readonly isWaiting: boolean;
  /** True while messages of the chat now told may still be on their way. */
  readonly areMessagesDue: boolean;
  /**
   * Takes what was read just now and has stood since `since` (milliseconds since 1970). Tells it, if it
   * differs from what was told and has lasted; gives in how many milliseconds to look again, or null: when it
   * will have, or since messages may have come. Of a chat that is left before its own were seen, nobody could
   * say whose those in the page are.
   */
  weigh(read: Candidate, since: number): number | null;
  /** True if some of these messages in the page are those of the chat before. */
  areFormer(messages: Iterable<string>): boolean;
  /** Forgets what waits: nobody looks at it any more. */
  stopWaiting(): void;
  /** Forgets that anything was told. */
  startAnew(): void;
}

/** Tells `report` each reading that differs from the one before, once it has lasted. */
export function createBelief(
  { factsMayLag = false }: { readonly factsMayLag?: boolean },
  report: (reading: Reading) => void,
): Belief {
  const startedAt = Date.now();
  const leftovers = createLeftovers();
  const late = createLateFacts();
  const arrivals = createArrivals();
  const halves = createHalves();
  let told: Reading | null = null;
  let toldAt = 0;
  let pair: Candidate['pair'] = null;
  let waiting: { readonly reading: string; readonly since: number } | null = null;

  function patienceWith({ reading, patience, isSwitch }: Candidate, since: number): number {
    if (isSwitch && halves.areOfSeveral()) return PATIENCE.torn;
    if (reading.state !== 'unreadable') return patience;
    return Math.max(patience, startedAt + STARTING_MS - since);
  }

  function areMessagesDue(): boolean {
    const isNew = Date.now() - toldAt < LATEST_MESSAGES_MS;
    return told?.state === 'open' && isNew && !leftovers.knowOwn();
  }

  return {
    get told() {
      return told;
    },
    get pair() {
      return pair;
    },
    get isWaiting() {
      return waiting !== null;
    },
    get areMessagesDue() {
      return areMessagesDue();
    },
    weigh(read, since) {
      const reading = factsMayLag ? late.doubt(read.reading) : read.reading;
      const text = JSON.stringify(reading);
      const now = Date.now();
      halves.see(read.shown, pair);
      const isProven = arrivals.areProven(read, text, since);
      if (text !== JSON.stringify(told)) {
        if (waiting?.reading !== text) waiting = { reading: text, since };
        const left = waiting.since + patienceWith(read, waiting.since) - now;
        if (left > 0 && !isProven) return left;
        leftovers.told(told, reading);
        late.told(read.reading);
        told = reading;
        toldAt = now;
        report(told);
      } else if (read.pair && now - toldAt >= PATIENCE.torn) {
        arrivals.stood(text);
      }
      pair = read.pair ?? pair;
      halves.forget();
      waiting = null;
      leftovers.areAmong(read.messages);
      return areMessagesDue() ? MESSAGES_MS : null;
    },
    areFormer: leftovers.areAmong,
    stopWaiting() {
      waiting = null;
    },
    startAnew() {
      told = waiting = null;
      arrivals.forget();
    },
  };
}
