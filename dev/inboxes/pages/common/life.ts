import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { TICK_MS } from '@/dev/inboxes/pages/common/pace';
import type { Store } from '@/dev/inboxes/pages/common/store';

const PRESENCES = ['online', 'typing…', 'online', 'last seen today'];

/** Every so many ticks the chat that was typing comes to the top of the list. */
const RAISE_EVERY = 7;

let resting = false;

/** From now on nothing moves by itself, for the sake of a count. */
export function rest(): void {
  resting = true;
}

/**
 * Keeps the page moving as long as it is open: somebody else types, the list changes its order, and
 * the one whose chat is open comes and goes.
 * @param showPresence told what the open chat's header says now; not called for groups
 */
export function live(store: Store, showPresence: (chat: Chat, presence: string) => void): void {
  let tick = 0;
  let typing: Chat | null = null;
  setInterval(() => {
    if (resting) return;
    tick += 1;
    if (typing) typing.activity = null;
    const others = store.list.filter((chat) => chat !== store.current);
    typing = others[tick % others.length] ?? null;
    if (typing) typing.activity = 'typing…';
    if (typing && tick % RAISE_EVERY === 0) store.raise(typing);
    else store.onList();
    const presence = PRESENCES[tick % PRESENCES.length];
    const open = store.current;
    if (open && presence && open.person.kind !== 'group') showPresence(open, presence);
  }, TICK_MS);
}
