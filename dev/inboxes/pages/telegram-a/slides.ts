import { el } from '@/dev/inboxes/pages/common/elements';
import { look } from '@/dev/inboxes/pages/common/look';

const INACTIVE = 'Transition_slide-inactive';

/** What slides from one chat's part to the next one's: the former stays mounted, out of sight. */
export interface Slides {
  readonly root: HTMLElement;
  /** Shows `part` on a new slide. */
  show(part: HTMLElement): void;
}

export function makeSlides(): Slides {
  const root = el('div', { class: 'Transition slideFade', look: 'slides' });
  return {
    root,
    show(part) {
      while (root.childElementCount > 1) root.firstElementChild?.remove();
      root.firstElementChild?.classList.replace('Transition_slide-active', INACTIVE);
      root.firstElementChild?.classList.add(look('away'));
      root.append(
        el('div', { class: 'Transition_slide Transition_slide-active', look: 'slide' }, part),
      );
    },
  };
}
