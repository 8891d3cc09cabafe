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

  /** Expects a message that is just `text`, in a page of the extension. */
  expectMessage(text: string): void {
    expectSoon(`The message ${text}`, (came, signal) => {
      const hear = (message: unknown) => {
        if (message === text) came();
      };
      chrome.runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(hear));
    });
  },

  /** When what was expected last came. Rejects if it did not. */
  seen(): Promise<Moment> {
    return awaited ?? Promise.reject(new Error('Nothing was expected'));
  },

  /**
   * When, by the browser's own record, something was first painted that counts as the page's largest
   * so far: anything, or in an element that `selector` finds. Knows of what was painted before it asks.
   */
  firstPainted(selector: string | null): Promise<number> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('Nothing was painted')), COMES_WITHIN_MS);
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const element = 'element' in entry && entry.element;
          const isIt = element instanceof Element && (!selector || element.closest(selector));
          if (!isIt) continue;
          clearTimeout(late);
          observer.disconnect();
          resolve(performance.timeOrigin + entry.startTime);
          return;
        }
      });
      observer.observe({ type: 'largest-contentful-paint', buffered: true });
    });
  },

  /** Sends a bare message to the extension; gives when. */
  send(message: string): number {
    const at = now();
    // Nobody answers, which the promise of it reports as an error.
    chrome.runtime.sendMessage(message).catch(() => {});
    return at;
  },

  /** How long a bare request, its JSON and a paint take. */
  async fetched(url: string, token: string): Promise<number> {
    const start = now();
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(url, { headers, credentials: 'omit', cache: 'no-store' });
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    await answer.json();
    return (await painted()) - start;
  },
};

declare global {
  /** In a page where `tests/bench` has started it. */
  var stopwatch: Stopwatch;
}
type Stopwatch = typeof tools;

globalThis.stopwatch = tools;
