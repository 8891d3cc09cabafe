import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { EMPTY_MS, LINGER_MS, later, nextFrame } from '@/dev/inboxes/pages/common/pace';
import type { Conversation } from '@/dev/inboxes/pages/telegram/conversation';
import type { Panel } from '@/dev/inboxes/pages/telegram/panel';
import { hashOf } from '@/dev/inboxes/pages/telegram/people';
import { makeUnreadable } from '@/dev/inboxes/pages/telegram/unreadable';
import type { SwitchMode } from '@/dev/inboxes/stand-in';

/** So many chats stay mounted besides the open one. */
const MOUNTED = 3;

/** Leads from one open chat to the next, in steps and in the chosen mode. */
export class Switcher {
  mode: SwitchMode = 'replace';
  open: Conversation | null = null;
  #make: () => Conversation;
  #place: HTMLElement;
  #panel: Panel;
  #mounted = new Map<Chat, Conversation>();
  /** Counts switches: a step of an earlier one that comes late is dropped. */
  #turn = 0;
  #broken = false;

  /** `make` makes a conversation, `place` is where those that are mounted stand. */
  constructor(make: () => Conversation, place: HTMLElement, panel: Panel) {
    this.#make = make;
    this.#place = place;
    this.#panel = panel;
  }

  /** No chat any more: what is mounted stays as it is, and is told by the body's class alone. */
  leave(): void {
    this.#turn += 1;
    this.#panel.close();
    document.body.classList.remove('has-chat');
  }

  /** Shows `chat`; settles when the last step is done, or when another switch came. */
  async to(chat: Chat): Promise<void> {
    this.#turn += 1;
    document.body.classList.add('has-chat');
    const reused = this.mode === 'replace' ? null : this.open;
    await (reused ? this.#reuse(reused, chat, this.#turn) : this.#replace(chat, this.#turn));
  }

  /** The chat can't be read any more, now and after each later step. */
  breakPage(): void {
    this.#broken = true;
    this.afterRender();
  }

  /** To be called after every change to the conversation's markup. */
  afterRender(): void {
    if (this.#broken && this.open) makeUnreadable(this.open.root);
  }

  /** The chat's own element becomes the active one, or a new one does. */
  async #replace(chat: Chat, turn: number): Promise<void> {
    const known = this.#mounted.get(chat);
    const next = known ?? this.#make();
    if (!known) next.showTop(chat);
    this.#place.append(next.root);
    this.#keep(chat, next);
    this.open?.activate(false);
    next.activate(true);
    this.open = next;
    pushHash(hashOf(chat.person));
    this.afterRender();
    if (this.#panel.isOpen) void this.#panel.refill(chat);
    await later(EMPTY_MS);
    if (turn !== this.#turn) return;
    next.showBubbles(chat);
    this.afterRender();
  }

  /** The open element gets another top at once, other bubbles later. */
  async #reuse(open: Conversation, chat: Chat, turn: number): Promise<void> {
    this.#keep(chat, open);
    const top = () => open.showTop(chat);
    const url = () => pushHash(hashOf(chat.person));
    const [first, second] = this.mode === 'props-lead' ? [url, top] : [top, url];
    first();
    if (this.mode !== 'reuse') await nextFrame();
    if (turn !== this.#turn) return;
    second();
    this.afterRender();
    await later(LINGER_MS);
    if (turn !== this.#turn) return;
    // An open panel has stood there with the former person's number in it until now.
    if (this.#panel.isOpen) void this.#panel.refill(chat);
    open.showBubbles(chat);
    this.afterRender();
  }

  #keep(chat: Chat, conversation: Conversation): void {
    for (const [other, shown] of this.#mounted)
      if (shown === conversation) this.#mounted.delete(other);
    this.#mounted.set(chat, conversation);
    for (const [old, { root }] of [...this.#mounted].slice(0, -MOUNTED - 1)) {
      root.remove();
      this.#mounted.delete(old);
    }
  }
}

/** Changes the address in place, unless it is the one already: a link, a load or Back came first. */
export function pushHash(hash: string): void {
  if (location.hash !== `#${hash}`) history.pushState(null, '', hash === '' ? '/k/' : `#${hash}`);
}
