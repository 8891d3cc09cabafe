import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Reading } from '@/lib/chats/chat';
import { type Watch, watchInbox } from '@/lib/inboxes/watcher';
import { whatsapp } from '@/lib/inboxes/whatsapp';

/**
 * A WhatsApp page in jsdom for the watcher's tests, whose chat a test opens and switches, with the
 * clock in the test's hands. Importing it sets the page up before each test.
 */

/** A chat; `OTHER_ANA` is somebody else of her name. */
export const ANA = { title: 'Ana', jid: '12025550143@c.us', rows: ['a1', 'a2'] };
export const BO = { title: 'Bo', jid: '33536490655@c.us', rows: ['b1'] };
export const OTHER_ANA = { title: 'Ana', jid: '104857600001234@lid', rows: ['c1'] };
type Chat = typeof ANA;

/** What a test sets and looks at. */
export const page = {
  /** The address that the page's own scripts give. */
  claim: null as string | null,
  /** What the watcher has told. */
  told: [] as Reading[],
  /** How often any observer made in the test was called. */
  callbacks: 0,
  life: new AbortController(),
};

class CountingObserver extends MutationObserver {
  constructor(callback: MutationCallback) {
    super((...args) => {
      page.callbacks += 1;
      callback(...args);
    });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MutationObserver', CountingObserver);
  document.body.innerHTML =
    '<div data-testid="wa-web-main-screen"><div id="side"><div id="pane-side"></div></div></div>';
  page.claim = null;
  page.told = [];
  page.callbacks = 0;
  page.life = new AbortController();
});

afterEach(() => {
  page.life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  setHidden(false);
});

const markup = ({ title, rows }: Chat) =>
  `<header><span dir="auto">${title}</span></header><div role="application">${rowsOf(rows)}</div>`;
const rowsOf = (ids: string[]) =>
  ids
    .map(
      (id) =>
        `<div role="row"><div data-id="${id}"><div data-testid="msg-container"></div></div></div>`,
    )
    .join('');

/** Opens a chat as a page that puts new nodes in place of the old. */
export function replaceWith(chat: Chat): void {
  document.getElementById('main')?.remove();
  const main = document.createElement('div');
  main.id = 'main';
  main.innerHTML = markup(chat);
  document.querySelector('[data-testid="wa-web-main-screen"]')?.append(main);
  page.claim = chat.jid;
}

/** Part of a switch on a page that keeps its nodes: the parts may come apart. */
export function setTitle(title: string): void {
  const span = document.querySelector('#main header span');
  if (span) span.textContent = title;
}

/** Another part of it. */
export function setRows(ids: string[]): void {
  const rows = document.querySelector('#main [role="application"]');
  if (rows) rows.innerHTML = rowsOf(ids);
}

/** Hides or shows the whole page. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Watches the page until the test ends; `isAlive` as in `watchInbox`. */
export function watch(isAlive?: () => boolean): Watch {
  const location = new URL('https://web.whatsapp.com/');
  return watchInbox(
    { ...whatsapp, claim: () => page.claim },
    { document, location, window },
    (reading) => page.told.push(reading),
    { signal: page.life.signal, ...(isAlive ? { isAlive } : {}) },
  );
}

/** Who was told, by name and thread. */
export const names = () =>
  page.told.map((reading) =>
    reading.state === 'open' ? `${reading.chat.name} ${reading.chat.threadId}` : reading.state,
  );

/** What `names` gives for a chat that was told whole. */
export const shown = ({ title, jid }: Chat) => `${title} ${jid}`;

/** Lets time pass. */
export const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Watches with Ana's chat open and told; `page.told` is then empty. */
export async function watchAna(): Promise<Watch> {
  replaceWith(ANA);
  const watching = watch();
  await wait(2_000);
  expect(names()).toEqual([shown(ANA)]);
  page.told = [];
  return watching;
}
