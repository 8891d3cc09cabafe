import type { Observed } from '@/lib/inboxes/inbox';

/** Changes that no observer sees (properties, a URL without events) are found within this. */
const UNSEEN_MS = 1_000;

/** What changes within so short a time of a look, as a page builds a chat in steps, is looked at together. */
const FRAME_MS = 16;

/** Who looks at the page. */
interface Eye {
  /** What may be found now was noticed at `since`, in milliseconds since 1970. */
  look(since: number): void;
  /** The page is not shown any more: it is not looked at until it is. */
  hidden(): void;
  /** The page is back from the back/forward cache: the extension has forgotten this tab meanwhile. */
  restored(): void;
}

export interface PageChanges {
  /** Begins with a look, or when the page is shown. */
  start(): void;
  /** Looks at once. */
  look(): void;
  /** Looks in so many milliseconds, if nothing makes it look before. */
  lookIn(ms: number): void;
  /** Has it look when these change, and no longer when those before do. */
  observe(nodes: readonly Observed[]): void;
  hasEnded(): boolean;
}

/**
 * Tells `eye` when to look at a page: when something in it or its URL has changed, and at least once a
 * second; at the first change at once, then at most once a frame. Hidden pages are left alone. Ends with
 * `signal`; `isAlive` false (the extension was reloaded) ends it too, and then nothing of it is left in
 * the page.
 */
export function pageChanges(
  { document, window }: { readonly document: Document; readonly window: Window },
  eye: Eye,
  { signal, isAlive }: { signal: AbortSignal; isAlive: () => boolean },
): PageChanges {
  const life = new AbortController();
  const observer = new MutationObserver(() => onChange());
  let observed: readonly Observed[] = [];
  let lookedAt = 0;
  let noticedAt = 0;
  let frame: ReturnType<typeof setTimeout> | undefined;
  let next: ReturnType<typeof setTimeout> | undefined;

  /** Events come to hidden pages, too: what they changed is seen when the page is shown. */
  function onChange(): void {
    if (document.hidden) return;
    noticedAt = Date.now();
    const passed = noticedAt - lookedAt;
    // A clock that was set back makes nothing wait.
    if (passed < 0 || passed >= FRAME_MS) look();
    else frame ??= setTimeout(look, FRAME_MS - passed);
  }

  function look(): void {
    if (!isAlive()) end();
    if (hasEnded()) return;
    lookedAt = Date.now();
    // What was kept waiting has stood since it was noticed.
    const since = frame === undefined ? lookedAt : noticedAt;
    clearTimers();
    if (!document.hidden) lookIn(UNSEEN_MS);
    eye.look(since);
  }

  function lookIn(ms: number): void {
    clearTimeout(next);
    next = setTimeout(look, ms);
  }

  function clearTimers(): void {
    clearTimeout(next);
    clearTimeout(frame);
    frame = undefined;
  }

  /** An inbox may have put new nodes in place of those observed. */
  function observe(wanted: readonly Observed[]): void {
    const isNode = ({ node }: Observed, at: number) => node === observed[at]?.node;
    if (wanted.length === observed.length && wanted.every(isNode)) return;
    observer.disconnect();
    for (const { node, changes } of wanted) observer.observe(node, changes);
    observed = wanted;
  }

  function onVisibility(): void {
    if (document.hidden) {
      clearTimers();
      observe([]);
      eye.hidden();
    } else {
      look();
    }
  }

  function onPageShow(event: PageTransitionEvent): void {
    if (event.persisted) eye.restored();
    onChange();
  }

  function end(): void {
    life.abort();
    observer.disconnect();
    clearTimers();
  }

  const hasEnded = () => life.signal.aborted || signal.aborted;

  return {
    start() {
      if (signal.aborted) return;
      signal.addEventListener('abort', end);
      document.addEventListener('visibilitychange', onVisibility, life);
      window.addEventListener('pageshow', onPageShow, life);
      window.addEventListener('popstate', onChange, life);
      // https://developer.mozilla.org/docs/Web/API/Navigation_API – the page's own pushState too.
      if ('navigation' in window) {
        window.navigation.addEventListener('navigatesuccess', onChange, life);
      }
      onVisibility();
    },
    look,
    lookIn,
    observe,
    hasEnded,
  };
}
