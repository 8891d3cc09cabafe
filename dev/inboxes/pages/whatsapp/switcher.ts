import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { EMPTY_MS, LINGER_MS, later, nextFrame } from '@/dev/inboxes/pages/common/pace';
import { makeUnreadable } from '@/dev/inboxes/pages/common/unreadable';
import type { Conversation } from '@/dev/inboxes/pages/whatsapp/conversation';
import type { Drawer } from '@/dev/inboxes/pages/whatsapp/drawer';
import { clearProperties, setProperties } from '@/dev/inboxes/pages/whatsapp/properties';
import type { SwitchMode } from '@/dev/inboxes/stand-in';

interface Parts {
  /** Makes a conversation in the markup this page was asked for. */
  readonly make: () => Conversation;
  /** Whether this markup keeps React's properties; the older one is read without. */
  readonly withProperties: boolean;
  /** Puts a conversation into the page, or the welcome in its place. */
  readonly mount: (conversation: Conversation | null) => void;
  readonly drawer: Drawer;
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

  /** Shows `chat`, or none; settles when the last step is done, or when another switch came. */
  async to(chat: Chat | null): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    if (!chat) {
      this.conversation = null;
      this.#parts.drawer.close();
      this.#parts.mount(null);
      return;
    }
    const reused = this.mode === 'replace' ? null : this.conversation;
    if (reused) await this.#reuse(reused, chat, turn);
    else await this.#replace(chat, turn);
  }

  /** The conversation can't be read any more, now and after each later step. */
  breakPage(): void {
    this.#broken = true;
    this.afterRender();
  }

  /** To be called after every change to the conversation's markup. */
  afterRender(): void {
    if (!this.#broken || !this.conversation) return;
    makeUnreadable(this.conversation.root);
    clearProperties(this.conversation.root);
  }

  async #replace(chat: Chat, turn: number): Promise<void> {
    const conversation = this.#parts.make();
    conversation.showHeader(chat);
    this.#setProperties(conversation, chat);
    this.conversation = conversation;
    this.#parts.drawer.close();
    this.#parts.mount(conversation);
    this.afterRender();
    await later(EMPTY_MS);
    if (turn === this.#turn) this.#showRows(conversation, chat);
  }

  async #reuse(conversation: Conversation, chat: Chat, turn: number): Promise<void> {
    const header = () => conversation.showHeader(chat);
    const properties = () => this.#setProperties(conversation, chat);
    const [first, second] =
      this.mode === 'props-lead' ? [properties, header] : [header, properties];
    first();
    if (this.mode !== 'reuse') await nextFrame();
    if (turn !== this.#turn) return;
    second();
    this.afterRender();
    await later(LINGER_MS);
    if (turn !== this.#turn) return;
    // The drawer has stood open with the former person's number in it until now.
    this.#parts.drawer.close();
    this.#showRows(conversation, chat);
  }

  #showRows(conversation: Conversation, chat: Chat): void {
    conversation.showRows(chat);
    this.afterRender();
  }

  #setProperties(conversation: Conversation, chat: Chat): void {
    if (this.#parts.withProperties) setProperties(conversation.root, chat.person.address);
  }
}
