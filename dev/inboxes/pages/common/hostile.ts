import type { Forgery } from '@/dev/inboxes/stand-in';

/** What a browser may or may not have put into a page for the sake of extensions. */
type MaybeChrome = { chrome?: { runtime?: { sendMessage?: unknown } } };

/**
 * What a hostile page can do to be taken for the extension: post messages to its own window, fire
 * events that the extension may listen for, and write to the extension. Gives the ways it tried.
 */
export function forge({ events = [], detail, extensionId }: Forgery): string[] {
  const tried = ['postMessage'];
  window.postMessage(detail, '*');
  for (const name of events) {
    for (const target of [document, window, document.documentElement]) {
      target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
    }
    tried.push(`event ${name}`);
  }
  // A page has `chrome.runtime` only where an extension opened itself to it.
  const page: MaybeChrome & typeof globalThis = globalThis;
  const send = page.chrome?.runtime?.sendMessage;
  if (extensionId && typeof send === 'function') {
    send(extensionId, detail, () => undefined);
    tried.push('runtime.sendMessage');
  }
  return tried;
}

/** Shows `url` in a frame of this page; settles when it has loaded. */
export function addFrame(url: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.width = '300';
  frame.height = '200';
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
  });
  frame.src = url;
  document.body.append(frame);
  return loaded;
}
