import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, previewOf, titleOf } from '@/dev/inboxes/pages/common/chats';
import { avatar, el } from '@/dev/inboxes/pages/common/elements';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { runThreadPage } from '@/dev/inboxes/pages/common/thread-page';
import { makeConversation } from '@/dev/inboxes/pages/linkedin/conversation';
import ownLook from '@/dev/inboxes/pages/linkedin/look.css?inline';
import { makeOverlay } from '@/dev/inboxes/pages/linkedin/overlay';
import { addressOf, PEOPLE } from '@/dev/inboxes/pages/linkedin/people';

/** LinkedIn's messaging: in an open shadow root, or with `?markup=older` in the page itself. */
const isOlder = new URLSearchParams(location.search).get('markup') === 'older';

const nobody = el('div', { look: 'welcome' }, el('h2', {}, 'Choose a chat in the list.'));
const list = el('ul', { look: 'pane' });
const side = el('div', { look: 'side' }, el('h1', {}, 'Messaging'), list);
const columns = el('div', { look: 'screen' }, side, nobody);
const outlet = el('div', {
  id: 'interop-outlet',
  'data-testid': 'interop-shadowdom',
  look: 'host',
});

function row(chat: Chat): HTMLElement {
  const link = el(
    'a',
    { href: addressOf(chat), look: 'cell' },
    avatar(),
    el(
      'div',
      { look: 'cell-words' },
      el('h3', { look: 'cell-title' }, titleOf(chat)),
      el('p', { look: 'cell-preview' }, previewOf(chat)),
    ),
  );
  return el('li', {}, link);
}

wearLook(ownLook);
document.title = 'Messaging';
const main = el('main', { look: 'host' });
document.body.append(
  banner('LinkedIn'),
  el('header', { look: 'header' }, el('a', { href: '/in/priya/' }, 'Me')),
  main,
  outlet,
  makeOverlay(),
);
if (isOlder) {
  outlet.remove();
  main.append(columns);
} else {
  main.remove();
  const root = outlet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = document.adoptedStyleSheets;
  root.append(columns);
}
runThreadPage({
  people: PEOPLE,
  addressOf,
  home: '/messaging/',
  list,
  row,
  make: (talk) => makeConversation(talk, isOlder),
  mount: (conversation) => columns.replaceChildren(side, conversation ?? nobody),
});
