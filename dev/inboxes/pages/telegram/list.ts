import { type Chat, previewOf, titleOf } from '@/dev/inboxes/pages/common/chats';
import { shortTime } from '@/dev/inboxes/pages/common/clock';
import { avatar, el } from '@/dev/inboxes/pages/common/elements';
import type { Store } from '@/dev/inboxes/pages/common/store';
import { peerTitle } from '@/dev/inboxes/pages/telegram/parts';
import { makeProfile } from '@/dev/inboxes/pages/telegram/profile';

export interface List {
  readonly root: HTMLElement;
  /** What `storm` counts the mutations of. */
  readonly rows: HTMLElement;
  /** Throws the rows away and makes new ones. */
  render(): void;
}

/** The agent's own number, as their own profile in the settings shows it. */
const AGENT_NUMBER = '+47 455 50 100';

/** The list of chats, and behind it the agent's own profile, out of sight. */
export function makeList(store: Store, choose: (chat: Chat) => void): List {
  const rows = el('ul', { class: 'chatlist', look: 'pane' });
  // Between press and release of a click the row may have been replaced.
  rows.addEventListener('mousedown', ({ target }) => {
    const row = target instanceof Element ? target.closest('.chatlist-chat') : null;
    const id = row?.getAttribute('data-peer-id');
    const chat = store.list.find(({ person }) => person.address === id);
    if (chat) choose(chat);
  });
  rows.addEventListener('click', (event) => event.preventDefault());
  const settings = el('div', { class: 'tabs-tab', look: 'away' }, ownProfile());
  const parts = el('div', { class: 'chatlist-parts', look: 'pane' }, rows);
  return {
    root: el(
      'div',
      { id: 'column-left', class: 'tabs-tab chatlist-container sidebar', look: 'side' },
      el('input', { type: 'text', placeholder: 'Search', 'aria-label': 'Search', look: 'search' }),
      parts,
      settings,
    ),
    rows,
    render() {
      rows.replaceChildren(...store.list.map((chat) => listRow(chat, chat === store.current)));
    },
  };
}

function listRow(chat: Chat, isOpen: boolean): HTMLElement {
  const { address } = chat.person;
  const time = chat.messages.at(-1)?.sentAt;
  const words = el(
    'div',
    { look: 'cell-words' },
    el(
      'div',
      { class: 'row-row row-title-row dialog-title', look: 'cell-line' },
      el(
        'div',
        { class: 'row-title user-title', look: 'cell-title' },
        peerTitle(address, titleOf(chat)),
      ),
      el('span', { class: 'message-time', look: 'second' }, time ? shortTime(time) : ''),
    ),
    el('div', { class: 'row-subtitle', dir: 'auto', look: 'cell-preview' }, previewOf(chat)),
  );
  const attributes = { href: `#${address}`, 'data-peer-id': address, look: 'cell' };
  const classes = `row rp chatlist-chat chatlist-chat-bigger${isOpen ? ' active' : ''}`;
  return el('a', { class: classes, ...attributes }, avatar(), words);
}

function ownProfile(): HTMLElement {
  const own = makeProfile();
  const person = {
    key: 'agent',
    inbox: 'whatsapp',
    chatName: 'Priya Raghunathan',
    address: '5140000',
    shownNumber: AGENT_NUMBER,
    kind: 'person',
    messages: [],
  } as const;
  const chat = { person, messages: [], activity: null, unread: 0 };
  own.showName(chat);
  own.showRows(chat);
  own.root.classList.add('active');
  return own.root;
}
