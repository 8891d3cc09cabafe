import type { Chat } from '@/dev/inboxes/pages/common/chats';
import { composeLine } from '@/dev/inboxes/pages/common/compose';
import { avatar, el } from '@/dev/inboxes/pages/common/elements';
import type { Conversation } from '@/dev/inboxes/pages/common/switcher';
import { type Log, makeLog } from '@/dev/inboxes/pages/messenger/logs';
import { onFacebook, threadTitle } from '@/dev/inboxes/pages/messenger/routes';

/** The thread at the right, with the role `main`. */
export interface Thread extends Conversation {
  showPresence(text: string): void;
}

/** An empty thread; `send` hears what is written into it. */
export function makeThread(send: (text: string) => void): Thread {
  const title = document.createTextNode('');
  const second = document.createTextNode('');
  const link = el(
    'a',
    { role: 'link', tabindex: '0', look: 'person-link' },
    el(
      'div',
      {},
      el(onFacebook ? 'h3' : 'h2', {}, el('span', { dir: 'auto' }, el('span', {}, title))),
    ),
    el('div', {}, el('span', { dir: 'auto', look: 'second' }, second)),
  );
  const item = el('div', { look: 'item' });
  const logPlace = el('div', { look: 'middle' });
  const line = composeLine('Message', { spellcheck: 'true' }, send);
  const root = el(
    'div',
    { role: 'main', look: 'conversation' },
    el(
      'div',
      { look: 'contents' },
      el(
        'div',
        { look: 'header' },
        avatar(),
        el('div', { look: 'names' }, link),
        el('div', { 'aria-label': 'Start a voice call', role: 'button' }),
        el('div', { 'aria-label': 'Conversation information', role: 'button' }),
      ),
      item,
      logPlace,
      el('div', { role: 'group', 'aria-label': 'Thread composer', look: 'footer' }, line),
    ),
  );
  let shown: { chat: Chat; log: Log } | null = null;
  const scrollDown = (log: Log) => log.root.scrollTo({ top: log.root.scrollHeight });
  return {
    root,
    showHeader(chat) {
      title.data = threadTitle(chat);
      second.data = chat.person.encrypted ? 'End-to-end encrypted' : 'Active now';
      link.setAttribute('href', profileOf(chat));
      item.replaceChildren(...itemParts(chat));
    },
    showPresence(text) {
      second.data = text;
    },
    showMessages(chat) {
      const log = makeLog(chat);
      shown = { chat, log };
      logPlace.replaceChildren(log.root);
      scrollDown(log);
    },
    add(chat, message) {
      if (shown?.chat !== chat) return;
      shown.log.add(message);
      scrollDown(shown.log);
    },
  };
}

/** A person's header leads to their profile; a group's, and a Marketplace thread's, to nothing. */
function profileOf({ person }: Chat): string {
  if (person.kind === 'group' || person.item) return '#';
  const page = `/${person.key}.example/`;
  return onFacebook ? page : `https://www.facebook.com${page}`;
}

function itemParts({ person }: Chat): HTMLElement[] {
  if (!person.item) return [];
  const href = '/marketplace/item/1234500000000001/?ref=messaging';
  return [
    el('a', { role: 'link', href }, el('span', { dir: 'auto' }, person.item)),
    el('span', { dir: 'auto', look: 'second' }, '$140 · View buyer profile'),
  ];
}
