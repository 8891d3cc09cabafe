import { type Chat, titleOf } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { glyph, peerTitle } from '@/dev/inboxes/pages/telegram/parts';
import { more } from '@/dev/inboxes/pages/telegram/people';

interface Row {
  readonly root: HTMLElement;
  readonly title: HTMLElement;
}

/** What a profile says of a peer. Its rows stay for the next one: empty, they keep the old words. */
export interface Profile {
  readonly root: HTMLElement;
  /** Hides the rows, as the original does before it knows more; what they said stays in them. */
  clear(): void;
  showName(chat: Chat): void;
  showRows(chat: Chat): void;
}

/** A profile with its rows empty. */
export function makeProfile(): Profile {
  const name = el('div', { class: 'profile-name', look: 'title' });
  const rows = {
    phone: row(glyph('phone', 'row-icon'), 'Phone'),
    username: row(glyph('username', 'row-icon'), 'Username'),
    bio: row(glyph('info', 'row-icon'), 'Bio', 'pre-wrap'),
    link: row(glyph('link', 'row-icon'), 'Link'),
  };
  const all = Object.values(rows);
  const groups = el('ul', { class: 'chatlist' });
  const content = el(
    'div',
    { class: 'profile-content' },
    el(
      'div',
      { class: 'profile-avatars-container' },
      el('div', { class: 'profile-avatars-info' }, name),
    ),
    el('div', { class: 'sidebar-left-section-content' }, ...all.map(({ root }) => root)),
    el('div', { class: 'search-super' }, groups),
  );
  const say = ({ root, title }: Row, text: string | null | undefined) => {
    if (text) title.textContent = text;
    root.style.display = text ? '' : 'none';
  };
  return {
    root: el('div', { class: 'tabs-tab sidebar-slider-item profile-container' }, content),
    clear() {
      for (const { root } of all) root.style.display = 'none';
    },
    showName({ person }) {
      name.replaceChildren(peerTitle(person.address, person.chatName ?? person.address));
    },
    showRows(chat) {
      const { person } = chat;
      const isGroup = person.kind === 'group';
      say(rows.phone, isGroup ? null : person.shownNumber);
      say(rows.username, more(person).handle);
      say(rows.bio, more(person).bio);
      say(rows.link, isGroup ? 't.me/nordlys' : null);
      groups.replaceChildren(...listed(chat));
    },
  };
}

/** A group's members, or a group that one has in common with the person: names and numbers of others. */
function listed(chat: Chat): HTMLElement[] {
  const names = chat.person.members ?? ['Harbour Street Tenants', '+47 455 50 123'];
  return names.map((name) => {
    const title = el('div', { class: 'row-title' }, peerTitle('-7100002', name));
    const under = el('div', { class: 'row-subtitle', look: 'second' }, `with ${titleOf(chat)}`);
    return el('a', { class: 'row chatlist-chat', look: 'row' }, title, under);
  });
}

function row(icon: HTMLElement, under: string, written = ''): Row {
  const title = el('div', { class: `row-title ${written}`, dir: 'auto' });
  const subtitle = el('div', { class: 'row-subtitle', look: 'second' }, under);
  const root = el(
    'div',
    { class: 'row row-with-icon row-clickable', look: 'row' },
    title,
    subtitle,
    icon,
  );
  return { root, title };
}
