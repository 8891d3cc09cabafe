import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { EMPTY_MS, LINGER_MS, later, nextFrame } from '@/dev/inboxes/pages/common/pace';
import { pushPath } from '@/dev/inboxes/pages/common/push-path';
import { makeUnreadable } from '@/dev/inboxes/pages/common/unreadable';
import { pathOf } from '@/dev/inboxes/pages/messenger/routes';
import type { Thread } from '@/dev/inboxes/pages/messenger/thread';
import type { SwitchMode } from '@/dev/inboxes/stand-in';

/** Leads from one open thread to the next, in steps and in the chosen mode. */
export class Switcher {
  mode: SwitchMode = 'replace';
  thread: Thread | null = null;
  #make: () => Thread;
  #mount: (thread: Thread) => void;
  /** Counts switches: a step of an earlier one that comes late is dropped. */
  #turn = 0;
  #broken = false;

  /**
   * @param make a new thread, not yet in the page
   * @param mount puts it into the page in the place of what is there
   */
  constructor(make: () => Thread, mount: (thread: Thread) => void) {
    this.#make = make;
    this.#mount = mount;
  }

  /** No thread any more: whatever was under way is dropped. */
  leave(): void {
    this.#turn += 1;
    this.thread = null;
  }

  /** Shows `chat`; settles when the last step is done, or when another switch came. */
  async to(chat: Chat): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const reused = this.mode === 'replace' ? null : this.thread;
    if (reused) {
      const url = () => pushPath(pathOf(chat));
      const header = () => reused.showHeader(chat);
      const [first, second] = this.mode === 'props-lag' ? [header, url] : [url, header];
      first();
      if (this.mode !== 'reuse') await nextFrame();
      if (turn !== this.#turn) return;
      second();
      this.afterRender();
      await later(LINGER_MS);
    } else {
      pushPath(pathOf(chat));
      const made = this.#make();
      this.thread = made;
      made.showHeader(chat);
      this.#mount(made);
      this.afterRender();
      await later(EMPTY_MS);
    }
    if (turn !== this.#turn) return;
    this.thread?.showLog(chat);
    this.afterRender();
  }

  /** The thread can't be read any more, now and after each later step. */
  breakPage(): void {
    this.#broken = true;
    this.afterRender();
  }

  /** To be called after every change to the thread's markup. */
  afterRender(): void {
    if (this.#broken && this.thread) makeUnreadable(this.thread.root);
  }
}
