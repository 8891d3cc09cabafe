import { makeConversation } from '@/dev/inboxes/pages/business-suite/conversation';
import ownLook from '@/dev/inboxes/pages/business-suite/look.css?inline';
import { PEOPLE } from '@/dev/inboxes/pages/business-suite/people';
import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, previewOf, titleOf } from '@/dev/inboxes/pages/common/chats';
import { avatar, el } from '@/dev/inboxes/pages/common/elements';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { runThreadPage } from '@/dev/inboxes/pages/common/thread-page';

/** The inbox of Meta Business Suite: what is open stands in the query alone. */
const HOME = '/latest/inbox/all/?asset_id=101&mailbox_id=101';

/** A post with its comments stands among the chats, under a type of its own. */
function addressOf({ person }: Chat): string {
  const type = person.kind === 'group' ? 'FB_PAGE_POST' : 'FB_MESSAGE';
  return `${HOME}&selected_item_id=${person.address}&thread_type=${type}`;
}

const nobody = el('div', { look: 'welcome' }, el('p', {}, 'Choose a chat in the list.'));
const list = el('div', { role: 'grid', 'aria-label': 'Chats', look: 'pane' });
const side = el('div', { look: 'side' }, el('h2', {}, 'Inbox'), list);
const card = el(
  'div',
  { look: 'card' },
  el('h3', {}, 'Contact card'),
  el('p', {}, 'Added by Priya: +1 202 555 0199, card@example.com'),
);
const columns = el('div', { role: 'main', look: 'screen' }, side, nobody, card);

/** A row is no link, and the name in it no heading. */
function row(chat: Chat): HTMLElement {
  return el(
    'div',
    { role: 'row', tabindex: '0', look: 'cell' },
    avatar(),
    el(
      'div',
      { role: 'gridcell', look: 'cell-words' },
      el('div', { dir: 'auto', look: 'cell-title' }, titleOf(chat)),
      el('div', { dir: 'auto', look: 'cell-preview' }, previewOf(chat)),
    ),
  );
}

wearLook(ownLook);
document.title = 'Inbox';
document.body.append(banner('Meta Business Suite'), el('div', { look: 'app' }, columns));
runThreadPage({
  people: PEOPLE,
  addressOf,
  home: HOME,
  list,
  row,
  make: makeConversation,
  mount: (conversation) => columns.replaceChildren(side, conversation ?? nobody, card),
});
