import type { CastMember } from '@/dev/cast';
import { type Chat, toPerson } from '@/dev/inboxes/pages/common/chats';
import { addFrame, forge } from '@/dev/inboxes/pages/common/hostile';
import { live, rest } from '@/dev/inboxes/pages/common/life';
import { pushPath } from '@/dev/inboxes/pages/common/push-path';
import { Store } from '@/dev/inboxes/pages/common/store';
import { storm } from '@/dev/inboxes/pages/common/storm';
import { type Conversation, Switcher } from '@/dev/inboxes/pages/common/switcher';

/** What the agent does in a conversation. */
export interface Talk {
  readonly send: (text: string) => void;
  readonly openDrawer: () => void;
}

/** What one inbox, whose URL names the chat, adds to what all such inboxes do. */
export interface ThreadPage {
  readonly people: readonly CastMember[];
  /** The address of a chat: path, query and hash, as it has them. */
  readonly addressOf: (chat: Chat) => string;
  /** The address while no chat is open. */
  readonly home: string;
  /** Holds the rows of the list, which are thrown away and made anew. */
  readonly list: HTMLElement;
  readonly row: (chat: Chat, isOpen: boolean) => HTMLElement;
  /** A conversation, not yet in the page. */
  readonly make: (talk: Talk) => Conversation;
  /** Puts a conversation in its place in the page, or null: what stands there without one. */
  readonly mount: (conversation: HTMLElement | null) => void;
  /** What the agent may open about the person of a chat. */
  readonly drawer?: { readonly open: (chat: Chat) => void; readonly close: () => void };
}

/** Google Messages was seen to keep the messages of the chat before for as long; the others may well. */
const LINGER_MS = 1_500;

function noDrawer(): never {
  throw new Error('This inbox has no contact drawer');
}

/** Brings a page to life: its list, its switches, its address, and `window.__standIn`. */
export function runThreadPage(page: ThreadPage): void {
  const store = new Store(page.people);
  const switcher = new Switcher({
    make: () =>
      page.make({
        send(text) {
          if (store.current) store.post(store.current, { from: 'agent', text });
        },
        openDrawer,
      }),
    mount: ({ root }) => page.mount(root),
    addressOf: page.addressOf,
    ...(page.drawer ? { clear: page.drawer.close } : {}),
    lingerMs: LINGER_MS,
  });

  function openDrawer(): void {
    if (!page.drawer) noDrawer();
    else if (store.current) page.drawer.open(store.current);
  }

  function render(): void {
    page.list.replaceChildren(...store.list.map(liveRow));
  }

  function liveRow(chat: Chat): HTMLElement {
    const row = page.row(chat, chat === store.current);
    // Rows don't last long enough for a click.
    row.addEventListener('mousedown', () => void open(chat));
    row.addEventListener('click', (event) => event.preventDefault());
    return row;
  }

  async function open(chat: Chat): Promise<void> {
    store.current = chat;
    chat.unread = 0;
    render();
    await switcher.to(chat);
  }

  /** Shows what the address names. */
  async function follow(): Promise<void> {
    const chat = store.list.find((one) => isHere(page.addressOf(one)));
    if (chat) return open(chat);
    store.current = null;
    switcher.leave();
    page.mount(null);
    render();
  }

  store.onList = render;
  store.onMessage = (chat, message) => {
    if (chat !== store.current) return;
    switcher.conversation?.add(chat, message);
    switcher.afterRender();
  };

  window.__standIn = {
    open: (key) => open(store.get(key)),
    close() {
      pushPath(page.home);
      return follow();
    },
    receive: (key, text, sender) =>
      store.post(store.get(key), { from: 'contact', text, ...(sender ? { sender } : {}) }),
    rest,
    storm: (times) => storm(times, page.list, render),
    switchMode(mode) {
      switcher.mode = mode;
    },
    openDrawer,
    closeDrawer: page.drawer?.close ?? noDrawer,
    breakPage: () => switcher.breakPage(),
    forgeReport: forge,
    addFrame: (key) => addFrame(page.addressOf(store.get(key))),
    add(person) {
      const chat = store.add(toPerson('messenger', person));
      if (isHere(page.addressOf(chat))) void open(chat);
    },
  };

  addEventListener('popstate', () => void follow());
  void follow();
  live(store, () => {});
}

/** True where the page is at this address; what a query has besides does not matter. */
function isHere(address: string): boolean {
  const { pathname, searchParams, hash } = new URL(address, location.href);
  const here = new URLSearchParams(location.search);
  const isSameQuery = [...searchParams].every(([name, value]) => here.get(name) === value);
  return location.pathname === pathname && location.hash === hash && isSameQuery;
}
