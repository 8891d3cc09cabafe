import { el } from '@/dev/inboxes/pages/common/elements';

/** facebook.com's own bar above everything, with the way to the inbox and back. */
export function topBar(): HTMLElement {
  return el(
    'div',
    { role: 'banner', look: 'bar' },
    el('a', { href: '/' }, 'Home'),
    el('a', { href: '/messages/' }, 'Messages'),
  );
}

/** facebook.com outside the inbox: nothing is going on. */
export function homePage(): HTMLElement {
  return el(
    'div',
    { role: 'main', look: 'welcome' },
    el('h1', {}, 'Home'),
    el(
      'div',
      {},
      'Nothing new here. ',
      el('a', { href: '/messages/', look: 'link' }, 'To the messages'),
    ),
  );
}

/** The inbox while no thread is open. */
export function noThread(): HTMLElement {
  return el(
    'div',
    { role: 'main', look: 'welcome' },
    el('h2', {}, 'No chats selected'),
    el('div', {}, 'Choose one in the list.'),
  );
}
