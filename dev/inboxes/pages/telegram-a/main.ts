import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, previewOf, titleOf } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { runThreadPage } from '@/dev/inboxes/pages/common/thread-page';
import { PEOPLE } from '@/dev/inboxes/pages/telegram/people';
import { makeConversation } from '@/dev/inboxes/pages/telegram-a/conversation';
import ownLook from '@/dev/inboxes/pages/telegram-a/look.css?inline';
import { fullName, peerPicture } from '@/dev/inboxes/pages/telegram-a/parts';
import { makeProfile } from '@/dev/inboxes/pages/telegram-a/profile';

/** Telegram Web A: the address has the peer's id, with the minus of a group. */
const addressOf = ({ person }: Chat) => `/a/#${person.address}`;

const list = el('div', { class: 'chat-list custom-scroll', look: 'pane' });
const middle = el('div', { id: 'MiddleColumn', class: 'custom-scroll', look: 'conversation' });
const profile = makeProfile();

function row(chat: Chat, isOpen: boolean): HTMLElement {
  const info = el(
    'div',
    { class: 'info', look: 'cell-words' },
    fullName(titleOf(chat)),
    el('p', { class: 'last-message', look: 'cell-preview' }, previewOf(chat)),
  );
  const link = { class: 'ListItem-button', href: addressOf(chat), role: 'button', look: 'cell' };
  return el(
    'div',
    { class: `ListItem Chat chat-item-clickable ${isOpen ? 'selected' : ''}` },
    el('a', link, peerPicture(chat.person), info),
  );
}

wearLook(ownLook);
document.title = 'Telegram Web A';
const left = el('div', { id: 'LeftColumn', look: 'side' }, list);
const main = el('div', { id: 'Main', look: 'screen' }, left, middle, profile.root);
document.body.append(banner('Telegram'), el('div', { id: 'root', look: 'app' }, main));
runThreadPage({
  people: PEOPLE,
  addressOf,
  home: '/a/',
  list,
  row,
  make: makeConversation,
  mount: (conversation) => middle.replaceChildren(...(conversation ? [conversation] : [])),
  drawer: profile,
});
