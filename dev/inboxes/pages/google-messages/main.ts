import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, toPerson } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { addFrame, forge } from '@/dev/inboxes/pages/common/hostile';
import { live, rest } from '@/dev/inboxes/pages/common/life';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { pushPath } from '@/dev/inboxes/pages/common/push-path';
import { Store } from '@/dev/inboxes/pages/common/store';
import { storm } from '@/dev/inboxes/pages/common/storm';
import { makeConversation } from '@/dev/inboxes/pages/google-messages/conversation';
import { makeDetails } from '@/dev/inboxes/pages/google-messages/details';
import ownLook from '@/dev/inboxes/pages/google-messages/look.css?inline';
import { INBOX_PATH, makeNav, pathOf } from '@/dev/inboxes/pages/google-messages/nav';
import { PEOPLE } from '@/dev/inboxes/pages/google-messages/people';
import { Switcher } from '@/dev/inboxes/pages/google-messages/switcher';

const store = new Store(PEOPLE);
const nav = makeNav(store);
const details = makeDetails();
const nobody = () => el('div', { look: 'welcome' }, el('p', {}, 'Choose a chat in the list.'));
const pairing = el('main', { look: 'welcome' }, el('h1', {}, 'Pair with QR code'));
let middle = nobody();
const inbox = el('div', { look: 'screen' }, nav.root, middle);
const room = el('main', { look: 'whole' }, inbox);

const openDetails = () => {
  if (store.current) details.open(store.current);
};
const switcher = new Switcher({
  make: () =>
    makeConversation({
      details: openDetails,
      send(text) {
        if (store.current) store.post(store.current, { from: 'agent', text });
      },
    }),
  mount: ({ root }) => setMiddle(root),
  details,
});

function setMiddle(next: HTMLElement): void {
  middle.replaceWith(next);
  middle = next;
}

async function open(chat: Chat): Promise<void> {
  room.replaceChildren(inbox);
  store.current = chat;
  chat.unread = 0;
  nav.render();
  await switcher.to(chat);
}

/** Shows what the address names. */
async function follow(): Promise<void> {
  const chat = store.list.find((one) => pathOf(one) === location.pathname);
  if (chat) return open(chat);
  store.current = null;
  switcher.leave();
  setMiddle(nobody());
  nav.render();
  room.replaceChildren(location.pathname.startsWith(INBOX_PATH) ? inbox : pairing);
}

/** Links of the list lead on without a load; mousedown because rows don't last. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const chat = store.list.find((one) => pathOf(one) === link?.getAttribute('href'));
  if (!chat || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.type === 'click') event.preventDefault();
  else if (chat !== store.current) void open(chat);
}

store.onList = () => nav.render();
store.onMessage = (chat, message) => {
  if (chat !== store.current) return;
  switcher.conversation?.add(chat, message);
  switcher.afterRender();
};

window.__standIn = {
  open: (key) => open(store.get(key)),
  close() {
    pushPath(INBOX_PATH);
    return follow();
  },
  receive: (key, text, sender) =>
    store.post(store.get(key), { from: 'contact', text, ...(sender ? { sender } : {}) }),
  rest,
  storm: (times) => storm(times, nav.list, () => nav.render()),
  switchMode(mode) {
    switcher.mode = mode;
  },
  openDrawer: openDetails,
  closeDrawer: () => details.close(),
  breakPage: () => switcher.breakPage(),
  forgeReport: forge,
  addFrame: (key) => addFrame(pathOf(store.get(key))),
  add(person) {
    const chat = store.add(toPerson('whatsapp', person));
    if (location.pathname === pathOf(chat)) void open(chat);
  },
};

wearLook(ownLook);
document.title = 'Texts';
document.body.append(
  banner('Google Messages'),
  el('mw-app', { look: 'app' }, el('mw-bootstrap', { look: 'contents' }, room)),
  details.root,
);
document.addEventListener('click', followLink);
nav.list.addEventListener('mousedown', followLink);
addEventListener('popstate', () => void follow());
void follow();
live(store, () => {});
