import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { EMPTY_MS, later, nextFrame } from '@/dev/inboxes/pages/common/pace';
import { pushPath } from '@/dev/inboxes/pages/common/push-path';
import { makeUnreadable } from '@/dev/inboxes/pages/common/unreadable';
import type { Conversation } from '@/dev/inboxes/pages/google-messages/conversation';
import type { Details } from '@/dev/inboxes/pages/google-messages/details';
import { pathOf } from '@/dev/inboxes/pages/google-messages/nav';
import type { SwitchMode } from '@/dev/inboxes/stand-in';

/** The original was seen to keep the messages of the chat before for as long. */
const LINGER_MS = 1_500;

interface Parts {
  /** A new conversation, not yet in the page. */
  readonly make: () => Conversation;
  /** Puts a conversation into the page in the place of what is there. */
  readonly mount: (conversation: Conversation) => void;
  readonly details: Details;
}

/** Leads from one open chat to the next, in steps and in the chosen mode. */
export class Switcher {
  mode: SwitchMode = 'replace';
  conversation: Conversation | null = null;
  #parts: Parts;
  /** Counts switches: a step of an earlier one that comes late is dropped. */
  #turn = 0;
  #broken = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** No chat any more: whatever was under way is dropped. */
  leave(): void {
    this.#turn += 1;
    this.conversation = null;
    this.#parts.details.close();
  }

  /** Shows `chat`; settles when the last step is done, or when another switch came. */
  async to(chat: Chat): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const reused = this.mode === 'replace' ? null : this.conversation;
    if (reused) {
      const url = () => pushPath(pathOf(chat));
      const title = () => reused.showTitle(chat);
      const [first, second] = this.mode === 'props-lag' ? [title, url] : [url, title];
      first();
      if (this.mode !== 'reuse') await nextFrame();
      if (turn !== this.#turn) return;
      second();
      this.afterRender();
      await later(LINGER_MS);
    } else {
      pushPath(pathOf(chat));
      const made = this.#parts.make();
      this.conversation = made;
      made.showTitle(chat);
      this.#parts.details.close();
      this.#parts.mount(made);
      this.afterRender();
      await later(EMPTY_MS);
    }
    if (turn !== this.#turn) return;
    // Details has stood open with the former person's number in it until now.
    this.#parts.details.close();
    this.conversation?.showRows(chat);
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
