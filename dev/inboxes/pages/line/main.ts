import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, previewOf, titleOf } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { runThreadPage } from '@/dev/inboxes/pages/common/thread-page';
import { makeConversation } from '@/dev/inboxes/pages/line/conversation';
import ownLook from '@/dev/inboxes/pages/line/look.css?inline';
import { ACCOUNT, PEOPLE } from '@/dev/inboxes/pages/line/people';

/** The chats of a LINE Official Account: little is known, so the page is thin. */
const nobody = el('div', { look: 'welcome' }, el('p', {}, 'Choose a chat in the list.'));
const list = el('div', { class: 'list-group', look: 'pane' });
const side = el('div', { look: 'side' }, el('h5', {}, 'All chats'), list);
const columns = el('div', { class: 'd-flex', look: 'screen' }, side, nobody);

const addressOf = ({ person }: Chat) => `/${ACCOUNT}/chat/${person.address}`;

/** The preview is in the same small print as the clocks of messages. */
function row(chat: Chat, isOpen: boolean): HTMLElement {
  return el(
    'a',
    {
      class: `list-group-item list-group-item-chat ${isOpen ? 'active' : ''}`,
      href: addressOf(chat),
      look: 'cell',
    },
    el(
      'div',
      { look: 'cell-words' },
      el('h6', { look: 'cell-title' }, titleOf(chat)),
      el('div', { class: 'text-muted small', look: 'cell-preview' }, previewOf(chat)),
    ),
  );
}

wearLook(ownLook);
document.title = 'Chats';
document.body.append(
  banner('LINE Official Account Manager'),
  el('header', { look: 'header' }, el('h1', {}, 'Our account')),
  el('div', { look: 'app' }, columns),
);
runThreadPage({
  people: PEOPLE,
  addressOf,
  home: `/${ACCOUNT}`,
  list,
  row,
  make: makeConversation,
  mount: (conversation) => columns.replaceChildren(side, conversation ?? nobody),
});
