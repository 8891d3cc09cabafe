import type { Chat, ChatMessage } from '@/dev/inboxes/pages/common/chats';
import { EMPTY_MS, LINGER_MS, later, nextFrame } from '@/dev/inboxes/pages/common/pace';
import { pushPath } from '@/dev/inboxes/pages/common/push-path';
import { makeUnreadable } from '@/dev/inboxes/pages/common/unreadable';
import type { SwitchMode } from '@/dev/inboxes/stand-in';

/** What shows one chat at a time; which part of it shows whom when is for the switch to decide. */
export interface Conversation {
  readonly root: HTMLElement;
  /** Writes title and what stands with it into the nodes that are there. */
  showHeader(chat: Chat): void;
  /** Puts the chat's messages in the place of those that are there. */
  showMessages(chat: Chat): void;
  /** Adds a message, unless those of another chat still stand there. */
  add(chat: Chat, message: ChatMessage): void;
}

interface Parts<Shown extends Conversation> {
  /** A new conversation, not yet in the page. */
  readonly make: () => Shown;
  /** Puts a conversation into the page in the place of what is there. */
  readonly mount: (conversation: Shown) => void;
  /** The address of a chat: path, query and hash, as it has them. */
  readonly addressOf: (chat: Chat) => string;
  /** Closes what else is open about the former chat. */
  readonly clear?: () => void;
  /** How long old messages stay in a conversation that is used again. */
  readonly lingerMs?: number;
}

/** Leads from one chat to the next where the URL names the chat, in steps and in the chosen mode. */
export class Switcher<Shown extends Conversation> {
  mode: SwitchMode = 'replace';
  conversation: Shown | null = null;
  #parts: Parts<Shown>;
  /** Counts switches: a step of an earlier one that comes late is dropped. */
  #turn = 0;
  #broken = false;

  constructor(parts: Parts<Shown>) {
    this.#parts = parts;
  }

  /** No chat any more: whatever was under way is dropped. */
  leave(): void {
    this.#turn += 1;
    this.conversation = null;
    this.#parts.clear?.();
  }

  /** Shows `chat`; settles when the last step is done, or when another switch came. */
  async to(chat: Chat): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { make, mount, addressOf, clear, lingerMs = LINGER_MS } = this.#parts;
    const reused = this.mode === 'replace' ? null : this.conversation;
    if (reused) {
      const url = () => pushPath(addressOf(chat));
      const header = () => reused.showHeader(chat);
      const [first, second] = this.mode === 'props-lag' ? [header, url] : [url, header];
      first();
      if (this.mode !== 'reuse') await nextFrame();
      if (turn !== this.#turn) return;
      second();
      this.afterRender();
      await later(lingerMs);
    } else {
      pushPath(addressOf(chat));
      const made = make();
      this.conversation = made;
      made.showHeader(chat);
      clear?.();
      mount(made);
      this.afterRender();
      await later(EMPTY_MS);
    }
    if (turn !== this.#turn) return;
    // Beside a conversation that is used again, the former person's particulars stood open until now.
    clear?.();
    this.conversation?.showMessages(chat);
    this.afterRender();
  }

  /** The conversation can't be read any more, now and after each later step. */
  breakPage(): void {
    this.#broken = true;
    this.afterRender();
  }

  /** To be called after every change to the conversation's markup. */
  afterRender(): void {
    if (this.#broken && this.conversation) makeUnreadable(this.conversation.root);
  }
}
