import type { CastMember } from '@/dev/cast';
import { type Chat, previewOf, titleOf, toChat, toPerson } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { avatar, el, icon } from '@/dev/inboxes/pages/common/elements';
import type { Store } from '@/dev/inboxes/pages/common/store';

const ROW_HEIGHT = 72;

/**
 * The chat list at the left. Its rows are thrown away and made anew on every rendering, but for those
 * that it has grown by: they stand below the others. (The original keeps 64 rows at a time.)
 */
export interface Pane {
  readonly root: HTMLElement;
  /** What `storm` counts the mutations of. */
  readonly rows: HTMLElement;
  render(): void;
  /** Adds so many rows of people whom nobody can open. */
  grow(count: number): void;
}

/** The list of all chats of the store; `choose` hears which one is pressed. */
export function makePane(store: Store, choose: (chat: Chat) => void): Pane {
  const rows = el('div', {
    'aria-label': 'Chat list',
    role: 'grid',
    'data-testid': 'chat-list',
    look: 'list',
  });
  // On mousedown, as there: by the time of a click the row may have been replaced.
  rows.addEventListener('mousedown', ({ target }) => {
    const row = target instanceof Element ? target.closest('[role=row]') : null;
    const chat = row ? store.list[Array.from(rows.children).indexOf(row)] : undefined;
    if (chat) choose(chat);
  });
  const archived = el(
    'button',
    { 'data-testid': 'chatlist-panel-archived-button', look: 'archived' },
    el('span', {}, 'Archived'),
  );
  const search = el('input', {
    type: 'text',
    role: 'textbox',
    'aria-label': 'Search or start a new chat',
    placeholder: 'Search',
    'data-tab': '3',
    look: 'search',
  });
  const root = el(
    'div',
    { id: 'side', look: 'side' },
    el('div', { 'data-testid': 'chat-list-search-container' }, search),
    el('div', { id: 'pane-side', look: 'pane' }, archived, rows),
  );
  let made: readonly HTMLElement[] = [];
  let kept: readonly HTMLElement[] = [];
  function render(): void {
    const chats = store.list;
    const count = chats.length + kept.length;
    rows.setAttribute('aria-rowcount', String(count));
    rows.style.height = `${count * ROW_HEIGHT}px`;
    for (const row of made) row.remove();
    made = chats.map((chat, index) => listRow(chat, index, count, chat === store.current));
    rows.prepend(...made);
  }
  return {
    root,
    rows,
    render,
    grow(count) {
      for (const row of kept) row.remove();
      const first = store.list.length;
      kept = Array.from({ length: count }, (_, index) =>
        listRow(toChat(nobody(index), 0), first + index, first + count, false),
      );
      rows.append(...kept);
      render();
    },
  };
}

function nobody(index: number): CastMember {
  const text = `Message ${index} of somebody who wrote long ago`;
  const person = { key: `nobody-${index}`, address: `${index}@lid`, chatName: `Nobody ${index}` };
  return toPerson('whatsapp', { ...person, messages: [{ from: 'contact', text }] });
}

function listRow(chat: Chat, index: number, count: number, chosen: boolean): HTMLElement {
  const top = index * ROW_HEIGHT;
  const cell = el(
    'div',
    { tabindex: '-1', 'aria-selected': String(chosen), role: 'gridcell' },
    el('div', { 'data-testid': 'cell-frame-container', look: 'cell' }, picture(chat), words(chat)),
  );
  return el(
    'div',
    {
      role: 'row',
      'data-testid': `list-item-${index}`,
      look: 'list-row',
      style: `z-index:${count - index};height:${ROW_HEIGHT}px;transform:translateY(${top}px)`,
    },
    el('div', {}, cell),
  );
}

function picture(chat: Chat): HTMLElement {
  const unsaved = chat.person.chatName === null;
  return unsaved ? el('div', { look: 'avatar' }, icon('default-contact-refreshed')) : avatar();
}

function words(chat: Chat): HTMLElement {
  const last = chat.messages.at(-1);
  const title = titleOf(chat);
  const preview = previewOf(chat);
  return el(
    'div',
    { look: 'cell-words' },
    el(
      'div',
      { look: 'cell-line' },
      el(
        'div',
        { 'data-testid': 'cell-frame-title', look: 'cell-title' },
        el('span', { dir: 'auto', title }, title),
      ),
      el(
        'div',
        { 'data-testid': 'cell-frame-primary-detail', look: 'second' },
        el('span', {}, last ? shortTime(last.sentAt) : ''),
      ),
    ),
    el(
      'div',
      { look: 'cell-line' },
      el(
        'div',
        { 'data-testid': 'cell-frame-secondary', look: 'cell-preview' },
        // WhatsApp wraps the title of a preview in direction marks.
        el('span', { title: `\u202a${preview}\u202c` }, el('span', { dir: 'ltr' }, preview)),
      ),
      chat.unread > 0
        ? el(
            'span',
            { 'aria-label': `${chat.unread} unread messages`, look: 'unread' },
            String(chat.unread),
          )
        : null,
    ),
  );
}
