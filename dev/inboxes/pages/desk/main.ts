import { banner } from '@/dev/inboxes/pages/common/banner';
import { type Chat, previewOf, titleOf, toPerson } from '@/dev/inboxes/pages/common/chats';
import { el } from '@/dev/inboxes/pages/common/elements';
import { addFrame, forge } from '@/dev/inboxes/pages/common/hostile';
import { live, rest } from '@/dev/inboxes/pages/common/life';
import { wearLook } from '@/dev/inboxes/pages/common/look';
import { EMPTY_MS, LINGER_MS, later } from '@/dev/inboxes/pages/common/pace';
import { Store } from '@/dev/inboxes/pages/common/store';
import { storm } from '@/dev/inboxes/pages/common/storm';
import { makeUnreadable } from '@/dev/inboxes/pages/common/unreadable';
import { makeConversation } from '@/dev/inboxes/pages/desk/conversation';
import ownLook from '@/dev/inboxes/pages/desk/look.css?inline';
import { PEOPLE } from '@/dev/inboxes/pages/desk/people';
import { makeProfile } from '@/dev/inboxes/pages/desk/profile';

/** A made-up help desk that no extension knows by itself; a conversation's number is in its address. */
const store = new Store(PEOPLE);
const conversation = makeConversation((text) => {
  if (store.current) store.post(store.current, { from: 'agent', text });
});
const profile = makeProfile();
const nobody = el('main', { look: 'welcome' }, el('p', {}, 'Choose a conversation in the queue.'));
const queue = el('ul', { look: 'queue' });
const middle = el('div', { look: 'screen' }, nobody, profile.root);

const pathOf = ({ person }: Chat) => `/conversations/${person.address}`;
/** Counts switches: a step of an earlier one that comes late is dropped. */
let turn = 0;

/** Address and name change at once, what was said soon after, what is known of the customer last. */
async function open(chat: Chat): Promise<void> {
  turn += 1;
  const mine = turn;
  store.current = chat;
  chat.unread = 0;
  if (location.pathname !== pathOf(chat)) history.pushState(null, '', pathOf(chat));
  conversation.showHeader(chat);
  middle.replaceChildren(conversation.root, profile.root);
  profile.fold(false);
  renderQueue();
  await later(EMPTY_MS);
  if (mine === turn) conversation.showTranscript(chat);
  await later(LINGER_MS);
  if (mine === turn) profile.show(chat);
}

function close(): void {
  turn += 1;
  store.current = null;
  middle.replaceChildren(nobody, profile.root);
  profile.fold(true);
  renderQueue();
}

function follow(): void {
  const chat = store.list.find((one) => pathOf(one) === location.pathname.replace(/\/$/, ''));
  if (chat) void open(chat);
  else close();
}

function renderQueue(): void {
  queue.replaceChildren(...store.list.map((chat) => el('li', {}, queueRow(chat))));
}

function queueRow(chat: Chat): HTMLElement {
  const isOpen = chat === store.current;
  const row = el(
    'button',
    { type: 'button', look: 'queue-row', ...(isOpen ? { 'aria-current': 'page' } : {}) },
    el('b', { dir: 'auto' }, titleOf(chat)),
    el('div', { dir: 'auto', look: 'cell-preview' }, previewOf(chat)),
  );
  // Rows don't last long enough for a click.
  row.addEventListener('mousedown', () => void open(chat));
  return row;
}

function noDrawer(): never {
  throw new Error('The help desk has no contact drawer');
}

store.onList = renderQueue;
store.onMessage = (chat, message) => conversation.add(chat, message);

window.__standIn = {
  open: (key) => open(store.get(key)),
  async close() {
    history.pushState(null, '', '/');
    close();
  },
  receive: (key, text) => store.post(store.get(key), { from: 'contact', text }),
  rest,
  storm: (times) => storm(times, queue, renderQueue),
  switchMode(mode) {
    if (mode !== 'reuse') throw new Error('The help desk always keeps its nodes');
  },
  openDrawer: noDrawer,
  closeDrawer: noDrawer,
  breakPage: () => makeUnreadable(conversation.root),
  forgeReport: forge,
  addFrame: (key) => addFrame(pathOf(store.get(key))),
  add(person) {
    store.add(toPerson('messenger', person));
  },
};

wearLook(ownLook);
document.title = 'Help desk';
const side = el('nav', { 'aria-label': 'Queue', look: 'side' }, el('h1', {}, 'Queue'), queue);
document.body.append(
  banner('any help desk there is'),
  el('div', { look: 'app' }, el('div', { look: 'screen' }, side, middle)),
);
addEventListener('popstate', follow);
follow();
live(store, () => {});
