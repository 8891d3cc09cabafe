import { type Chat, previewOf } from '@/dev/inboxes/pages/common/chats';
import { avatar, el } from '@/dev/inboxes/pages/common/elements';
import type { Store } from '@/dev/inboxes/pages/common/store';
import { pathOf, threadTitle } from '@/dev/inboxes/pages/messenger/routes';

export interface Nav {
  readonly root: HTMLElement;
  /** What `storm` counts the mutations of. */
  readonly grid: HTMLElement;
  /** Throws the rows away and makes new ones. */
  render(): void;
  /** Keeps the list as it is now in the copy beside the canvas. */
  leaveCopy(): void;
}

/**
 * The list of threads, and a copy that is mounted and out of sight, where an earlier thread is
 * still marked as the open one.
 */
export function makeNav(store: Store): Nav {
  const grid = el('div', { role: 'grid', 'aria-label': 'Chats' });
  const copy = el('div', { look: 'off-canvas' });
  const search = el('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': 'Search Messenger',
    'aria-expanded': 'false',
    placeholder: 'Search',
    look: 'search',
  });
  const list = el(
    'div',
    { role: 'navigation', 'aria-label': 'Thread list', look: 'side' },
    el('h1', { dir: 'auto', look: 'side-title' }, el('span', {}, 'Chats')),
    search,
    el('div', { look: 'pane' }, grid),
  );
  return {
    root: el('div', { look: 'contents' }, copy, list),
    grid,
    render() {
      grid.replaceChildren(...store.list.map((chat) => navRow(chat, chat === store.current)));
    },
    leaveCopy() {
      const left = el('div', { role: 'navigation', 'aria-label': 'Thread list' });
      left.append(grid.cloneNode(true));
      copy.replaceChildren(left);
    },
  };
}

function navRow(chat: Chat, open: boolean): HTMLElement {
  const title = threadTitle(chat);
  const words = el(
    'div',
    { look: 'cell-words' },
    el('span', { dir: 'auto', look: 'cell-title' }, el('span', {}, title)),
    el('span', { dir: 'auto', look: 'cell-preview' }, `${previewOf(chat)} · 2h`),
  );
  const link = el(
    'a',
    {
      role: 'link',
      tabindex: '0',
      href: pathOf(chat),
      ...(open ? { 'aria-current': 'page' } : {}),
      ...(chat.person.item ? { 'aria-label': `Group chat: ${title}` } : {}),
      look: 'cell',
    },
    avatar(),
    words,
  );
  return el('div', { role: 'row' }, el('div', { role: 'gridcell', look: 'nav-row' }, link));
}
