import type { Reading } from '@/lib/chats/chat';
import type { Inbox, Observed } from '@/lib/inboxes/inbox';
import { createLateFacts } from '@/lib/inboxes/late-facts';
import { createLeftovers } from '@/lib/inboxes/leftovers';
import { type Candidate, PATIENCE, readPaired } from '@/lib/inboxes/pairing';
import type { PageAddress } from '@/lib/inboxes/places';

/** Changes that no observer sees (properties, a URL without events) are found within this. */
const POLL_MS = 1_000;

/** While a reading waits to be believed, what would change it is looked for this often. */
const RECHECK_MS = 100;

/** What changes within so short a time of a look, as a page builds a chat in steps, is looked at together. */
const FRAME_MS = 16;

/** A page may take this long to build itself before it counts as unreadable. */
const STARTING_MS = 6_000;

export interface WatchedPage {
  readonly document: Document;
  /** `window.location`, read anew each time. */
  readonly location: PageAddress;
  /** The window: its events tell of other URLs, and of being hidden, shown and restored. */
  readonly window: Window;
}

export interface Watch {
  /** The reading last told; before the first, what the page shows now. */
  current(): Reading;
  /** As `current`, once no change of chat or messages is on its way (within about two seconds). */
  settled(): Promise<Reading>;
  /** True while the messages in the page are still those of the chat before. */
  showsFormerMessages(): boolean;
}

/**
 * Watches the open chat and tells `report` each reading that differs from the one before, once it
 * has lasted: one switch, one report. Nothing is told until the page has been the inbox's at all.
 * Hidden pages are left alone until the panel asks. Ends with `signal`; `isAlive` false (the extension
 * was reloaded) ends it too, and then nothing of it is left in the page.
 */
export function watchInbox(
  inbox: Inbox,
  { document, location, window }: WatchedPage,
  report: (reading: Reading) => void,
  { signal, isAlive = () => true }: { signal: AbortSignal; isAlive?: () => boolean },
): Watch {
  const life = new AbortController();
  const startedAt = Date.now();
  const leftovers = createLeftovers();
  const late = createLateFacts();
  let told: Reading | null = null;
  let pair: Candidate['pair'] = null;
  let pending: { reading: Reading; since: number } | null = null;
  let recheck: ReturnType<typeof setTimeout> | undefined;
  let checkedAt = 0;
  let changedAt = 0;
  let frame: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => onChange());
  let observed: readonly Observed[] = [];

  /** Events come to hidden pages, too: what they changed is seen when the page is shown. */
  function onChange(): void {
    if (document.hidden) return;
    changedAt = Date.now();
    const passed = changedAt - checkedAt;
    // A clock that was set back makes nothing wait.
    if (passed < 0 || passed >= FRAME_MS) check();
    else frame ??= setTimeout(check, FRAME_MS - passed);
  }

  function clearTimers(): void {
    clearTimeout(recheck);
    clearTimeout(frame);
    frame = undefined;
  }

  function check(): void {
    if (!isAlive()) end();
    if (life.signal.aborted) return;
    const now = Date.now();
    // What was kept waiting has stood since it was noticed.
    const since = frame === undefined ? now : changedAt;
    clearTimers();
    checkedAt = now;
    observe();
    if (told === null && !inbox.covers(location)) return;
    const read = readPaired(inbox, document, location, pair);
    const candidate = inbox.factsMayLag ? { ...read, reading: late.doubt(read.reading) } : read;
    if (same(candidate.reading, told)) {
      pair = candidate.pair ?? pair;
      rest();
      return;
    }
    if (!pending || !same(pending.reading, candidate.reading)) {
      pending = { reading: candidate.reading, since };
    }
    const left = pending.since + patienceWith(candidate) - now;
    if (left <= 0) tell(candidate, read.reading);
    else recheck = setTimeout(check, Math.min(left, RECHECK_MS));
  }

  function patienceWith({ reading, patience }: Candidate): number {
    if (reading.state !== 'unreadable') return patience;
    return Math.max(patience, startedAt + STARTING_MS - (pending?.since ?? startedAt));
  }

  /** `shown` is the reading before anything in it was doubted. */
  function tell(candidate: Candidate, shown: Reading): void {
    leftovers.told(told, candidate.reading);
    late.told(shown);
    told = candidate.reading;
    pair = candidate.pair ?? pair;
    report(told);
    rest();
  }

  function rest(): void {
    pending = null;
    showsFormerMessages();
  }

  function showsFormerMessages(): boolean {
    return leftovers.areAmong(inbox.messageIds(document));
  }

  /** Observes what is there now: an inbox may have put new nodes in place of those observed. */
  function observe(): void {
    const idle = document.hidden || !inbox.covers(location);
    const wanted = idle ? [] : inbox.observed(document);
    const isNode = ({ node }: Observed, at: number) => node === observed[at]?.node;
    if (wanted.length === observed.length && wanted.every(isNode)) return;
    observer.disconnect();
    for (const { node, changes } of wanted) observer.observe(node, changes);
    observed = wanted;
  }

  function onVisibility(): void {
    clearInterval(poll);
    if (document.hidden) {
      clearTimers();
      pending = null;
      observe();
    } else {
      poll = setInterval(onChange, POLL_MS);
      check();
    }
  }

  /** Back from the back/forward cache: the extension has forgotten this tab meanwhile. */
  function onPageShow(event: PageTransitionEvent): void {
    if (event.persisted) told = pending = null;
    onChange();
  }

  function end(): void {
    life.abort();
    observer.disconnect();
    clearInterval(poll);
    clearTimers();
  }

  let poll: ReturnType<typeof setInterval> | undefined;
  document.addEventListener('visibilitychange', onVisibility, life);
  window.addEventListener('pageshow', onPageShow, life);
  window.addEventListener('popstate', onChange, life);
  // https://developer.mozilla.org/docs/Web/API/Navigation_API – the page's own pushState too.
  if ('navigation' in window) {
    window.navigation.addEventListener('navigatesuccess', onChange, life);
  }
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  else onVisibility();

  const current = () => told ?? readPaired(inbox, document, location, pair).reading;
  return {
    current,
    async settled() {
      const latest = Date.now() + PATIENCE.unreadable;
      check();
      while ((pending || showsFormerMessages()) && !life.signal.aborted && Date.now() < latest) {
        await new Promise((resolve) => setTimeout(resolve, RECHECK_MS));
        check();
      }
      return current();
    },
    showsFormerMessages,
  };
}

function same(one: Reading | null, other: Reading | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
