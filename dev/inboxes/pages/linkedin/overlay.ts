import { el } from '@/dev/inboxes/pages/common/elements';

/** A small window of another chat over the page: whatever page that is, and always outside of the root. */
export function makeOverlay(): HTMLElement {
  const name = el('h2', { class: 'msg-overlay-bubble-header__title' }, 'Mallory Overlay');
  const text = el('p', { class: 'msg-s-event-listitem__body' }, 'Call me on +1 202 555 0187');
  const item = el('div', { class: 'msg-s-event-listitem msg-s-event-listitem--other' }, text);
  return el(
    'div',
    { class: 'msg-overlay-conversation-bubble', look: 'overlay' },
    el('header', {}, el('a', { href: '/in/mallory/' }, name)),
    el(
      'ul',
      { class: 'msg-s-message-list-content' },
      el('li', { class: 'msg-s-message-list__event' }, item),
    ),
  );
}
