import { CAST } from '@/dev/cast';
import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, toPerson } from '@/dev/inboxes/pages/common/chats';
import { el, icon } from '@/dev/inboxes/pages/common/elements';
import { addFrame, forge } from '@/dev/inboxes/pages/common/hostile';
import { live, rest } from '@/dev/inboxes/pages/common/life';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { Store } from '@/dev/inboxes/pages/common/store';
import { storm } from '@/dev/inboxes/pages/common/storm';
import { restingLine } from '@/dev/inboxes/pages/whatsapp/conversation';
import { makeDrawer } from '@/dev/inboxes/pages/whatsapp/drawer';
import ownLook from '@/dev/inboxes/pages/whatsapp/drawer.css?inline';
import { modernConversation } from '@/dev/inboxes/pages/whatsapp/modern';
import { olderConversation } from '@/dev/inboxes/pages/whatsapp/older';
import { makePane } from '@/dev/inboxes/pages/whatsapp/pane';
import { Switcher } from '@/dev/inboxes/pages/whatsapp/switcher';
import { welcome } from '@/dev/inboxes/pages/whatsapp/welcome';

const query = new URLSearchParams(location.search);
const older = query.get('markup') === 'older';

const store = new Store(CAST.filter(({ inbox }) => inbox === 'whatsapp'));
const drawer = makeDrawer();
const pane = makePane(store, (chat) => void open(chat));
const screen = el('div', { 'data-testid': 'wa-web-main-screen', look: 'screen' });
let middle = welcome();

const events = {
  send(text: string) {
    if (store.current) store.post(store.current, { from: 'agent', text });
  },
  headerClicked() {
    if (store.current) drawer.open(store.current);
  },
};
const switcher = new Switcher({
  make: () => (older ? olderConversation(events) : modernConversation(events)),
  withProperties: !older,
  drawer,
  mount(conversation) {
    const next = conversation?.root ?? welcome();
    middle.replaceWith(next);
    middle = next;
  },
});

function open(chat: Chat | null): Promise<void> {
  store.current = chat;
  if (chat) chat.unread = 0;
  pane.render();
  return switcher.to(chat);
}

store.onList = () => pane.render();
store.onMessage = (chat, message) => {
  if (chat !== store.current) return;
  switcher.conversation?.addRow(chat, message);
  switcher.afterRender();
};
document.addEventListener('visibilitychange', () => {
  if (!store.current) return;
  switcher.conversation?.showRows(store.current);
  switcher.afterRender();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') void open(null);
});

window.__standIn = {
  open: (key) => open(store.get(key)),
  close: () => open(null),
  receive: (key, text, sender) =>
    store.post(store.get(key), { from: 'contact', text, ...(sender ? { sender } : {}) }),
  rest,
  storm: (times) => storm(times, pane.rows, () => pane.render()),
  grow: (chats) => pane.grow(chats),
  switchMode(mode) {
    switcher.mode = mode;
  },
  openDrawer: () => events.headerClicked(),
  closeDrawer: () => drawer.close(),
  breakPage: () => switcher.breakPage(),
  forgeReport: forge,
  addFrame: (key) => addFrame(`/?open=${store.get(key).person.key}`),
  add(person) {
    store.add(toPerson('whatsapp', person));
  },
};

wearLook(ownLook);
document.documentElement.id = 'whatsapp-web';
document.title = 'WhatsApp';
const navigation = el(
  'header',
  { 'data-testid': 'chatlist-header', look: 'rail' },
  el('button', { 'aria-label': 'Chats', 'aria-pressed': 'true' }, icon('chat-filled-refreshed')),
);
screen.append(navigation, pane.root, middle, drawer.root);
document.body.append(banner('WhatsApp'), el('div', { id: 'app', look: 'app' }, screen));
pane.render();
live(store, (chat, presence) => {
  // A push name and a business keep their second line.
  if (restingLine(chat) === 'online') switcher.conversation?.showPresence(presence);
});
const wanted = query.get('open');
if (wanted) void open(store.get(wanted));
