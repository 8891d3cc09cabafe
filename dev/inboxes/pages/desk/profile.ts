import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';

/**
 * What the help desk knows of a customer, beside the conversation. It stays in the page, without width,
 * while no conversation is open, and beside it stands the desk's own number.
 */
export interface Profile {
  readonly root: HTMLElement;
  show(chat: Chat): void;
  fold(isFolded: boolean): void;
}

/** A profile of nobody yet. */
export function makeProfile(): Profile {
  const facts = el('div', { class: 'facts' });
  const us = el('p', { look: 'second' }, 'Desk: +47 22 00 11 22, desk@halden.example');
  const root = el('aside', { look: 'profile' }, el('h3', {}, 'Customer'), facts, us);
  return {
    root,
    show({ person }) {
      const { shownNumber, email } = person;
      const number = shownNumber ?? '';
      facts.replaceChildren(
        el('span', {}, 'Phone'),
        el('a', { class: 'customer-phone', href: `tel:${number.replaceAll(' ', '')}` }, number),
        el('span', {}, 'E-mail'),
        el('span', { class: 'customer-mail' }, email ?? ''),
      );
    },
    fold(isFolded) {
      root.toggleAttribute('data-folded', isFolded);
    },
  };
}
