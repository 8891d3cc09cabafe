import { banner } from '@/dev/inboxes/pages/common/banner';
import { el } from '@/dev/inboxes/pages/common/elements';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { runThreadPage } from '@/dev/inboxes/pages/common/thread-page';
import { makeConversation } from '@/dev/inboxes/pages/google-messages/conversation';
import { makeDetails } from '@/dev/inboxes/pages/google-messages/details';
import { listRow, makeSide } from '@/dev/inboxes/pages/google-messages/list';
import ownLook from '@/dev/inboxes/pages/google-messages/look.css?inline';
import { INBOX_PATH, PEOPLE, pathOf } from '@/dev/inboxes/pages/google-messages/people';

const details = makeDetails();
const nobody = el('div', { look: 'welcome' }, el('p', {}, 'Choose a chat in the list.'));
const pairing = el('main', { look: 'welcome' }, el('h1', {}, 'Pair with QR code'));
const list = el('nav', { look: 'pane' });
const side = makeSide(list);
const inbox = el('div', { look: 'screen' }, side, nobody);
const room = el('main', { look: 'whole' }, inbox);

function mount(conversation: HTMLElement | null): void {
  inbox.replaceChildren(side, conversation ?? nobody);
  room.replaceChildren(location.pathname.startsWith(INBOX_PATH) ? inbox : pairing);
}

wearLook(ownLook);
document.title = 'Texts';
document.body.append(
  banner('Google Messages'),
  el('mw-app', { look: 'app' }, el('mw-bootstrap', { look: 'contents' }, room)),
  details.root,
);
runThreadPage({
  people: PEOPLE,
  addressOf: pathOf,
  home: INBOX_PATH,
  list,
  row: listRow,
  make: makeConversation,
  mount,
  drawer: details,
});
