import { CAST } from '@/dev/cast';
import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, toPerson } from '@/dev/inboxes/pages/common/chats';
import { el, randomWord } from '@/dev/inboxes/pages/common/elements';
import { addFrame, forge } from '@/dev/inboxes/pages/common/hostile';
import { live, rest } from '@/dev/inboxes/pages/common/life';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { pushPath } from '@/dev/inboxes/pages/common/push-path';
import { Store } from '@/dev/inboxes/pages/common/store';
import { storm } from '@/dev/inboxes/pages/common/storm';
import { Switcher } from '@/dev/inboxes/pages/common/switcher';
import ownLook from '@/dev/inboxes/pages/messenger/look.css?inline';
import { makeNav } from '@/dev/inboxes/pages/messenger/nav';
import { homePage, noThread, topBar } from '@/dev/inboxes/pages/messenger/places';
import {
  INBOX_PATH,
  isInbox,
  onFacebook,
  pathOf,
  threadIn,
} from '@/dev/inboxes/pages/messenger/routes';
import { makeThread } from '@/dev/inboxes/pages/messenger/thread';

const store = new Store(CAST.filter(({ inbox }) => inbox === 'messenger'));
const nav = makeNav(store);
let middle = noThread();
const inbox = el('div', { look: 'screen' }, nav.root, middle);
const home = homePage();
const room = el('div', { look: 'room-place' }, home);

const switcher = new Switcher({
  make: () =>
    makeThread((text) => {
      if (store.current) store.post(store.current, { from: 'agent', text });
    }),
  mount: ({ root }) => setMiddle(root),
  addressOf: pathOf,
});

function setMiddle(next: HTMLElement): void {
  middle.replaceWith(next);
  middle = next;
}

async function open(chat: Chat): Promise<void> {
  room.replaceChildren(inbox);
  nav.leaveCopy();
  store.current = chat;
  chat.unread = 0;
  nav.render();
  await switcher.to(chat);
}

/** Shows what the address names. */
async function follow(): Promise<void> {
  const thread = threadIn(location.pathname);
  const chat = store.list.find(({ person }) => person.address === thread);
  if (chat) return open(chat);
  store.current = null;
  switcher.leave();
  setMiddle(noThread());
  nav.render();
  room.replaceChildren(isInbox(location.pathname) ? inbox : home);
}

async function go(path: string): Promise<void> {
  const thread = threadIn(path);
  const chat = store.list.find(({ person }) => person.address === thread);
  // The switch itself decides when the address of a thread changes.
  if (chat) return chat === store.current ? undefined : open(chat);
  pushPath(path);
  return follow();
}

/** Links of the list and the bar lead on without a load; mousedown because rows don't last. */
function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const path = link?.getAttribute('href');
  if (!path || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.type === 'click') event.preventDefault();
  if (isInbox(path) || path === '/') void go(path);
}

store.onList = () => nav.render();
store.onMessage = (chat, message) => {
  if (chat !== store.current) return;
  switcher.conversation?.add(chat, message);
  switcher.afterRender();
};

function noDrawer(): never {
  throw new Error('Messenger has no contact drawer');
}

window.__standIn = {
  open: (key) => open(store.get(key)),
  close: () => go(INBOX_PATH),
  receive: (key, text, sender) =>
    store.post(store.get(key), { from: 'contact', text, ...(sender ? { sender } : {}) }),
  rest,
  storm: (times) => storm(times, nav.grid, () => nav.render()),
  switchMode(mode) {
    switcher.mode = mode;
  },
  openDrawer: noDrawer,
  closeDrawer: noDrawer,
  breakPage: () => switcher.breakPage(),
  forgeReport: forge,
  addFrame: (key) => addFrame(pathOf(store.get(key))),
  add(person) {
    const chat = store.add(toPerson('messenger', person));
    if (threadIn(location.pathname) === chat.person.address) void open(chat);
  },
};

wearLook(ownLook);
document.documentElement.id = 'facebook';
document.title = onFacebook ? 'Messenger | Facebook' : 'Messenger';
const mount = el(
  'div',
  { id: `mount_0_0_${randomWord(2)}`, look: 'app' },
  el('div', { look: 'column' }, onFacebook ? topBar() : null, room),
);
document.body.append(banner(onFacebook ? 'Facebook' : 'Messenger'), mount);
document.addEventListener('click', followLink);
nav.grid.addEventListener('mousedown', followLink);
addEventListener('popstate', () => void follow());
void follow();
live(store, (_chat, presence) => switcher.conversation?.showPresence(presence));
