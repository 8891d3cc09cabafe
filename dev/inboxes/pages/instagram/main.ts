import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, previewOf, titleOf } from '@/dev/inboxes/pages/common/chats';
import { avatar, el } from '@/dev/inboxes/pages/common/elements';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { runThreadPage } from '@/dev/inboxes/pages/common/thread-page';
import { makeConversation } from '@/dev/inboxes/pages/instagram/conversation';
import ownLook from '@/dev/inboxes/pages/instagram/look.css?inline';
import { PEOPLE } from '@/dev/inboxes/pages/instagram/people';

/** Instagram's messages as of August 2025; groups as far as they can be guessed. */
const nobody = el(
  'main',
  { role: 'main', look: 'welcome' },
  el('h2', {}, 'Your messages'),
  el('p', {}, 'Choose a chat in the list.'),
);
const list = el('div', { role: 'list', 'aria-label': 'Chats', look: 'pane' });
const side = el(
  'div',
  { role: 'navigation', 'aria-label': 'Thread list', look: 'side' },
  el('h1', {}, 'Messages'),
  list,
);
const section = el('section', { look: 'screen' }, side, nobody);

/** A row is a button, no link, and has the name in a title like the header's. */
function row(chat: Chat): HTMLElement {
  const name = titleOf(chat);
  return el(
    'div',
    { role: 'button', tabindex: '0', look: 'cell' },
    avatar(),
    el(
      'div',
      { look: 'cell-words' },
      el('span', { dir: 'auto', title: name, look: 'cell-title' }, name),
      el('div', { dir: 'auto', look: 'cell-preview' }, previewOf(chat)),
    ),
  );
}

wearLook(ownLook);
document.title = 'Direct messages';
document.body.append(banner('Instagram'), el('div', { look: 'app' }, section));
runThreadPage({
  people: PEOPLE,
  addressOf: ({ person }) => `/direct/t/${person.address}/`,
  home: '/direct/inbox/',
  list,
  row,
  make: makeConversation,
  mount: (conversation) => section.replaceChildren(side, conversation ?? nobody),
});
