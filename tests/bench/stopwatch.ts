/// <reference types="chrome" />
/**
 * The part of the benchmark that runs in a page: bundled, and started where something is to be timed
 * as `globalThis.stopwatch`. Times are milliseconds since 1970 on the one clock of this machine, so
 * that those of two pages compare.
 */

/** When something came to be, and when the frame that shows it was done. */
export interface Moment {
  readonly at: number;
  readonly paintedAt: number;
}

/** What never comes is not waited for longer. */
const COMES_WITHIN_MS = 10_000;

const now = () => performance.timeOrigin + performance.now();

/** A task posted from a frame's callback runs once that frame has been painted. */
function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(now());
      port2.postMessage(null);
    });
  });
}

let sentAt = 0;
let awaited: Promise<Moment> | null = null;

function expectSoon(what: string, start: (came: () => void, signal: AbortSignal) => void): void {
  awaited = new Promise((resolve, reject) => {
    const life = new AbortController();
    const late = setTimeout(() => {
      life.abort();
      reject(new Error(`${what} did not come within ${COMES_WITHIN_MS} ms`));
    }, COMES_WITHIN_MS);
    const came = () => {
      const at = now();
      life.abort();
      clearTimeout(late);
      void painted().then((paintedAt) => resolve({ at, paintedAt }));
    };
    start(came, life.signal);
  });
}

const tools = {
  /** Expects an element that says just `text`, from now on; `seen` tells when it did. */
  expectText(selector: string, text: string): void {
    expectSoon(`“${text}”`, (came, signal) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(selector)?.textContent === text) came();
      });
      observer.observe(document, { childList: true, characterData: true, subtree: true });
      signal.addEventListener('abort', () => observer.disconnect());
    });
  },

  /** When what was expected last came. Rejects if it did not. */
  seen(): Promise<Moment> {
    return awaited ?? Promise.reject(new Error('Nothing was expected'));
  },

  /**
   * When, by the browser's own record, something was first painted that counts as the page's largest
   * so far, in an element that `selector` finds. Knows of what was painted before it asks.
   */
  firstPainted(selector: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`Nothing was painted in ${selector}`)),
        COMES_WITHIN_MS,
      );
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const element = 'element' in entry && entry.element;
          if (!(element instanceof Element && element.closest(selector))) continue;
          clearTimeout(late);
          observer.disconnect();
          resolve(performance.timeOrigin + entry.startTime);
          return;
        }
      });
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
    });
  },

  /** In a content script: from now on `lastSent` knows when it last sent the extension a message. */
  noteSends(): void {
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime);
    const noted = (message: unknown) => {
      sentAt = now();
      return send(message);
    };
    Object.assign(runtime, { sendMessage: noted });
  },

  /** When the last message was sent; 0 if none was. */
  lastSent: () => sentAt,

  /** In the panel of the baseline: how long a bare request, its JSON and a paint of it take. */
  async fetched(url: string, token: string): Promise<number> {
    const start = now();
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(url, { headers, credentials: 'omit', cache: 'no-store' });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    const { searchRecords } = await answer.json();
    globalThis.show(`${searchRecords.length} found at ${start}`);
    return (await painted()) - start;
  },
};

declare global {
  /** In a page where `tests/bench` has started it. */
  var stopwatch: Stopwatch;
}
type Stopwatch = typeof tools;

globalThis.stopwatch = tools;
