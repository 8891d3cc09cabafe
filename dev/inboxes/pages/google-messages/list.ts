import { type Chat, previewOf } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { pathOf, titleNames } from '@/dev/inboxes/pages/google-messages/people';

/** What holds the list of chats. */
export function makeSide(list: HTMLElement): HTMLElement {
  return el(
    'mw-main-nav',
    { look: 'side' },
    el('mws-conversations-list', { look: 'contents' }, list),
  );
}

/** A chat of the list, with its names in headings of the same kind as the title's. */
export function listRow(chat: Chat, open: boolean): HTMLElement {
  const name = el('span', { 'data-e2e-conversation-name': '' }, titleNames(chat.person).join(', '));
  const link = el(
    'a',
    {
      'data-e2e-conversation': '',
      href: pathOf(chat),
      'aria-selected': String(open),
      tabindex: '0',
      look: 'cell',
    },
    el(
      'div',
      { look: 'cell-words' },
      el('h2', { look: 'cell-title' }, name),
      el('mws-conversation-snippet', { look: 'cell-preview' }, el('span', {}, previewOf(chat))),
    ),
  );
  return el('mws-conversation-list-item', { look: 'contents' }, link);
}
