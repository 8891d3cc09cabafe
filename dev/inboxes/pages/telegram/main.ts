import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, toPerson } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { addFrame, forge } from '@/dev/inboxes/pages/common/hostile';
import { live, rest } from '@/dev/inboxes/pages/common/life';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { Store } from '@/dev/inboxes/pages/common/store';
import { storm } from '@/dev/inboxes/pages/common/storm';
import { makeConversation } from '@/dev/inboxes/pages/telegram/conversation';
import { makeList } from '@/dev/inboxes/pages/telegram/list';
import ownLook from '@/dev/inboxes/pages/telegram/look.css?inline';
import { Panel } from '@/dev/inboxes/pages/telegram/panel';
import { hashOf, PEOPLE } from '@/dev/inboxes/pages/telegram/people';
import { pushHash, Switcher } from '@/dev/inboxes/pages/telegram/switcher';

/** Telegram Web K: the list, chats that stay mounted, and the profile beside them. */
const store = new Store(PEOPLE);
const panel = new Panel();
const chats = el('div', { class: 'chats-container tabs-container', look: 'chats' });
const list = makeList(store, (chat) => void open(chat));

function send(text: string): void {
  if (store.current) store.post(store.current, { from: 'agent', text });
}
function openProfile(): void {
  if (store.current) panel.open(store.current);
}
const switcher = new Switcher(() => makeConversation(send, openProfile), chats, panel);

async function open(chat: Chat): Promise<void> {
  store.current = chat;
  chat.unread = 0;
  list.render();
  await switcher.to(chat);
}

function close(): void {
  store.current = null;
  list.render();
  switcher.leave();
}

/** Shows what the address names, by id or by user name. */
function follow(): void {
  const named = location.hash.slice(1);
  const chat = store.list.find(
    ({ person }) => named !== '' && [person.address, hashOf(person)].includes(named),
  );
  if (!chat) close();
  else if (chat !== store.current) void open(chat);
}

store.onList = () => list.render();
store.onMessage = (chat, message) => {
  if (chat !== store.current) return;
  switcher.open?.add(chat, message);
  switcher.afterRender();
};

window.__standIn = {
  open: (key) => open(store.get(key)),
  async close() {
    pushHash('');
    close();
  },
  receive: (key, text, sender) =>
    store.post(store.get(key), { from: 'contact', text, ...(sender ? { sender } : {}) }),
  rest,
  storm: (times) => storm(times, list.rows, () => list.render()),
  switchMode(mode) {
    switcher.mode = mode;
  },
  openDrawer: openProfile,
  closeDrawer: () => panel.close(),
  breakPage: () => switcher.breakPage(),
  forgeReport: forge,
  addFrame: (key) => addFrame(`/k/#${hashOf(store.get(key).person)}`),
  add(person) {
    store.add(toPerson('whatsapp', person));
  },
};

wearLook(ownLook);
document.title = 'Telegram Web';
const middle = el(
  'div',
  { id: 'column-center', class: 'tabs-tab main-column', look: 'chats' },
  chats,
);
const columns = el('div', { id: 'main-columns', class: 'tabs-container', look: 'columns' });
columns.append(list.root, middle, panel.root);
document.body.append(
  banner('Telegram'),
  el('div', { id: 'page-chats', class: 'whole', look: 'app' }, columns),
);
addEventListener('popstate', follow);
list.render();
follow();
live(store, (_chat, presence) => switcher.open?.showPresence(presence));
