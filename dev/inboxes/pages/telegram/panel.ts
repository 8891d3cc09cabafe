import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { look } from '@/dev/inboxes/pages/common/look';
import { nextFrame } from '@/dev/inboxes/pages/common/pace';
import { makeProfile, type Profile } from '@/dev/inboxes/pages/telegram/profile';

/**
 * The column at the right. Closed, it is pushed out of the window with all that it showed; open, it
 * follows the chat, step by step.
 */
export class Panel {
  readonly root: HTMLElement;
  #slider = el('div', {
    class: 'sidebar-content sidebar-slider tabs-container',
    look: 'panel-inside',
  });
  #profile: Profile | null = null;
  #turn = 0;

  constructor() {
    this.root = el(
      'div',
      { id: 'column-right', class: 'tabs-tab sidebar', look: 'panel' },
      this.#slider,
    );
    this.#move(false);
  }

  get isOpen(): boolean {
    return document.body.classList.contains('is-right-column-shown');
  }

  /** Shows `chat` on a new page of the panel; the former page stays mounted beside it. */
  open(chat: Chat): void {
    this.#turn += 1;
    this.#profile?.root.classList.remove('active');
    this.#profile = makeProfile();
    this.#profile.showName(chat);
    this.#profile.showRows(chat);
    this.#profile.root.classList.add('active');
    this.#slider.append(this.#profile.root);
    while (this.#slider.childElementCount > 3) this.#slider.firstElementChild?.remove();
    this.#move(true);
  }

  close(): void {
    this.#turn += 1;
    this.#move(false);
  }

  /** Fills the page that is there with another chat: rows go, the name comes, the rows come back. */
  async refill(chat: Chat): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const steps = [
      () => this.#profile?.clear(),
      () => this.#profile?.showName(chat),
      () => this.#profile?.showRows(chat),
    ];
    for (const step of steps) {
      if (turn !== this.#turn) return;
      step();
      await nextFrame();
    }
  }

  #move(shown: boolean): void {
    document.body.classList.toggle('is-right-column-shown', shown);
    this.root.classList.toggle(look('panel-away'), !shown);
  }
}
