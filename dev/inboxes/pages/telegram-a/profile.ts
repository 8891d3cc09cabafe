import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { more } from '@/dev/inboxes/pages/telegram/people';

/** The column at the right; closed, nothing of it is left in the page. */
export interface Profile {
  readonly root: HTMLElement;
  open(chat: Chat): void;
  close(): void;
}

export function makeProfile(): Profile {
  const column = el('div', { id: 'RightColumn' });
  return {
    root: el('div', { id: 'RightColumn-wrapper', look: 'right' }, column),
    close: () => column.replaceChildren(),
    open({ person }) {
      const number = person.kind === 'group' ? null : person.shownNumber;
      const { handle, bio } = more(person);
      const name = el('div', { class: 'fullName', look: 'title' }, person.chatName ?? '');
      column.replaceChildren(
        el('div', { class: 'profile-info' }, name),
        el(
          'div',
          { class: 'ChatExtra' },
          item('icon-phone', number, 'Phone'),
          item('icon-mention', handle, 'Username'),
          item('icon-info', bio, 'Bio'),
        ),
      );
    },
  };
}

function item(icon: string, words: string | null | undefined, under: string): HTMLElement | null {
  if (!words) return null;
  const texts = el(
    'div',
    { class: 'multiline-item' },
    el('span', { class: 'title', dir: 'auto' }, words),
    el('span', { class: 'subtitle', look: 'second' }, under),
  );
  const sign = el('i', { class: `icon ${icon}`, 'aria-hidden': 'true' });
  const button = el('div', { class: 'ListItem-button' }, sign, texts);
  return el('div', { class: 'ListItem multiline narrow', role: 'button' }, button);
}
