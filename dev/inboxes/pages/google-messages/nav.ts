import { type Chat, previewOf } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import type { Store } from '@/dev/inboxes/pages/common/store';
import { titleNames } from '@/dev/inboxes/pages/google-messages/people';

export interface Nav {
  readonly root: HTMLElement;
  /** What `storm` counts the mutations of. */
  readonly list: HTMLElement;
  /** Throws the rows away and makes new ones. */
  render(): void;
}

/** Where no chat is open. */
export const INBOX_PATH = '/web/conversations';

/** The address of a chat, as links carry it. */
export function pathOf({ person }: Chat): string {
  return `${INBOX_PATH}/${person.address}`;
}

/** The list of chats, each with its names in headings of the same kind as the title's. */
export function makeNav(store: Store): Nav {
  const list = el('nav', { look: 'pane' });
  return {
    list,
    root: el(
      'mw-main-nav',
      { look: 'side' },
      el('mws-conversations-list', { look: 'contents' }, list),
    ),
    render() {
      list.replaceChildren(...store.list.map((chat) => row(chat, chat === store.current)));
    },
  };
}

function row(chat: Chat, open: boolean): HTMLElement {
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
